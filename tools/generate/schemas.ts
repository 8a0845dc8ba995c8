import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { OwnData } from '@/lib/schema/own-data';
import { OwnerRecord } from '@/lib/schema/owner-record';
import { PublisherRecord } from '@/lib/schema/publisher-record';
import { TopicRecord } from '@/lib/schema/topic-record';

const published: Readonly<Record<string, GenericSchema>> = {
  'own-data.schema.json': OwnData,
  'owner.schema.json': OwnerRecord,
  'publisher.schema.json': PublisherRecord,
  'topic.schema.json': TopicRecord,
};

/**
 * The published JSON Schemas, by file name. What a schema cannot say (that a source exists, that dates run forwards) the
 * compiler checks.
 */
export const schemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(published).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
