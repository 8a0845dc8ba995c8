import { foldOwner } from '@/lib/publisher/fold-owner';
import type { ImportedPublisher } from '@/lib/schema/imported-record';
import type { PublisherKind } from '@/lib/schema/publisher-kinds';
import type { Statements } from './imported-sources';

/** Whose "news website" stands for any news medium, so that a more exact kind takes its place. */
const vague: ReadonlySet<string> = new Set(['AWN', 'WDU', 'FUND']);

/** The value that most data sets give; undefined where none has more than every other. */
function mostGiven<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The kind that data sets agree on: where as many say one thing as another, none is shown. */
export function agreedKind(statements: Statements): PublisherKind | undefined {
  const given = statements.flatMap(([code, { k }]) => (k === undefined ? [] : [{ code, k }]));
  // "News website" says less than any other kind of news medium.
  const exact = given.filter(({ code, k }) => !(k === 'news-website' && (vague.has(code) || given.length > 1)));
  return mostGiven((exact.length > 0 ? exact : given).map(({ k }) => k));
}

/** The country that most data sets give; where they are even, the one of the host's own ending; else none. */
export function agreedCountry(statements: Statements): string | undefined {
  const countries = statements.flatMap(([, { c }]) => c ?? []);
  const [host = ''] = statements.map(([, { d }]) => d);
  const ending = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  const ofHost = ending === 'UK' ? 'GB' : ending;
  return mostGiven(countries) ?? countries.find((country) => country === ofHost);
}

/** No owner at all, as some lists write it. */
const nobody: ReadonlySet<string> = new Set(['unknown', 'independent', 'none', 'various', 'private', 'self', 'na']);

/** The owners of one statement that name somebody else than the publisher itself. */
export function ownersOf(
  { o = [], n }: ImportedPublisher,
  names: ReadonlySet<string>,
): NonNullable<ImportedPublisher['o']> {
  return o.filter(([name]) => {
    const folded = foldOwner(name);
    return folded !== '' && !nobody.has(folded) && !names.has(folded) && (n === undefined || folded !== foldOwner(n));
  });
}
