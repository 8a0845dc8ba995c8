import type { CompiledFact, CompiledOwner, CompiledPublisher, Credit } from '@/lib/schema/compiled';
import type { FactValue } from '@/lib/schema/fact-kinds';
import type { OwnerKind } from '@/lib/schema/owner-kinds';
import { reportClaim } from './report-claim';
import type { ReportClaim } from './publisher-report';

/** One owner, as a page, a register or a data set names it. */
export interface OwnerLink {
  readonly name: string;
  /** Its record's identifier, where there is one. */
  readonly id?: string;
  /** What kind of owner it is; absent where no record says. */
  readonly kind?: OwnerKind;
  /** The law or charter that it stands on. */
  readonly basis?: string;
  readonly share?: string;
  /** Since when, as a page states it. */
  readonly since?: string;
  /** Too old to be shown as current: the year of the newest source. */
  readonly asOf?: string;
  /** One open list alone names it. */
  readonly weak?: true;
  readonly claims: readonly ReportClaim[];
}

export interface Ownership {
  /** The direct owner, or null where the publisher owns itself or no owner is known. */
  readonly owner: string | null;
  /** The kind of the direct owner, or of the publisher where it owns itself. */
  readonly kind: OwnerKind | null;
  /** From the direct owner to the last one that records name. */
  readonly chain: readonly OwnerLink[];
  /** Further direct owners. */
  readonly others: readonly OwnerLink[];
  /** What kind of body the publisher itself is, where nobody else owns it. */
  readonly self: { readonly kind: OwnerKind; readonly basis?: string; readonly claims: readonly ReportClaim[] } | null;
  /** How named monitors class it. */
  readonly classes: readonly {
    readonly class: string;
    readonly by: string;
    readonly year: number;
    readonly claims: readonly ReportClaim[];
  }[];
}

type Owned = Pick<CompiledPublisher, 'facts'>;
type Credits = Readonly<Record<string, Credit>>;

/** Who owns a publisher, up to the last owner that records name; null where nothing is known of its ownership. */
export function ownershipOf(publisher: CompiledPublisher, credits: Credits): Ownership | null {
  const owners = new Map((publisher.owners ?? []).map((owner) => [owner.id, owner]));
  const claimsOf = ({ claims }: CompiledFact): ReportClaim[] => claims.map((claim) => reportClaim(claim, credits));
  const [first, ...others] = directOwners(publisher, owners, claimsOf);
  const chain: OwnerLink[] = [];
  // The compiler refuses circles; a reader's own file has passed it too.
  for (let link = first; link !== undefined && !chain.includes(link); ) {
    chain.push(link);
    const record = link.id === undefined ? undefined : owners.get(link.id);
    [link] = record === undefined ? [] : directOwners(record, owners, claimsOf);
  }
  const own = current(publisher, 'ownership')[0];
  const self = own === undefined ? null : { ...formOf(own), claims: claimsOf(own) };
  const classes = current(publisher, 'control').map((fact) => {
    const { class: name, by, year } = fact.value as FactValue<'control'>;
    return { class: name, by, year, claims: claimsOf(fact) };
  });
  if (first === undefined && self === null && classes.length === 0) return null;
  return {
    owner: first?.name ?? null,
    kind: first?.kind ?? (first === undefined ? (self?.kind ?? null) : null),
    chain,
    others,
    self,
    classes,
  };
}

/** The kind of body, and what it stands on where a page says so. */
function formOf(fact: CompiledFact): { readonly kind: OwnerKind; readonly basis?: string } {
  const { kind, basis } = fact.value as FactValue<'ownership'>;
  return basis === undefined ? { kind } : { kind, basis };
}

const current = ({ facts }: Owned, field: CompiledFact['field']): CompiledFact[] =>
  facts.filter((fact) => fact.field === field && fact.status !== 'superseded');

/** Owners that several sources or a monitor name come before those of one open list. */
function directOwners(
  owned: Owned,
  owners: ReadonlyMap<string, CompiledOwner>,
  claimsOf: (fact: CompiledFact) => ReportClaim[],
): OwnerLink[] {
  const links = current(owned, 'owner').map((fact) => linkOf(fact, owners, claimsOf(fact)));
  return [...links.filter(({ weak }) => weak !== true), ...links.filter(({ weak }) => weak === true)];
}

function linkOf(fact: CompiledFact, owners: ReadonlyMap<string, CompiledOwner>, claims: ReportClaim[]): OwnerLink {
  const { name, id, share } = fact.value as FactValue<'owner'>;
  const record = id === undefined ? undefined : owners.get(id);
  const form = record === undefined ? undefined : current(record, 'ownership')[0];
  const since = fact.claims.flatMap((claim) => ('from' in claim ? (claim.from ?? []) : []))[0];
  return {
    name,
    ...(id !== undefined && { id }),
    ...(form !== undefined && formOf(form)),
    ...(share !== undefined && { share }),
    ...(since !== undefined && { since }),
    ...(fact.asOf !== undefined && { asOf: fact.asOf }),
    ...(fact.weak === true && { weak: true }),
    claims,
  };
}
