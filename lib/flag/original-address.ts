/** One kind of copy: the original's address in the copy's, or undefined. */
type Unwrap = (url: URL) => string | undefined;

const archiveHosts = new Set(['web.archive.org', 'archive.org', 'wayback.archive.org']);
const archiveTodayHosts = new Set([
  'archive.today',
  'archive.ph',
  'archive.is',
  'archive.li',
  'archive.vn',
  'archive.md',
  'archive.fo',
]);

const waybackMachine: Unwrap = (url) =>
  archiveHosts.has(url.hostname) ? afterStamp(url, /^\/web\/(?:\d{1,14}(?:[a-z]{2}_)?|\*)\/(?=.)/u) : undefined;

const archiveToday: Unwrap = (url) =>
  archiveTodayHosts.has(url.hostname)
    ? afterStamp(url, /^\/(?:o\/\w+|\d{4,14}|newest|oldest)\/(?=https?:)/u)
    : undefined;

/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/page` */
const ampCache: Unwrap = (url) => {
  if (!/(^|\.)cdn\.ampproject\.org$/u.test(url.hostname)) return undefined;
  const [, secure, rest] = /^\/[cvi]\/(s\/)?(.+)$/u.exec(url.pathname) ?? [];
  return rest === undefined ? undefined : `${secure === undefined ? 'http' : 'https'}://${rest}${url.search}`;
};

/** `https://www.google.com/amp/s/example.org/page` */
const ampViewer: Unwrap = (url) => {
  if (!/^www\.google\.[a-z.]{2,6}$/u.test(url.hostname)) return undefined;
  const [, secure, rest] = /^\/amp\/(s\/)?(.+)$/u.exec(url.pathname) ?? [];
  return rest === undefined ? undefined : `${secure === undefined ? 'http' : 'https'}://${rest}${url.search}`;
};

/** A page's own AMP version: `…/page/amp/`, `…/page?amp=1`, `…?outputType=amp`. */
const ownAmp: Unwrap = (url) => {
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(/(?<=.)\/amp\/?$/u, '');
  if (/^(1|true|)$/u.test(url.searchParams.get('amp') ?? 'no')) plain.searchParams.delete('amp');
  if (url.searchParams.get('outputType') === 'amp') plain.searchParams.delete('outputType');
  return plain.href === url.href ? undefined : plain.href;
};

const unwraps: readonly Unwrap[] = [waybackMachine, archiveToday, ampCache, ampViewer, ownAmp];

/** The address of the page that an archive's or AMP copy shows; undefined where the address is no copy's. */
export function originalAddress(address: string): string | undefined {
  let found: string | undefined;
  // A copy of a copy is unwrapped as well; three layers are more than was ever seen.
  for (let depth = 0; depth < 3; depth++) {
    const url = URL.parse(found ?? address);
    if (url === null) return found;
    const next = unwraps.map((unwrap) => unwrap(url)).find((original) => original !== undefined);
    const parsed = next === undefined ? null : URL.parse(next);
    if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return found;
    found = parsed.href;
  }
  return found;
}

/** What follows the stamp; archives write `http:/` with one slash, or no scheme at all. */
function afterStamp(url: URL, stamp: RegExp): string | undefined {
  const path = `${url.pathname}${url.search}`;
  const rest = stamp.test(path) ? path.replace(stamp, '') : undefined;
  if (rest === undefined) return undefined;
  return /^https?:/u.test(rest) ? rest.replace(/^(https?:)\/+/u, '$1//') : `http://${rest}`;
}
