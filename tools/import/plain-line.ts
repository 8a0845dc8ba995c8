/** One line of plain text as our schema wants it; undefined where the text is empty, too long or has markup. */
export function plainLine(text: string, maxLength: number): string | undefined {
  const line = text
    // oxlint-disable-next-line no-control-regex -- control characters are what goes
    .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    // A list cut the name off inside its brackets.
    .replace(/\s*\([^)]*$/u, '');
  return line === '' || line.length > maxLength || /[<>]|https?:|^www\./u.test(line) ? undefined : line;
}
