/** One context writes to the list and its copy, and does one thing at a time. */
export const withFlagLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('masthead-flags', work);
