import { canonicalOf } from '@/lib/page/canonical-of';
import { unwrapAddress } from '@/lib/url/unwrap-address';
import { type CalendarDate, isCalendarDate } from '../calendar-day';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';

const hasYear = /(?:19|20)\d{2}/u;
const yearFirst = /(?:^|[^\d])((?:19|20)\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/u;
const spaced = /(?:^|[^\d])((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=\D|$)/u;
const dayFirst = /(?:^|[^\d])(0?[1-9]|[12]\d|3[01])[/_.-](0?[1-9]|1[0-2])[/_.-]((?:19|20)\d{2})(?=\D|$)/u;
/** 08112021-title */
const dayFirstDigits = /(?:^|\/)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(20\d{2})(?=[-_/]|$)/u;
const namedMonth = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\D|$)/u;
/** /2010/POLITICS/08/13/ */
const aroundSection = /\/((?:19|20)\d{2})\/[a-z.-]{3,30}\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/|$)/u;
const monthOnly = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])(?=[/-]|$)/u;
const yearOnly = /\/((?:19|20)\d{2})(?=\/)/u;
const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day, month or year that an address holds in its path or, with a name of its own, in its query. */
export function dateOfPath(path: string): CalendarDate | undefined {
  const text = path.slice(0, 500).toLowerCase();
  if (!hasYear.test(text)) return undefined;
  const named = namedMonth.exec(text);
  const month = named === null ? -1 : names.indexOf(named[2]?.slice(0, 3) ?? '');
  if (named !== null && month >= 0) return valid(Number(named[1]), month + 1, Number(named[3]));
  const full = yearFirst.exec(text) ?? spaced.exec(text) ?? aroundSection.exec(text);
  if (full !== null) {
    const date = valid(Number(full[1]), Number(full[2]), Number(full[3]));
    if (date !== undefined) return date;
  }
  const reversed = dayFirst.exec(text) ?? dayFirstDigits.exec(text);
  if (reversed !== null) {
    const date = valid(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]));
    if (date !== undefined) return date;
  }
  const partial = monthOnly.exec(text);
  if (partial !== null) return valid(Number(partial[1]), Number(partial[2]), 0);
  const year = yearOnly.exec(text);
  return year === null ? undefined : valid(Number(year[1]), 0, 0);
}

function valid(year: number, month: number, day: number): CalendarDate | undefined {
  const date = { year, month, day };
  return isCalendarDate(date) ? date : undefined;
}

const weights = { day: 0.7, month: 0.4, year: 0.2 } as const;

/** The page's own address, from the tab. */
export function address(context: DateContext): Evidence[] {
  // The stamp of an archive's copy is no date of the page: the original's address is read.
  const original = context.address && unwrapAddress(context.address.href).address;
  const url = original === undefined ? null : URL.parse(original);
  return url === null ? [] : fromAddress(url, 'address', 1);
}

/** What the page says its address is: canonical link and og:url. */
export function canonicalAddress({ facts, address: own }: DateContext): Evidence[] {
  const canonical = canonicalOf(facts) ?? '';
  const shared = facts.metadata.find(({ name }) => name === 'og:url')?.content ?? '';
  const url = URL.parse(canonical) ?? URL.parse(shared);
  if (url === null || url.pathname === own?.pathname) return [];
  return fromAddress(url, 'canonical-address', 0.95);
}

function fromAddress(url: URL, rule: 'address' | 'canonical-address', share: number): Evidence[] {
  const date = dateOfPath(url.pathname);
  if (date === undefined) return [];
  const precision = date.day > 0 ? 'day' : date.month > 0 ? 'month' : 'year';
  const weight = weights[precision] * share;
  return toEvidence({
    date,
    kind: 'published',
    rule,
    weight,
    where: 'address',
    quote: url.pathname,
    source: 'address',
  });
}
