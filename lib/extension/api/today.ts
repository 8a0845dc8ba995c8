const twoDigits = (value: number): string => String(value).padStart(2, '0');

const localDay = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** The reader's calendar day, `2026-11-24`. */
export const today = (): string => localDay(new Date());

/** The reader's calendar day of an instant (ISO 8601). */
export const dayOf = (instant: string): string => localDay(new Date(instant));
