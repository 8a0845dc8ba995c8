import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TopicName, TopicRecord } from '@/lib/record/topic-record';
import type { TopicPhrases } from '@/lib/topic/recogniser/compile-recogniser';
import { markCountries } from '@/lib/topic/recogniser/mark-countries';

const own = 'data/topics';
const research = '/work/shared/data/topics';
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function readOwn(id: string): TopicPhrases {
  const record = v.parse(TopicRecord, json(`${own}/${id}/topic.json`));
  const { company, exclusions, subtopics } = record;
  return { id, company, exclusions, subtopics, names: v.parse(v.array(TopicName), json(`${own}/${id}/names.json`)) };
}

const ResearchName = v.object({
  text: v.string(),
  lang: v.string(),
  match: v.optional(v.string()),
  forms: v.optional(v.array(v.string())),
  needs_context: v.optional(v.boolean()),
});
type ResearchName = v.InferOutput<typeof ResearchName>;
const Research = v.object({
  id: v.string(),
  match: v.object({ company: v.optional(v.unknown()) }),
  aliases: v.array(ResearchName),
  places: v.array(v.object({ names: v.array(ResearchName) })),
});

/** Topics that were researched and not yet brought into data/: names and company only. */
function readResearch(id: string): TopicPhrases {
  const { match, aliases, places } = v.parse(Research, json(`${research}/${id}.json`));
  const asName = ({ text, lang, match: how, forms, needs_context }: ResearchName, place?: string): TopicName => ({
    text,
    language: lang,
    ambiguous: needs_context === true,
    match: how === 'prefix' || how === 'stem' ? how : 'word',
    forms,
    place,
  });
  const names = [
    ...aliases.map((name) => asName(name)),
    ...places.flatMap((place) => place.names.map((name) => asName(name, 'place'))),
  ];
  const company = JSON.stringify(match.company ?? []).match(/(?<=[[,]")[^"]+(?="[\],])/gu) ?? [];
  return { id, names, company, exclusions: [], subtopics: [] };
}

const mark = (topics: TopicPhrases[]) => topics.map((topic) => ({ ...topic, names: markCountries(topic.names) }));

/** The shipped topics, then the researched ones that are not in data/ yet; those alone with `shippedOnly`. */
export function benchTopics({ shippedOnly = false } = {}): TopicPhrases[] {
  const shipped = readdirSync(own).filter(
    (id) => existsSync(`${own}/${id}/topic.json`) && existsSync(`${own}/${id}/names.json`),
  );
  if (shippedOnly) return mark(shipped.map(readOwn));
  const researched = readdirSync(research)
    .filter((file) => file.endsWith('.json') && file !== 'topics-v1-candidates.json')
    .map((file) => file.replace('.json', ''))
    .filter((id) => !shipped.includes(id));
  return mark([...shipped.map(readOwn), ...researched.map(readResearch)]);
}
