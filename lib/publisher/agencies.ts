import list from '@/data/agencies.json';
import type { Agencies } from '@/lib/schema/agencies';

/** A news agency, its own hosts, and how papers write its name in bylines and credit lines. */
export type Agency = Agencies['agencies'][number];

// The compiler has checked the file against this schema.
const { agencies }: Agencies = list;

const byName = new Map(agencies.flatMap((agency) => agency.names.map((name) => [name, agency] as const)));
const byShort = new Map(agencies.flatMap((agency) => (agency.short ?? []).map((name) => [name, agency] as const)));

/** The agency that a text names by itself: `Reuters`, `AFP`. Its short forms are words of other things too. */
export const agencyNamed = (text: string): Agency | undefined => byName.get(text.trim());

/** The agency that a credit names, in any form that papers use: `(AP)`, `/ТАСС/`, `AA` behind "Source:". */
export function agencyCredited(credit: string): Agency | undefined {
  const name = credit.replace(/^[\s(/[©]+|[\s)/\].,:;-]+$/gu, '');
  return byName.get(name) ?? byShort.get(name);
}

const byHost = new Map(agencies.flatMap((agency) => agency.hosts.map((host) => [host, agency] as const)));

/** The agency of a registrable domain. */
export const agencyOfHost = (registrableDomain: string): Agency | undefined => byHost.get(registrableDomain);
