import type { Sources } from '@/compiler/compile-dataset';
import { smallSources } from '@/tests/support/small-sources';

/** Invented outlets with every kind of owner, for the table of kinds of pages. */
const page = 'https://register.example/entry';
const claim = { by: 'Press Register', url: page, pageDate: '2026-05', read: '2026-11-01' };
const fact = (field: string, value: unknown, more: object = {}) => ({ field, value, claims: [{ ...claim, ...more }] });

interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly city: string;
  readonly country: string;
  readonly founded?: string;
  readonly languages?: readonly string[];
  readonly hosts?: readonly (string | { readonly host: string; readonly path: string })[];
  readonly facts?: readonly object[];
}

const outlets: readonly Outlet[] = [
  {
    id: 'harbour-gazette',
    name: 'The Harbour Gazette',
    kind: 'newspaper',
    city: 'Brighton',
    country: 'GB',
    founded: '1898',
    hosts: [
      'gazette.example',
      'gazette.org',
      { host: 'youtube.com', path: '/@harbourgazette' },
      { host: 't.me', path: '/harbourgazette' },
    ],
    facts: [
      fact('owner', { name: 'Harbour Press', id: 'harbour-press' }, { from: '2013' }),
      fact('policy', { name: 'corrections', url: 'https://gazette.example/corrections' }),
    ],
  },
  {
    id: 'coast-radio',
    name: 'Coast Radio',
    kind: 'broadcaster',
    city: 'Dublin',
    country: 'IE',
    founded: '1926',
    facts: [fact('ownership', { kind: 'public-body', basis: 'Coast Broadcasting Act 1960' })],
  },
  {
    id: 'state-voice',
    name: 'State Voice',
    kind: 'news-website',
    city: 'Lisbon',
    country: 'PT',
    facts: [
      fact('owner', { name: 'Office of Information', id: 'office-of-information' }),
      fact('control', { class: 'State-Controlled (SC)', scheme: 'typology', by: 'State Media Monitor', year: 2025 }),
    ],
  },
  {
    id: 'lighthouse',
    name: 'The Lighthouse',
    kind: 'newspaper',
    city: 'Bergen',
    country: 'NO',
    facts: [fact('owner', { name: 'Lighthouse Trust', id: 'lighthouse-trust' })],
  },
  {
    id: 'the-tide',
    name: 'The Tide',
    kind: 'news-website',
    city: 'Turin',
    country: 'IT',
    facts: [fact('ownership', { kind: 'cooperative' })],
  },
  {
    id: 'el-faro-del-puerto',
    name: 'El Faro del Puerto',
    kind: 'newspaper',
    city: 'Acapulco',
    country: 'MX',
    languages: ['es'],
    hosts: ['faro.example'],
  },
  {
    id: 'canal-puerto',
    name: 'Canal Puerto',
    kind: 'broadcaster',
    city: 'Mexico City',
    country: 'MX',
    languages: ['es'],
    hosts: ['canalpuerto.example'],
    facts: [fact('owner', { name: 'Office of Information', id: 'office-of-information' })],
  },
  {
    id: 'restless-sea',
    name: 'Restless Sea',
    kind: 'news-website',
    city: 'Berlin',
    country: 'DE',
    languages: ['es', 'en'],
    hosts: ['restless.example'],
    facts: [
      fact('exile', { country: 'MX', date: '2021' }),
      fact('restriction', { act: 'blocked', by: 'Office of Information', country: 'MX', date: '2022-03' }),
    ],
  },
  { id: 'wire', name: 'Reuters', kind: 'news-agency', city: 'London', country: 'GB', hosts: ['reuters.com'] },
];

const owners = [
  {
    id: 'harbour-press',
    names: { en: 'Harbour Press' },
    facts: [fact('ownership', { kind: 'private-company' }), fact('owner', { name: 'Ada Moss', id: 'ada-moss' })],
  },
  { id: 'ada-moss', names: { en: 'Ada Moss' }, facts: [fact('ownership', { kind: 'person' })] },
  {
    id: 'office-of-information',
    names: { en: 'Office of Information' },
    facts: [fact('ownership', { kind: 'state' })],
  },
  { id: 'lighthouse-trust', names: { en: 'Lighthouse Trust' }, facts: [fact('ownership', { kind: 'foundation' })] },
];

function record({ id, name, kind, city, country, founded, languages, hosts = [`${id}.example`], facts = [] }: Outlet) {
  return {
    id,
    names: { en: name },
    domains: hosts.map((one) => (typeof one === 'string' ? { host: one } : one)),
    facts: [
      fact('kind', kind),
      fact('seat', { city, country }),
      ...(founded === undefined ? [] : [fact('founded', founded)]),
      ...(languages === undefined ? [] : [fact('languages', languages)]),
      ...facts,
    ],
  };
}

const places = {
  en: { countries: { MX: ['Mexico'], GB: ['United Kingdom'], IE: ['Ireland'] }, cities: {} },
  es: { countries: { MX: ['México'], GB: ['Reino Unido'] }, cities: {} },
};

/** Our small dataset with these outlets, their owners, and the lists of hosts that carry what others publish. */
export const firstScreenSources = (lists: Readonly<Record<string, string>>): Sources =>
  new Map([
    ...smallSources(),
    ...outlets.map((one) => [`publishers/xx/${one.id}.json`, JSON.stringify(record(one))] as const),
    ...owners.map((one) => [`owners/${one.id}.json`, JSON.stringify(one)] as const),
    ['places/names.json', JSON.stringify(places)],
    ...Object.entries(lists),
  ]);
