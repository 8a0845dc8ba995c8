/** The one place that imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
