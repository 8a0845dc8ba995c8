import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { flagConnection } from './flag-connection';
import { flagReader } from './flag-reader';

/** The reader's list, for reading alone. */
export const openFlagReader = (name?: string): FlagReader => flagReader(flagConnection(name));
