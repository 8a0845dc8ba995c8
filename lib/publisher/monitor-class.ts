import type { Ownership } from './ownership';

/** Of what several monitors and years say of an outlet the newest; the others stand in its record. */
export const currentMonitorClass = (classes: Ownership['classes']): Ownership['classes'][number] | undefined =>
  classes.toSorted((a, b) => b.year - a.year)[0];
