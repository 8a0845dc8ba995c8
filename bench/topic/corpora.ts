import path from 'node:path';
import { corpora } from '../corpora';

/** A folder of the topics' corpora. */
export const corpusFolder = (name: string): string => path.join(corpora(), 'topics', name);
