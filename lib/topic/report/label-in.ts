/** The language in which what is said of topics is written; labels and names may have others. */
export const topicLanguage = 'en';

/** A label in the reader's language where there is one, else in that of the facts; with its language. */
export function labelIn(
  labels: Readonly<Record<string, string>>,
  language: string,
): { readonly text: string; readonly language: string } {
  for (const tag of [language, language.split('-', 1)[0] ?? '', topicLanguage]) {
    const text = Object.hasOwn(labels, tag) ? labels[tag] : undefined;
    if (text !== undefined) return { text, language: tag };
  }
  const [first] = Object.entries(labels);
  return first === undefined ? { text: '', language: '' } : { text: first[1], language: first[0] };
}
