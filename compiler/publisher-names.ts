import { groupByWord } from '@/lib/publisher/names-by-word';
import type { PublisherNames } from '@/lib/schema/compiled';
import type { Statements } from './imported-sources';

/** Data sets that must hold an imported publisher before texts are searched for its name. */
const enoughDataSets = 2;

/** Words that name a sort of paper and no paper. */
const ordinary = new Set(
  `the a an of and de la le les el los las il lo der die das daily weekly sunday morning evening news newspaper times post herald tribune
  journal gazette press star sun record chronicle examiner observer reporter review today world national international local online
  digital radio tv television channel network media group live first one two plus city county state new york general public independent
  free people voice mail express mirror standard guardian leader enterprise advertiser courier citizen democrat republican republic
  union nation states america american business economic financial sport sports week month report info net com org web site magazine
  center centre institute foundation association society council university college school ministry government department office city
  north south east west central capital community region regional country home life style health science law art culture music film`.split(
    /\s+/u,
  ),
);

const articles = new Set([
  'the',
  'a',
  'an',
  'la',
  'le',
  'les',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'der',
  'die',
  'das',
  'de',
  'o',
]);

/** Names under which texts speak of a publisher: curated ones, and imported ones that the rule below finds unambiguous. */
export interface NamedEntity {
  readonly id: string;
  readonly domain: string;
  readonly names: readonly string[];
}

/**
 * An imported name counts where no other publisher bears it, at least two data sets speak of the publisher,
 * and it is more than an ordinary word: two words beside its article, one of them not ordinary, or a capital or dot inside
 * the word.
 */
export function publisherNames(
  curated: readonly NamedEntity[],
  imported: readonly (readonly [host: string, domain: string, Statements])[],
): PublisherNames {
  const bearers = new Map<string, Set<string>>();
  const bear = (name: string, id: string) => {
    const key = name.toLowerCase();
    const ids = bearers.get(key) ?? new Set();
    bearers.set(key, ids.add(id));
  };
  for (const { id, names } of curated) for (const name of names) bear(name, id);
  const candidates = imported.map(([host, domain, statements]) => {
    const names = namesOf(statements);
    for (const name of names) bear(name, host);
    return { id: host, domain, names, isKnown: statements.length >= enoughDataSets };
  });
  const isUnique = (name: string) => bearers.get(name.toLowerCase())?.size === 1;
  return groupByWord([
    ...curated.flatMap(({ id, domain, names }) => [...new Set(names)].map((name) => ({ name, id, domain }))),
    ...candidates
      .filter(({ isKnown }) => isKnown)
      .flatMap(({ id, domain, names }) =>
        names.filter((name) => isUnique(name) && isDistinct(name)).map((name) => ({ name, id, domain })),
      ),
  ]);
}

function namesOf(statements: Statements): string[] {
  const names = statements.flatMap(([, { n, ns }]) => [n, ns?.['en']]).filter((name) => name !== undefined);
  return [...new Set(names)];
}

function isDistinct(name: string): boolean {
  if (name.length > 60 || /[(/|,]/u.test(name)) return false;
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  if (words.length === 1) return name.length >= 6 && /\p{Ll}\p{Lu}|\p{L}\.\p{L}/u.test(name);
  const own = words.filter((word) => !articles.has(word));
  return name.length >= 8 && own.length > 1 && own.some((word) => !ordinary.has(word) && /\p{L}{3}/u.test(word));
}
