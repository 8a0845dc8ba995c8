import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { Claim, Country, Day, HttpAddress, Id, Language, PartialDate } from '@/lib/schema/claim';
import { OwnData } from '@/lib/schema/own-data';
import { OwnerRecord } from '@/lib/schema/owner-record';
import { Fact, PublisherRecord } from '@/lib/schema/publisher-record';
import { TopicRecord } from '@/lib/schema/topic-record';

const published: Readonly<Record<string, GenericSchema>> = {
  'own-data.schema.json': OwnData,
  'owner.schema.json': OwnerRecord,
  'publisher.schema.json': PublisherRecord,
  'topic.schema.json': TopicRecord,
};

/** Written once in each schema, and referred to. */
const definitions = { Claim, Country, Day, Fact, HttpAddress, Id, Language, PartialDate };

/**
 * The published JSON Schemas, by file name. What a schema cannot say (that a source exists, that dates run forwards) the
 * compiler checks.
 */
export const schemas = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(published).map(([name, schema]) => [name, `${JSON.stringify(written(schema), null, 2)}\n`]));

function written(schema: GenericSchema): object {
  const { $defs: shared = {}, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', definitions });
  const names = Object.keys(shared);
  const used = new Set<string>();
  const follow = (part: object): void => {
    const text = JSON.stringify(part);
    for (const name of names) {
      const definition = shared[name];
      if (used.has(name) || definition === undefined || !text.includes(`"#/$defs/${name}"`)) continue;
      used.add(name);
      follow(definition as object);
    }
  };
  follow(rest);
  return {
    ...rest,
    $defs: Object.fromEntries(names.filter((name) => used.has(name)).map((name) => [name, shared[name]])),
  };
}
