/** The reader's settings in the browser's local storage. */
export const settingsKey = 'settings';
/** How many files of the reader's own are kept, outside their database, which a browser may empty. */
export const ownDataCountKey = 'ownData.count';
/** True from the moment when the reader first added data of their own: without it no database is looked for. */
export const ownDataKey = 'ownData';
