import { foldOwner } from '@/lib/publisher/fold-owner';
import { unpackPublisher } from '@/lib/publisher/unpack-publisher';
import type {
  CompiledOwnerPage,
  CompiledPublisher,
  CompiledTopic,
  CountryOutlet,
  PlaceWords,
  Credit,
  DatasetIndex,
  PublisherNames,
  PublisherShard,
  ListedTopic,
  TopicNaming,
} from '@/lib/schema/compiled';
import type { PlaceNames } from '@/lib/places/place-meaning';
import type { TopicNames } from '@/lib/topic/match/topic-meaning';
import { sampleDomain, samplePath } from './sample';
import {
  indexPath,
  outletsPath,
  ownerShardPath,
  placeNamesPath,
  placeWordsPath,
  topicListPath,
  publisherNamesPath,
  publisherShardPath,
  shardOf,
  topicNamingPath,
  topicNamesPath,
  topicPath,
} from './shard';

/** Reads one packaged file of the dataset; rejects where it is missing. */
export type ReadFile = (path: string) => Promise<unknown>;

/** The compiled dataset, read on demand: each file once. */
export interface Dataset {
  index(): Promise<DatasetIndex>;
  /** The publishers that publish on hosts of a registrable domain; none where the domain is unknown. */
  publishersOf(registrableDomain: string): Promise<readonly CompiledPublisher[]>;
  /** The page of an owner, by its record's identifier or its name; undefined where none of our publishers is its. */
  owner(idOrName: string): Promise<CompiledOwnerPage | undefined>;
  /** The outlets that report from a country, by its code, or the world's `agencies`, the most listed first. */
  outlets(place: string): Promise<readonly CountryOutlet[]>;
  topicList(): Promise<readonly ListedTopic[]>;
  publisherNames(): Promise<PublisherNames>;
  credits(): Promise<Readonly<Record<string, Credit>>>;
  /** The names and terms of topics in a language, or those for all; see `DatasetIndex.topicNames`. */
  topicNames(file: string): Promise<TopicNames>;
  /** What places are called in a language; undefined where we have no names in it. */
  placeNames(language: string): Promise<PlaceNames | undefined>;
  /** What places are called in a language; undefined where we have no names in it. */
  placeWords(language: string): Promise<PlaceWords | undefined>;
  topic(id: string): Promise<CompiledTopic>;
  topicNaming(id: string): Promise<TopicNaming>;
}

export function openDataset(readFile: ReadFile): Dataset {
  const files = new Map<string, Promise<unknown>>();
  const read = <T>(path: string): Promise<T> => {
    let file = files.get(path);
    if (file === undefined) files.set(path, (file = readFile(path)));
    return file as Promise<T>;
  };
  const index = () => read<DatasetIndex>(indexPath);
  return {
    index,
    async publishersOf(domain) {
      const { publishers } = await index();
      if (publishers.shards === 0) return [];
      const path = domain === sampleDomain ? samplePath : publisherShardPath(shardOf(domain, publishers.shards));
      const shard = await read<PublisherShard | undefined>(path);
      if (shard === undefined) return [];
      const found = Object.hasOwn(shard, domain) ? (shard[domain] ?? []) : [];
      return found.map((one) => ('id' in one ? one : unpackPublisher(one, domain)));
    },
    async owner(idOrName) {
      const { owners } = await index();
      const pageOf = async (key: string): Promise<CompiledOwnerPage | undefined> => {
        const shard = await read<Readonly<Record<string, CompiledOwnerPage>>>(
          ownerShardPath(shardOf(key, owners.shards)),
        );
        return Object.hasOwn(shard, key) ? shard[key] : undefined;
      };
      return (await pageOf(idOrName)) ?? pageOf(foldOwner(idOrName));
    },
    outlets: async (place) => ((await index()).outlets.includes(place) ? read(outletsPath(place)) : []),
    topicList: () => read(topicListPath),
    publisherNames: () => read(publisherNamesPath),
    credits: async () => (await index()).credits,
    topicNames: (file) => read(topicNamesPath(file)),
    placeNames: async (language) =>
      (await index()).places.languages.includes(language) ? read<PlaceNames>(placeNamesPath(language)) : undefined,
    placeWords: async (language) =>
      (await index()).places.languages.includes(language) ? read<PlaceWords>(placeWordsPath(language)) : undefined,
    topic: (id) => read(topicPath(id)),
    topicNaming: (id) => read(topicNamingPath(id)),
  };
}
