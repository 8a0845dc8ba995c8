/** Languages whose script has a comma of its own. */
const ownComma: Readonly<Record<string, string>> = { ar: '، ', ur: '، ' };

/** Names one after the other, with the comma of the interface's language; what is absent or empty is left out. */
export const joinList = (parts: readonly (string | null | undefined)[], language: string): string =>
  parts.filter(Boolean).join(ownComma[language] ?? ', ');
