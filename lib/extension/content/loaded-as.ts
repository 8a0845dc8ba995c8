/** The address at which the browser loaded the document; pages change theirs without loading anew. Empty where unknown. */
export const loadedAs = (): string => performance.getEntriesByType('navigation')[0]?.name ?? '';
