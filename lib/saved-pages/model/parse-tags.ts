import { cleanTags } from './edit-flag';

/** Tags as a reader types them: between commas of any script. */
export const parseTags = (text: string): string[] => cleanTags(text.split(/[,،、，\n]/u));
