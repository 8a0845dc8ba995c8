/** A catalogue as it is written: texts, and texts by plural form. */
export type WrittenCatalogue = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The keys of the English catalogue that another lacks. */
export const missingKeys = (catalogue: WrittenCatalogue, english: WrittenCatalogue): string[] =>
  Object.keys(english).filter((key) => !Object.hasOwn(catalogue, key));

/**
 * What is wrong with the messages a catalogue has: unknown keys, other plural forms than the language's, other
 * placeholders than the English text, markup, empty or untidy texts, lists of another length.
 *
 * @param forms the plural forms of whole numbers in the language
 */
export function catalogueFaults(
  catalogue: WrittenCatalogue,
  english: WrittenCatalogue,
  forms: readonly string[],
): string[] {
  return Object.entries(catalogue).flatMap(([key, message]) => {
    const original = Object.hasOwn(english, key) ? english[key] : undefined;
    if (original === undefined) return [`${key}: not a key of the English catalogue`];
    const ofForms = formFaults(message, typeof original !== 'string', forms);
    const plain = typeof original === 'string' ? original : (original['other'] ?? '');
    const texts = typeof message === 'string' ? [['other', message] as const] : Object.entries(message);
    const ofTexts = texts.flatMap(([form, text]) => textFaults(text, plain, namesCount(form, forms)));
    return [...ofForms, ...ofTexts].map((fault) => `${key}: ${fault}`);
  });
}

function formFaults(message: WrittenCatalogue[string], needed: boolean, forms: readonly string[]): string[] {
  if (typeof message === 'string') return needed ? ['has no plural forms'] : [];
  const given = Object.keys(message).toSorted().join(', ');
  const right = forms.toSorted().join(', ');
  return given === right ? [] : [`has the plural forms ${given} instead of ${right}`];
}

/** Whether a form is of one number only and may say it in a word: Arabic's none, one and two (not Russian's one: 1, 21, 31…). */
const namesCount = (form: string, forms: readonly string[]): boolean =>
  forms.includes('zero') && ['zero', 'one', 'two'].includes(form);

function textFaults(text: string, original: string, isOneNumber: boolean): string[] {
  const expected = isOneNumber && !text.includes('{count}') ? original.replaceAll('{count}', '') : original;
  const faults: [boolean, string][] = [
    [text.trim() === '', 'is empty'],
    [text !== text.trim() || / {2}/u.test(text), 'has a space too many'],
    [text !== text.normalize('NFC'), 'is not in Unicode form NFC'],
    [/[<>]|&\w+;|&#/u.test(text), 'has markup'],
    [placeholders(text) !== placeholders(expected), `has other placeholders: ${placeholders(text)}`],
    [/[{}]/u.test(text.replaceAll(/\{\w+\}/gu, '')), 'has a broken placeholder'],
    [text.split('|').length !== original.split('|').length, 'is a list of another length'],
  ];
  return faults.filter(([isThere]) => isThere).map(([, fault]) => fault);
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([whole]) => whole))].toSorted().join(' ');
