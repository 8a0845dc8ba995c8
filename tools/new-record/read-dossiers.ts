import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Passage } from './rank-passages';

countries.registerLocale(english);

/** The corpus gives neither the day nor the document's symbol of a speech. */
const debates = {
  url: 'https://doi.org/10.7910/DVN/0TJX8Y',
  via: 'UN General Debate Corpus (Baturo, Dasandi, Mikhaylov)',
};
const debateYearOf = (session: number): number => session + 1945;

function ordinal(number: number): string {
  const last = number % 10;
  const ending = last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${number}${number > 10 && number < 14 ? 'th' : ending}`;
}

const debatePassage = (state: string, session: number, text: string, next?: string, check?: string): Passage => ({
  text,
  ...(next !== undefined && { next }),
  speaker: state,
  date: `${debateYearOf(session)}-09`,
  source: {
    title: `Statement of ${state}, UN General Debate, ${ordinal(session)} session`,
    by: state,
    date: `${debateYearOf(session)}-09`,
    ...debates,
  },
  ...(check !== undefined && { check }),
});

/** One line of a dossier, as far as it is read here. */
interface DossierLine {
  readonly kind: 'ungdc' | 'whitehouse' | 'unsc' | 'unga-vote';
  readonly name: string;
  readonly session: number;
  readonly text: string | readonly string[];
  readonly next?: string;
  readonly translation?: string;
  readonly date: string;
  readonly title: string;
  readonly url: string;
}

/** The passages of a dossier: debates and White House documents; votes and outcomes of the Council are not passages. */
export function readDossier(folder: string, name: string): Passage[] {
  const lines = readFileSync(path.join(folder, 'dossiers', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line): Passage[] => {
    const one = JSON.parse(line) as DossierLine;
    if (one.kind === 'ungdc')
      return [debatePassage(one.name, one.session, String(one.text), one.next, one.translation)];
    if (one.kind !== 'whitehouse') return [];
    const { date, title, url } = one;
    return [one.text].flat().map((text) => ({
      text: text.trim(),
      speaker: 'United States',
      date,
      source: { title: title.replaceAll('\\', '').replaceAll(/\s+/gu, ' ').trim(), by: 'The White House', url, date },
    }));
  });
}

/** One speech of the General Debate. */
interface Speech {
  readonly state: string;
  readonly session: number;
  readonly official: boolean;
  readonly text: string;
}

/**
 * Sentences of all speeches of some sessions that have one of the words.
 * @param words whole words or phrases, any case
 * @param states ISO alpha-3 codes; none: all states
 */
export function searchDebates(
  folder: string,
  sessions: readonly number[],
  words: readonly string[],
  states: readonly string[],
): Passage[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}])(${words.map(escape).join('|')})(?![\p{L}])`, 'iu');
  return sessions.flatMap((session) => {
    const file = path.join(folder, 'general-debate', `session-${session}.jsonl.gz`);
    const speeches = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
    return speeches.flatMap((line) => {
      const { state, text, official } = JSON.parse(line) as Speech;
      if (states.length > 0 && !states.includes(state)) return [];
      const sentences = text.replaceAll(/\s+/gu, ' ').split(/(?<=[.!?])\s+(?=\p{Lu})/u);
      const check = official ? undefined : 'not the official record: compare it with the A/…/PV document';
      return sentences.flatMap((sentence, index) =>
        pattern.test(sentence)
          ? [debatePassage(countries.getName(state, 'en') ?? state, session, sentence, sentences[index + 1], check)]
          : [],
      );
    });
  });
}

const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
