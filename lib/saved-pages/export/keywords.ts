/** Tags for formats that divide them by commas; one inside a tag becomes a blank. */
export const keywords = (tags: readonly string[]): string[] => tags.map((tag) => tag.replace(/\s*,\s*/gu, ' ').trim());
