import * as v from 'valibot';
import { Country, Day, HttpAddress, Language, Line, PartialDate } from './claim';
import { publisherKinds } from './publisher-kinds';

/** `data/imported/<source>/source.json`: whose data it is, and whom to credit. */
export const ImportedSource = v.strictObject({
  /** The short code by which claims name it. */
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,5}$/u, 'not a code')),
  name: Line(120),
  /** Who states it: "according to …". */
  by: Line(120),
  url: HttpAddress,
  licence: Line(120),
  /** The day of the snapshot. */
  date: Day,
  credit: Line(300),
  /**
   * How far its owners count: `stated`, as they are; `folded`, alone they are shown as one list's word; `confirmed`, only
   * where a second data set names the same. Absent: it may name none.
   */
  owners: v.optional(v.picklist(['stated', 'folded', 'confirmed'])),
});
export type ImportedSource = v.InferOutput<typeof ImportedSource>;

const ImportedHost = v.pipe(
  v.string(),
  v.regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]+$/u, 'not a host in ASCII'),
);

/**
 * One line of `data/imported/<source>/publishers.jsonl`: what one data set states of one publisher.
 * The keys are short because there are 60,000 such lines.
 */
export const ImportedPublisher = v.strictObject({
  /** Host: the root of the site, in ASCII, without www. */
  d: ImportedHost,
  /** 1: many titles share the domain; the record holds for this host alone, never for one below it. */
  x: v.optional(v.literal(1)),
  /** Further hosts of a record that holds for its host alone. */
  h: v.optional(v.array(ImportedHost)),
  /** Name; absent where the data set has none: a slug is not a name. */
  n: v.optional(Line(160)),
  /** Names by language, where they differ from `n`. */
  ns: v.optional(v.record(Language, Line(160))),
  /** Further names. */
  a: v.optional(v.array(Line(160))),
  /** Kind. */
  k: v.optional(v.picklist(publisherKinds)),
  /** Country of the seat. */
  c: v.optional(Country),
  /** Town of the seat. */
  t: v.optional(Line(80)),
  /** Languages. */
  l: v.optional(v.array(Language)),
  /** Founded. */
  f: v.optional(PartialDate),
  /** Owners as `[name, share or ""]`; only of a data set whose record says how far its owners count. */
  o: v.optional(v.array(v.tuple([Line(160), v.string()]))),
  /** Classes of state control as `[class, year]`, after State Media Monitor. */
  s: v.optional(v.array(v.tuple([Line(120), v.pipe(v.number(), v.integer())]))),
});
export type ImportedPublisher = v.InferOutput<typeof ImportedPublisher>;
