const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The reader's calendar day, `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
