import { smallSources } from './small-sources';

const read = (file: string): unknown => JSON.parse(smallSources().get(file) ?? 'null');

/** The small dataset as a file of a reader's own. */
export const ownDataFile = (more: object = {}): Record<string, unknown> => ({
  format: 'masthead-data',
  version: 1,
  name: 'Harbours',
  publishers: [read('publishers/int/harbour-institute.json')],
  topics: [
    {
      topic: read('topics/long-bay/topic.json'),
      names: read('topics/long-bay/names.json'),
      terms: read('topics/long-bay/terms.json'),
      events: read('topics/long-bay/events.json'),
      perspectives: read('topics/long-bay/perspectives.json'),
      statements: read('topics/long-bay/statements.json'),
      sources: read('topics/long-bay/sources.json'),
    },
  ],
  ...more,
});
