import type { Claim } from './claim';
import type { PackedPublisher } from './packed-publisher';
import type { OwnerKind } from './owner-kinds';
import type { PublisherKind } from './publisher-kinds';
import type { Domain, Fact, PublisherRecord, Stake } from './publisher-record';
import type { Topic, TopicEvent, TopicName } from './topic-record';

/** A data set that was imported: the one who claims, and whom to credit. */
export interface Credit {
  readonly name: string;
  readonly by: string;
  readonly url: string;
  readonly licence: string;
  /** The snapshot's date. */
  readonly date: string;
}

export interface DatasetIndex {
  /** The day of the newest fact. */
  readonly version: string;
  readonly publishers: { readonly count: number; readonly curated: number; readonly shards: number };
  /** Of owners' pages. */
  readonly owners: { readonly shards: number };
  /** Countries that outlets report from, by their codes, and `agencies`. */
  readonly outlets: readonly string[];
  /** With their English names; `ListedTopic` has the others. */
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly credits: Readonly<Record<string, Credit>>;
  /** The files of topics' names: languages, and the one for all. */
  readonly topicNames: readonly string[];
  /** The languages that places are named in, and the country suffixes that sites of any country use. */
  readonly places: { readonly languages: readonly string[]; readonly genericSuffixes: readonly string[] };
}

/** A topic in the list of all. */
export interface ListedTopic {
  readonly id: string;
  /** By language. */
  readonly label: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly reviewed: string;
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

export type CompiledClaim = Claim | { readonly dataSet: string };
/** A fact of any field with other claims. */
export type FactWith<C> = Fact extends infer F
  ? F extends unknown
    ? Omit<F, 'claims'> & {
        readonly claims: readonly C[];
        /** One open list alone states it. */
        readonly weak?: true;
        /** Too old to be shown as current: the year of its newest source, or `undated`. */
        readonly asOf?: string;
      }
    : never
  : never;
export type CompiledFact = FactWith<CompiledClaim>;

export interface CompiledPublisher {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly domains: readonly Domain[];
  readonly sharedHost?: true;
  /** Many titles share the domain: the record holds for its hosts alone, not for those below them. */
  readonly hostOnly?: true;
  readonly origin: 'curated' | 'imported' | 'own';
  readonly facts: readonly CompiledFact[];
  /** Records of its owners, of their owners, and so on. */
  readonly owners?: readonly CompiledOwner[];
  readonly stakes?: readonly Stake[];
  readonly notFound?: PublisherRecord['notFound'];
}

/** An owner's record, as it is packaged. */
export interface CompiledOwner {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  /** The identifier of the same body's record as a publisher. */
  readonly publisher?: string;
  readonly facts: readonly CompiledFact[];
}

/** What is known of an owner, and its outlets in our data. */
export interface CompiledOwnerPage {
  readonly name: string;
  readonly record?: CompiledOwner;
  /** With the registrable domain by which the dataset holds each. */
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly domain: string }[];
}

/** One packaged file: the publishers of some registrable domains. */
export type PublisherShard = Readonly<Record<string, readonly (CompiledPublisher | PackedPublisher)[]>>;

/** Names under which texts speak of a publisher, by their first word; the domain where it is not the identifier. */
export type PublisherNames = Readonly<
  Record<string, readonly (readonly [name: string, id: string, domain?: string])[]>
>;

/** A document behind a statement, as readers are shown it. */
export interface ShownSource {
  readonly title: string;
  readonly by: string;
  /** The body's own page where there is one. */
  readonly url: string;
  readonly date?: string;
  readonly read: string;
  /** Whose copy was read, where the body's own page is not known. */
  readonly via?: string;
}

/** What its terms rest on is listed with the topic's names. */
export interface CompiledEvent extends Omit<TopicEvent, 'terms'> {
  readonly terms: readonly Omit<TopicEvent['terms'][number], 'sources'>[];
}

/** A topic as its report needs it, without its names, which the recogniser's file holds. */
export interface CompiledTopic extends Omit<Topic, 'names' | 'terms' | 'events' | 'sources'> {
  readonly events: readonly CompiledEvent[];
  readonly sources: Readonly<Record<string, ShownSource>>;
}

/** A name of a topic or of one of its places, for reading. */
export type ListedName = Pick<TopicName, 'text' | 'language' | 'usage' | 'place'>;

/** What a topic and its places are called, in all languages, and the documents that names and terms rest on. */
export interface TopicNaming {
  readonly names: readonly ListedName[];
  readonly documents: readonly ShownSource[];
}
/** An outlet that reports from a country, as "Read it elsewhere" needs it; see docs/adr/0025. */
export interface CountryOutlet {
  readonly id: string;
  /** The registrable domain by which the dataset holds it. */
  readonly domain: string;
  readonly host: string;
  readonly names: Readonly<Record<string, string>>;
  readonly kind: PublisherKind;
  readonly city?: string;
  readonly languages: readonly string[];
  /** How many independent data sets list it. */
  readonly listed: number;
  /** Its address is another country's: it is made for readers there. */
  readonly abroad?: true;
  readonly ownership: OutletOwnership;
  readonly restrictions?: readonly { readonly act: string; readonly by: string; readonly date: string }[];
  /** Its own search, with `{words}`; absent where no list shows how. */
  readonly search?: string;
}

/** What is said of an outlet's owner in one line, and by which class it is chosen. */
export interface OutletOwnership {
  readonly class: 'public-or-state' | 'private' | 'nonprofit' | 'exile' | 'named' | 'unknown';
  /** The direct owner's name. */
  readonly owner?: string;
  /** The kind of the direct owner, or of the outlet where it owns itself. */
  readonly kind?: OwnerKind;
  readonly monitor?: { readonly class: string; readonly by: string; readonly year: number };
  /** Identifiers or folded names of all its owners: two outlets with one in common are of one house. */
  readonly houses?: readonly string[];
}

/** What countries are called in one language, by their codes, and their cities, by their English names. */
export type PlaceWords = Readonly<
  Record<string, { readonly name: string; readonly cities: Readonly<Record<string, string>> }>
>;
