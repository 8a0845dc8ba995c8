import * as v from 'valibot';
import { Host } from './host';

const Label = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'not a label of a host'));

/** `data/proxies.json`: libraries' proxies. */
export const Proxies = v.strictObject({
  $comment: v.optional(v.string()),
  /** Public suffixes: `edu`, `ac.uk`. */
  academicSuffixes: v.array(v.pipe(v.string(), v.regex(/^[a-z]+(?:\.[a-z]+)?$/u, 'not a suffix'))),
  labels: v.array(Label),
  hosts: v.array(Host),
});
export type Proxies = v.InferOutput<typeof Proxies>;
