/** Words that make a name a source, right before it or right after it, in the languages of papers. */
const before =
  /(?:according to|citing|cited by|quoted by|reports? (?:by|from|in)|reported (?:by|in|on)|told|interview (?:with|to|for)|published (?:by|in|on)|written (?:by|for|in)|via|source:|sources?|study by|data from|figures from|laut|nach angaben von|berichtet(?:e)?|gegenüber|zufolge|selon|d[’']après|rapporte|según|de acuerdo con|citado por|segundo|de acordo com|secondo|volgens|enligt|ifølge|mukaan|według|podle|szerint|по данным|по информации|сообща[ею]т|сообщил[аои]?|передаёт|передает|пишет|со ссылкой на|изданию|агентству|газете|за даними|повідомляє|пише|ըստ|փոխանցմամբ|kaynaklarına göre|haberine göre|məlumatına görə|xəbərinə görə|بحسب|وفقا ل|وفقًا ل|نقلا عن|به گزارش|به نقل از|کے مطابق|据|援引)\s*(?:the|a|die|der|das|la|le|el|o|il|the news agency|news agency|the agency|agency|newspaper|агентства|агентство|издания|издание|газеты|газета|телеканала|государственное агентство|state-run|state news agency|website|broadcaster|’s|,)?\s*["«„“]?$/iu;
const after =
  /^["»“”]?\s*(?:,\s*)?(?:reported|reports|said|says|wrote|writes|noted|stated|published|announced|revealed|confirmed|quoted|cited|news agency|agency reported|told|found|estimates|estimated|’s report|'s report|berichtete?|meldete?|schreibt|schrieb|zufolge|rapporte|a rapporté|écrit|indique|informó|informa|publicó|señaló|reportó|informou|noticiou|publicou|riporta|scrive|ha riferito|meldt|rapporterar|skriver|melder|podaje|informuje|píše|uvedl[ao]?|írja|сообщает|сообщило|сообщил|сообщила|передаёт|передает|пишет|написал[аои]?|повідомляє|пише|հաղորդում է|գրում է|’e göre|'e göre|’a göre|'a göre|'nın haberine|’nın haberine|bildirdi|yazdı|məlumat verir|xəbər verir|yazır|ذكرت|أفادت|نوشت|گزارش داد|کے مطابق|報導|报道|によると|によれば|에 따르면)/iu;

const reach = 40;

/** Whether the text at a name speaks of it as a source. */
export function hasSourceCue(text: string, offset: number, length: number): boolean {
  const left = text.slice(Math.max(0, offset - reach), offset);
  const right = text.slice(offset + length, offset + length + reach);
  return before.test(left) || after.test(right);
}
