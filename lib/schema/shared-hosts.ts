import * as v from 'valibot';
import { Line } from './claim';
import { Host } from './host';

/** `data/shared-hosts.json`: hosts that carry what others publish, each with the reason. */
export const SharedHosts = v.strictObject({
  $comment: v.optional(v.string()),
  hosts: v.array(
    v.strictObject({
      host: Host,
      name: Line(80),
      /** How an address names the account: `/@{}`, `/{}/status/`, `/{}/#` before a number, `{}.` before the host. */
      accounts: v.optional(v.array(v.pipe(v.string(), v.regex(/^(?:\/\S*\{\}\S*|\{\}\.)$/u)))),
      why: v.picklist(['blog', 'newsletter', 'video', 'social', 'code', 'files', 'archive', 'translation']),
    }),
  ),
});
export type SharedHosts = v.InferOutput<typeof SharedHosts>;

/** `data/carriers.json`: portals that carry papers' articles, and services that carry press releases. */
export const Carriers = v.strictObject({
  $comment: v.optional(v.string()),
  carriers: v.array(
    v.strictObject({ host: Host, name: Line(80), carries: v.picklist(['articles', 'press-releases']) }),
  ),
});
export type Carriers = v.InferOutput<typeof Carriers>;
