/** The reader's settings in the browser's local storage. */
export const settingsKey = 'settings';
/** True from the moment when the reader first added data of their own: without it no database is looked for. */
export const ownDataKey = 'ownData';
