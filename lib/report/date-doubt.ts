import type { DateAnswer } from '@/lib/date/page-dates';

/** Reasons that stand for weak evidence. */
const weakReasons: ReadonlySet<string> = new Set(['date-last-resort', 'date-order-undecided']);

/** Whether a date is only probable: nothing better was found than an address, a script, a lone number. */
export const isProbable = ({ reason, where }: Pick<DateAnswer, 'reason' | 'where'>): boolean =>
  weakReasons.has(reason) || where === 'script';
