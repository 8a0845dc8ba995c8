import * as v from 'valibot';

const Entry = v.strictObject({
  /** A host or suffix, ASCII and in lower case. */
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/u, 'not a host in ASCII')),
  /** What it is, and who says so. */
  why: v.pipe(v.string(), v.minLength(5), v.maxLength(120)),
});

/** `data/private-hosts.json`: hosts that are never read by themselves. */
export const PrivateHosts = v.strictObject({
  $comment: v.optional(v.string()),
  /** These and all below them. */
  all: v.array(Entry),
  /** What lies below them. */
  below: v.array(Entry),
});
export type PrivateHosts = v.InferOutput<typeof PrivateHosts>;
