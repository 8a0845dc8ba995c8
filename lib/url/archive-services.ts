import type { Via } from '@/lib/publisher/publisher-report';

/** Who keeps copies of pages, on which hosts, and how a copy's address shows the original's. */
export interface Keeper {
  readonly kind: Via['kind'];
  /** Hosts; one that begins with a dot stands for all below it. */
  readonly hosts: readonly (string | RegExp)[];
  /** The original's address as it is written in the copy's; undefined where this is no copy. */
  readonly original: (url: URL) => string | undefined;
  /** Whether the address is one of a copy that does not show the original's. */
  readonly isUnnamedCopy?: (url: URL) => boolean;
}

/** Google's own hosts: `www.google.com`, `google.de`, `www.google.co.uk`. */
const google = /^(?:www\.|news\.)?google\.(?:com?\.)?[a-z]{2,3}$/u;

/** Everything behind what the pattern matches, query included. */
const after =
  (pattern: RegExp) =>
  ({ pathname, search }: URL): string | undefined => {
    const found = pattern.exec(pathname);
    return found === null ? undefined : pathname.slice(found[0].length) + search;
  };
const parameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL): string | undefined => {
    for (const name of names) {
      const value = searchParams.get(name);
      if (value !== null && /[^.]\.[^.]/u.test(value)) return value;
    }
    return undefined;
  };

/** `www-example--site-com` is `www.example-site.com`. */
const undashed = (label: string): string =>
  label.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-');
const firstLabel = ({ hostname }: URL): string => hostname.slice(0, hostname.indexOf('.'));

/** `webcache…/search?q=cache:ID:https://example.com/a+words` */
const cacheQuery = (url: URL): string | undefined =>
  /^cache:(?:[\w-]{12}:)?(\S+)/u.exec(url.searchParams.get('q') ?? '')?.[1];

const translated = (url: URL): string => {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('_x_tr_'))).toString();
  return `https://${undashed(firstLabel(url))}${url.pathname}${query === '' ? '' : `?${query}`}`;
};

const shortCode = ({ pathname }: URL): boolean => /^\/(?!faq$)[\w-]{4,12}(?:\/|$)/u.test(pathname);
const stamped = (prefix: string): RegExp => new RegExp(`^${prefix}/\\d{1,14}(?:[a-z]{2}_|\\*)?/`, 'u');

/** Position is precedence. */
export const keepers: readonly Keeper[] = [
  {
    kind: 'archive',
    hosts: ['web.archive.org', 'wayback.archive.org', 'archive.org', 'replay.waybackmachine.org'],
    original: after(stamped('(?:/web)?')),
  },
  {
    kind: 'archive',
    hosts: ['archive.ph', 'archive.today', 'archive.is', 'archive.li', 'archive.md', 'archive.vn', 'archive.fo'],
    original: (url) =>
      after(/^\/(?:o\/\w+\/|(?:\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|newest|oldest)\/)/u)(url) ??
      after(/^\/(?=https?:\/)/u)(url),
    isUnnamedCopy: shortCode,
  },
  { kind: 'archive', hosts: ['webarchive.nationalarchives.gov.uk'], original: after(stamped('(?:/ukgwa)?')) },
  {
    kind: 'archive',
    hosts: ['www.webarchive.org.uk', 'webarchive.org.uk'],
    original: after(stamped('/wayback(?:/[a-z]+)?')),
  },
  { kind: 'archive', hosts: ['webarchive.loc.gov'], original: after(stamped('/[\\w-]+')) },
  { kind: 'archive', hosts: ['webarchive.nla.gov.au'], original: after(stamped('/[\\w-]+')) },
  { kind: 'archive', hosts: ['wayback.archive-it.org'], original: after(stamped('(?:/[\\w-]+)?')) },
  {
    kind: 'archive',
    hosts: ['arquivo.pt', 'wayback.vefsafn.is', 'vefsafn.is', 'web.archive.bibalex.org'],
    original: after(stamped('/\\w+')),
  },
  { kind: 'archive', hosts: ['timetravel.mementoweb.org'], original: after(stamped('/(?:memento|reconstruct)')) },
  { kind: 'archive', hosts: ['megalodon.jp'], original: after(/^\/\d{4}-\d{4}-\d{4}-\d{2}\//u) },
  {
    kind: 'archive',
    hosts: ['ghostarchive.org'],
    original: parameter('term'),
    isUnnamedCopy: ({ pathname }) => pathname.startsWith('/archive/'),
  },
  {
    kind: 'archive',
    hosts: ['perma.cc'],
    original: () => undefined,
    isUnnamedCopy: ({ pathname }) => /^\/[A-Z0-9]{4}-[A-Z0-9]{4}/u.test(pathname),
  },
  {
    kind: 'archive',
    hosts: ['www.webcitation.org', 'webcitation.org'],
    original: parameter('url'),
    isUnnamedCopy: shortCode,
  },
  {
    kind: 'amp',
    hosts: ['.cdn.ampproject.org', 'cdn.ampproject.org', '.bing-amp.com'],
    original: after(/^\/(?:c|v|wp|i|ii|r)\/(?:s\/)?/u),
  },
  {
    kind: 'amp',
    hosts: [google, 'www.bing.com', 'bing.com'],
    original: after(/^\/amp\/(?:s\/)?(?=[^/]+\.[^/]+)/u),
  },
  { kind: 'translation', hosts: ['.translate.goog'], original: translated },
  { kind: 'translation', hosts: ['translate.google.com', 'translate.googleusercontent.com'], original: parameter('u') },
  { kind: 'translation', hosts: ['www.microsofttranslator.com', 'www.translatetheweb.com'], original: parameter('a') },
  {
    kind: 'translation',
    hosts: ['translate.yandex.com', 'translate.yandex.ru', 'translate.yandex.net'],
    original: parameter('url'),
  },
  { kind: 'translation', hosts: ['translated.turbopages.org'], original: after(/^\/proxy_u\/[^/]+\/https?\//u) },
  { kind: 'cache', hosts: ['.turbopages.org'], original: after(/^\/(?:turbo\/)?(?=[^/]+\.[^/]+\/s\/)/u) },
  { kind: 'cache', hosts: ['webcache.googleusercontent.com'], original: cacheQuery },
  {
    kind: 'cache',
    hosts: ['cc.bingj.com', 'hghltd.yandex.net', 'yandexwebcache.net'],
    original: parameter('u', 'url'),
    isUnnamedCopy: ({ pathname }) => pathname.length > 1,
  },
  { kind: 'cache', hosts: [google], original: cacheQuery },
];
