/** The program of a browser; undefined where none is installed. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
