import * as v from 'valibot';
import { isDay, isInstant, isPartialDate } from './days';
import { flagLimits, type Flag } from './flag';
import { pageKey } from '@/lib/url/page-key';

const text = (maxLength: number, name: string) =>
  v.pipe(v.string(), v.maxLength(maxLength, `${name} is longer than ${maxLength} characters`));
const Day = v.pipe(v.string(), v.check(isDay, 'not a calendar day'));
const Instant = v.pipe(v.string(), v.check(isInstant, 'not an instant'));
/** http and https alone: no `javascript:`, `data:` or `file:` address gets into the store. */
const Address = v.pipe(
  text(flagLimits.address, 'the address'),
  v.check((address) => pageKey(address) !== undefined, 'not an http or https address'),
);

export const FlagDate = v.strictObject({
  date: v.pipe(v.string(), v.check(isPartialDate, 'not a date')),
  precision: v.picklist(['day', 'month', 'year']),
  rule: text(100, 'the rule'),
  quote: text(flagLimits.quote, 'the quote'),
  where: v.picklist(['structured-data', 'metadata', 'element', 'text', 'address', 'script']),
});

const FlagPublisher = v.strictObject({
  id: text(200, 'the publisher'),
  name: text(flagLimits.name, 'the publisher'),
  domain: text(300, 'the domain'),
});

export const FlagSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(flagLimits.address + 100)),
  address: Address,
  canonical: v.nullable(Address),
  alsoSeenAt: v.pipe(v.array(Address), v.maxLength(flagLimits.alsoSeenAt)),
  title: text(flagLimits.title, 'the title'),
  language: text(40, 'the language'),
  author: v.nullable(text(flagLimits.name, 'the author')),
  publisher: v.nullable(FlagPublisher),
  claimed: v.nullable(text(flagLimits.name, 'the claimed publisher')),
  writtenBy: v.exactOptional(text(flagLimits.name, 'the agency')),
  published: v.nullable(FlagDate),
  topics: v.pipe(v.array(text(200, 'a topic')), v.maxLength(flagLimits.topics)),
  passage: text(flagLimits.passage, 'the passage'),
  note: text(flagLimits.note, 'the note'),
  tags: v.pipe(v.array(text(flagLimits.tag, 'a tag')), v.maxLength(flagLimits.tags)),
  due: v.nullable(Day),
  state: v.picklist(['to-review', 'reviewed']),
  reviewedOn: v.nullable(Day),
  savedOn: Day,
  savedAt: Instant,
  noteEditedAt: v.union([v.literal(''), Instant]),
  earlierNotes: v.pipe(
    v.array(
      v.strictObject({ text: text(flagLimits.note, 'an earlier note'), editedAt: v.union([v.literal(''), Instant]) }),
    ),
    v.maxLength(flagLimits.earlierNotes),
  ),
  editedAt: Instant,
});

/** The flag, or what is wrong with it: the field that is not as it should be, and a sentence for those who build on it. */
export function parseFlag(
  value: unknown,
): { readonly flag: Flag } | { readonly field: string; readonly problem: string } {
  const result = v.safeParse(FlagSchema, value, { abortEarly: true });
  if (result.success) return { flag: result.output };
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? '';
  return { field, problem: field === '' ? issue.message : `${field}: ${issue.message}` };
}
