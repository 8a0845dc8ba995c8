import { elsewherePages } from './elsewhere';
import { kindPages } from './kinds';
import { outletPages } from './outlets';

/** Kinds of pages, written by us, and what the first screen of each says. */
export const firstScreenPages = [...outletPages, ...elsewherePages, ...kindPages];
