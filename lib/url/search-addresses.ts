/** The address of a search on the web; what is half a character in the text is no reason to have none. */
export const webSearch = (text: string): string => `https://duckduckgo.com/?${new URLSearchParams({ q: text })}`;

/** The address of a search in an encyclopedia. */
export const encyclopediaSearch = (text: string): string =>
  `https://en.wikipedia.org/w/index.php?${new URLSearchParams({ search: text })}`;
