import * as v from 'valibot';
import { isDay } from './days';
import { flagLimits } from './flag';
import type { ToBackground } from './flag-protocol';
import { FlagDate, FlagSchema } from './parse-flag';

const Ids = v.array(v.string());
const Addresses = {
  url: v.string(),
  canonical: v.nullable(v.string()),
};

const Source = v.object({
  ...Addresses,
  title: v.string(),
  language: v.string(),
  publisher: v.nullable(v.object({ id: v.string(), name: v.string(), domain: v.string() })),
  claimed: v.nullable(v.object({ name: v.string() })),
  via: v.exactOptional(v.object({ kind: v.string(), name: v.exactOptional(v.string()) })),
  declared: v.object({ authors: v.array(v.object({ name: v.string() })) }),
  published: v.nullable(FlagDate),
  topics: v.array(v.object({ id: v.string() })),
});

const Edit = v.strictObject({
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(flagLimits.note))),
  noteOver: v.exactOptional(v.pipe(v.string(), v.maxLength(flagLimits.note))),
  tags: v.exactOptional(v.array(v.string())),
  tagsOver: v.exactOptional(v.array(v.string())),
  addTags: v.exactOptional(v.array(v.string())),
  due: v.exactOptional(v.nullable(v.pipe(v.string(), v.check(isDay)))),
  state: v.exactOptional(v.picklist(['to-review', 'reviewed'])),
});

const Message = v.variant('kind', [
  v.object({
    kind: v.literal('request'),
    request: v.number(),
    ask: v.variant('kind', [
      v.object({ kind: v.literal('save'), source: Source, selection: v.string() }),
      v.object({ kind: v.literal('edit'), ids: Ids, edit: Edit }),
      v.object({ kind: v.literal('remove'), ids: Ids }),
      v.object({ kind: v.literal('import'), import: v.number(), flags: v.array(FlagSchema), last: v.boolean() }),
      v.object({ kind: v.literal('cancel'), import: v.number() }),
      v.object({ kind: v.literal('check'), isDamaged: v.boolean() }),
      v.object({ kind: v.literal('dismiss') }),
    ]),
  }),
  v.object({ kind: v.literal('watch'), source: v.object(Addresses) }),
  v.object({ kind: v.literal('awake') }),
]);

/** Parses what came over the port; throws `ValiError` where it is none of our messages. */
export const parseFlagMessage = (value: unknown): ToBackground => v.parse(Message, value);
