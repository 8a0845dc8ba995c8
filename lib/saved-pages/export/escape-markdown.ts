/**
 * Text as CommonMark (and GitHub's tables and strikethrough) show it unchanged: a backslash only where a sign would be
 * taken for markup, so that the source can be read as well.
 * @param text without line ends
 */
export const escapeMarkdown = (text: string): string =>
  text
    // Some parsers find a link at `](`, also where the bracket is escaped.
    .replace(/[\\`*[\]~]|(?<=\])\(/gu, String.raw`\$&`)
    // Between letters an underscore is one.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/<(?=[a-z/!?])/giu, String.raw`\<`)
    .replace(/&(?=#?\w+;)/gu, String.raw`\&`);

/** The same for a line of its own, where more begins a heading, a list, a quote, a rule or a table. */
export const escapeMarkdownLine = (line: string): string =>
  escapeMarkdown(line)
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|=+\s*$|[-|:\s]*-[-|:\s]*$)/u, '\\')
    .replace(/^(?<digits>\d{1,9})(?=[.)](?:\s|$))/u, String.raw`$<digits>\ `.trimEnd());
