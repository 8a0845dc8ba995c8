/** Languages whose script has a comma of its own. */
const ownComma: Readonly<Record<string, string>> = { ar: '، ', ur: '، ' };

/** Names one after the other, with the comma of the interface's language. */
export const joinList = (parts: readonly string[], language: string): string => parts.join(ownComma[language] ?? ', ');
