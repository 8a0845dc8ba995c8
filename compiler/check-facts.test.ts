import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Fact } from '@/lib/schema/publisher-record';
import { checkFacts } from './check-facts';

const claim = { by: 'Register', url: 'https://register.example/', read: '2026-12-01' };
const leader = { field: 'leadership', value: { role: 'Editor', name: 'N. N.' } };

/** The schema's reasons, or the checks' where the schema has none. */
function reasonsOf(fact: object): string[] {
  const parsed = v.safeParse(Fact, { claims: [claim], ...fact });
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const reasons: string[] = [];
  checkFacts(
    [parsed.output],
    () => undefined,
    (field, reason) => reasons.push(`${field}: ${reason}`),
  );
  return reasons;
}

test('a leader dated by the page passes', () =>
  expect(reasonsOf({ ...leader, claims: [{ ...claim, pageDate: '2026' }] })).toEqual([]));

test.each<[string, object, string]>([
  ['a leader without a date', leader, 'facts.0: leadership without a date'],
  ['a listing without whose it is', { field: 'restriction', value: { act: 'listed', date: '2024' } }, 'value.by: '],
  [
    'a decision of a day to come',
    { field: 'decision', value: { body: 'Council', date: '2027', what: 'Upheld a complaint', standing: 'final' } },
    'facts.0: decision of 2027, after it was read on 2026-12-01',
  ],
  [
    'a bare IP address as a source',
    { ...leader, claims: [{ ...claim, url: 'http://198.51.100.7:8888/a', pageDate: '2026' }] },
    'claims.0.url: a bare IP address',
  ],
  [
    'a year of revenue that is none',
    { field: 'revenue', value: { year: '24', sources: [{ kind: 'sales' }] } },
    'value.year: ',
  ],
])('%s is refused', (_, fact, reason) => expect(reasonsOf(fact).join('\n')).toContain(reason));
