/** A number as texts write it: `1,619`, `7.303.480`, `200 000`, `51,2`. */
const thousands = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?:[.,\u00a0\u202f’' ]\p{Nd}{3})+(?!\p{Nd})`;
const number = new RegExp(String.raw`(?:${thousands}|\p{Nd}+)(?:[.,]\p{Nd}+)?`, 'gu');

const year = /^(?:19|20)\d\d$/u;
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthBefore = new RegExp(`(?:^|\\P{L})(?:${months})\\.?\\s+$`, 'iu');
const monthAfter = new RegExp(`^(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?:${months})(?!\\p{L})`, 'iu');
/** "14 August 1974", "14 de agosto de 1974", "August 14, 1974": in every language the year stands close behind. */
const yearAfter = /^(?:st|nd|rd|th|\.)?,?\s+(?:(?:de\s+)?\p{L}+\.?,?\s+(?:del?\s+)?)?(?:19|20)\d\d(?!\d)/u;
/** What is numbered, and does not count anything. */
const reference =
  /(?:resolutions?|articles?|chapter|paragraph|section|page|no\.?|nr\.?|№|§|résolution|resolución|artículo|artikel|резолюци\p{L}*|стать\p{L}*)\s*$/iu;

/** Where a text has a number that counts or measures; -1 where its numbers are years, days and names of documents. */
export function figureIn(text: string): number {
  for (const { 0: written, index } of text.matchAll(number)) {
    const [before, after] = [text.slice(Math.max(0, index - 30), index), text.slice(index + written.length)];
    // COP28, 90-day war of 1963-64, 68/262
    if (/[\p{L}/]$|\d[-–]$/u.test(before) || /^\/\d/u.test(after)) continue;
    if (year.test(written) || reference.test(before)) continue;
    const isDay = /^\d{1,2}$/u.test(written) && Number(written) <= 31;
    if (isDay && (monthBefore.test(before) || monthAfter.test(after) || yearAfter.test(after))) continue;
    return index;
  }
  return -1;
}

/** Numbers of any spelling as one word each: `1,619` and `1 619` are `1619`. */
export const joinThousands = (text: string): string =>
  text.replaceAll(new RegExp(thousands, 'gu'), (written) => written.replaceAll(/\P{Nd}/gu, ''));
