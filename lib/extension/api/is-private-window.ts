import { browser } from './browser';

/** Whether the page stands in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
