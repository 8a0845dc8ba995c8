import type { CompiledPublisher } from '@/lib/schema/compiled';
import { foldName } from './names-by-word';
import { scriptOf } from '@/lib/text/words';
import { domainLabel } from '@/lib/url/registrable-domain';

export const namesOf = ({ names, aliases, domains }: CompiledPublisher): string[] => [
  ...Object.values(names),
  ...(aliases ?? []),
  ...domains.map(({ host }) => host),
];

/** Words that many houses bear. */
const common =
  /^(?:news|daily|times|post|media|press|group|online|radio|television|network|digital|limited|company|international|national|today|world)$/u;

/**
 * Whether a name that a page gives is one of its publisher's, in another form: `BBC` and `BBC News`, `NYT` and
 * `The New York Times`, `Mail Online` and `Daily Mail`.
 * @param isKnown the name is one of another publisher's: then only a name inside the other counts
 */
export function isSameOrganisation(name: string, own: readonly string[], host: string, isKnown: boolean): boolean {
  const folded = foldName(name);
  const compact = withoutMarks(folded.replaceAll(' ', ''));
  const label = (domainLabel(host) ?? host).replaceAll('-', '');
  // Names in two scripts cannot be held against each other.
  if (!isKnown && own.every((one) => scriptOf(one) !== scriptOf(name))) return true;
  for (const one of own) {
    const other = foldName(one);
    if (other === '' || folded === '') continue;
    if (` ${folded} `.includes(` ${other} `) || ` ${other} `.includes(` ${folded} `)) return true;
    if (compact === other.replaceAll(' ', '') || initials(other) === compact || initials(folded) === other) return true;
    if (!isKnown && sharesWord(folded, other)) return true;
  }
  return (
    !isKnown &&
    compact.length > 3 &&
    (label.replaceAll('-', '').includes(compact) || compact.includes(label.replaceAll('-', '')))
  );
}

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const initials = (folded: string): string =>
  folded
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(b.split(' '));
  return a.split(' ').some((word) => word.length >= 4 && !common.test(word) && words.has(word));
};
