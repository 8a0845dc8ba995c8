import * as v from 'valibot';

const codes = v.array(v.string());

/** The fields of `merged.jsonl` and `titles_on_hosts.jsonl` that are read; all others are left where they are. */
export const MergedRow = v.object({
  domain: v.string(),
  /** Only in `titles_on_hosts.jsonl`. */
  host: v.optional(v.string()),
  sources: codes,
  provenance: v.optional(v.record(v.string(), codes), {}),
  name: v.optional(v.string()),
  names: v.optional(v.record(v.string(), v.string())),
  aliases: v.optional(v.array(v.string())),
  country: v.optional(v.string()),
  country_conflict: v.optional(v.record(v.string(), codes)),
  type: v.optional(v.nullable(v.string())),
  type_other: v.optional(v.record(v.string(), codes)),
  languages: v.optional(v.array(v.string())),
  founded: v.optional(v.number()),
  founded_conflict: v.optional(v.array(v.tuple([v.number(), v.string()]))),
  city: v.optional(v.nullable(v.string())),
  owner: v.optional(
    v.array(v.object({ value: v.string(), s: v.string(), as_of: v.string(), stake: v.optional(v.string()) })),
  ),
  state_media: v.optional(v.array(v.object({ code: v.string(), label: v.string(), by: v.string() }))),
  other_entities: v.optional(
    v.array(
      v.object({
        name: v.optional(v.nullable(v.string())),
        host: v.string(),
        url: v.optional(v.string()),
        s: v.string(),
        country: v.optional(v.string()),
      }),
    ),
  ),
  ended: v.optional(v.number()),
  only_subpage: v.optional(v.boolean()),
  multi_tenant: v.optional(v.boolean()),
  name_is_of_a_section: v.optional(v.boolean()),
});
export type MergedRow = v.InferOutput<typeof MergedRow>;

export const parseRows = (text: string): MergedRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(MergedRow, JSON.parse(line)));
