/** Puts text on the clipboard; no permission is needed within a click or a key. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
