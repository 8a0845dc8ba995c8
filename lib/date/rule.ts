import type { DateContext } from './context';
import type { Evidence } from './evidence';

/** A rule reads one kind of place. It finds or gives nothing; it never throws. */
export type DateRule = (context: DateContext) => Evidence[];
