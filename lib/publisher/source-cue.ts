import { isWordUnit } from '@/lib/text/words';

/** Words that make a name a source right before it, in the languages of papers, in lower case. */
const before = [
  'according to|citing|cited by|quoted by|told|study by|data from|figures from|via',
  'report by|report from|report in|reports by|reports from|reports in',
  'reported by|reported in|reported on|interview with|interview to|interview for',
  'published by|published in|published on|written by|written for|written in',
  'source:|source|sources',
  'laut|nach angaben von|berichtet|berichtete|gegenüber|zufolge',
  "selon|d’après|d'après|rapporte|según|de acuerdo con|citado por|segundo|de acordo com",
  'secondo|volgens|enligt|ifølge|mukaan|według|podle|szerint',
  'по данным|по информации|сообщает|сообщают|сообщил|сообщила|сообщило|сообщили',
  'передаёт|передает|пишет|со ссылкой на|изданию|агентству|газете',
  'за даними|повідомляє|пише|ըստ|փոխանցմամբ',
  'kaynaklarına göre|haberine göre|məlumatına görə|xəbərinə görə',
  'بحسب|وفقا ل|وفقًا ل|نقلا عن|به گزارش|به نقل از|کے مطابق|据|援引',
].flatMap((line) => line.split('|'));
/** What may stand between such a word and the name. */
const betweenThem = [
  'the news agency|state news agency|news agency|the agency|agency|newspaper|website',
  'broadcaster|state-run|the|a|die|der|das|la|le|el|o|il|’s|,',
  'государственное агентство|агентства|агентство|издания|издание|газеты|газета|телеканала',
].flatMap((line) => line.split('|'));
/** Words that make a name a source right after it. */
const after = [
  'reported|reports|said|says|wrote|writes|noted|stated|published|announced',
  'revealed|confirmed|quoted|cited|news agency|agency reported|told|found',
  "estimates|estimated|’s report|'s report",
  'berichtet|meldet|schreibt|schrieb|zufolge|rapporte|a rapporté|écrit|indique',
  'informó|informa|publicó|señaló|reportó|informou|noticiou|publicou',
  'riporta|scrive|ha riferito|meldt|rapporterar|skriver|melder|podaje|informuje',
  'píše|uvedl|írja|сообщает|сообщил|передаёт|передает|пишет|написал',
  "повідомляє|пише|հաղորդում է|գրում է|’e göre|'e göre|’a göre|'nın haberine",
  '’nın haberine|bildirdi|yazdı|məlumat verir|xəbər verir|yazır|ذكرت|أفادت|نوشت',
  'گزارش داد|کے مطابق|報導|报道|によると|によれば|에 따르면',
].flatMap((line) => line.split('|'));

const reach = 40;
const quotes = '"«„“';
const closingQuotes = '"»“”';

/** Chinese and Japanese write no space between words. */
const isUnspaced = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text);

/** A verb may have so many more letters: berichtet, berichtete. */
const moreLetters = 2;
const shortCue = 5;

/** Whole words only: "informa" is no part of "Informationen", nor "told" of "retold". */
const endsWithCue = (text: string, cue: string): boolean =>
  text.endsWith(cue) && (isUnspaced(cue) || !isWordUnit(text.charAt(text.length - cue.length - 1)));
function startsWithCue(text: string, cue: string): boolean {
  if (!text.startsWith(cue)) return false;
  const more = cue.length < shortCue ? 0 : moreLetters;
  for (let at = cue.length; at <= cue.length + more; at++) if (!isWordUnit(text.charAt(at))) return true;
  return isUnspaced(cue);
}

const endsInCue = (text: string): boolean => before.some((cue) => endsWithCue(text, cue));

function hasCueBefore(left: string): boolean {
  const isQuoted = left !== '' && quotes.includes(left.charAt(left.length - 1));
  const text = (isQuoted ? left.slice(0, -1) : left).trimEnd();
  return (
    endsInCue(text) ||
    betweenThem.some((word) => endsWithCue(text, word) && endsInCue(text.slice(0, -word.length).trimEnd()))
  );
}

function hasCueAfter(right: string): boolean {
  const isQuoted = right !== '' && closingQuotes.includes(right.charAt(0));
  const text = (isQuoted ? right.slice(1) : right).trimStart();
  const behindComma = text.startsWith(',') ? text.slice(1).trimStart() : text;
  return after.some((cue) => startsWithCue(behindComma, cue));
}

/** Whether the text at a name speaks of it as a source. */
export function hasSourceCue(text: string, offset: number, length: number): boolean {
  // "via AP/Jane Roe" credits a picture.
  if (text.charAt(offset - 1) === '/' || text.charAt(offset + length) === '/') return false;
  const left = text.slice(Math.max(0, offset - reach), offset);
  const right = text.slice(offset + length, offset + length + reach);
  return hasCueBefore(left.toLowerCase()) || hasCueAfter(right.toLowerCase());
}
