import proxies from '@/data/proxies.json';
import { hostParts, isWebHost } from './registrable-domain';
import { withDots } from './translated-host';

const academicSuffixes = new Set(proxies.academicSuffixes);
const labels = new Set(proxies.labels);
const hosts = new Set(proxies.hosts);

/** A page that a library's proxy shows. */
export interface Proxied {
  /** The proxy's own host. */
  readonly host: string;
  /** The page's address; undefined where it is written in cipher, or the proxy is none that we know. */
  readonly original: string | undefined;
}

/**
 * `www-example-com.ezproxy.lib.univ.edu`, `www.example.com.ezproxy.lib.univ.edu`, `0-www.example.com.library.univ.edu`.
 * Anybody can name a host so: the original counts below a suffix that only universities get, and on listed proxies.
 * Elsewhere a host whose first label hides `www.` shows that it is a proxy's, and nobody's.
 */
export function findProxied(url: URL): Proxied | undefined {
  const parts = url.hostname.replace(/\.$/u, '').split('.');
  if (isInCipher(url.pathname) && parts.some(isProxyLabel)) return { host: url.hostname, original: undefined };
  for (let at = 1; at < parts.length - 1; at++) {
    const host = parts.slice(at).join('.');
    const isKnown = isListed(host) || isAcademic(host);
    const isNamedProxy = isProxyLabel(parts[at] ?? '') && hostParts(host).domain !== host;
    const isProxy = isKnown && (isListed(host) || isNamedProxy);
    const shown = shownHost(parts.slice(0, at), isProxy, isKnown);
    if (shown === undefined) continue;
    return { host, original: isKnown ? `https://${shown}${url.pathname}${url.search}` : undefined };
  }
  return undefined;
}

/** `/https/77726476…`: the host in hexadecimal cipher, as gateways of Chinese universities write it. */
const isInCipher = (path: string): boolean => /^\/https?(?:-\d+)?\/[0-9a-f]{32,}(?:\/|$)/u.test(path);

/** `ezproxy`, `ezproxy2`, `proxy-bloomu`. */
const isProxyLabel = (label: string): boolean =>
  labels.has(label.replace(/\d+$/u, '')) || /^(?:(?:ez|lib)?proxy|ezp)-/u.test(label);

/** A listed proxy, or one of an institution on it: `univ.idm.oclc.org`. */
const isListed = (host: string): boolean => hosts.has(host) || hosts.has(host.slice(host.indexOf('.') + 1));

/** Below one of the suffixes, not the suffix itself. */
function isAcademic(host: string): boolean {
  const { suffix, domain } = hostParts(host);
  return domain !== undefined && suffix !== undefined && academicSuffixes.has(suffix);
}

/**
 * The host that the labels before a proxy show; undefined where they show none.
 * @param isBeforeProxy without a proxy behind them, only labels that nobody would choose otherwise count
 */
function shownHost(before: readonly string[], isBeforeProxy: boolean, isKnown: boolean): string | undefined {
  const isNumbered = isKnown && /^\d-/u.test(before[0] ?? '');
  const written = before.join('.').replace(/^(?:\d|https?)-/u, '');
  const isMeant = isBeforeProxy || isNumbered;
  if (before.length > 1) return isMeant && isWebHost(written) ? written : undefined;
  // A gateway writes `-s` for https, and the port.
  for (const label of [written, written.replace(/(?:-\d{2,5})?(?:-s)?$/u, '')]) {
    const host = withDots(label);
    if (isWebHost(host) && (isMeant || (/^www\d?\.[^.]+\.[^.]+/u.test(host) && hasPlainSuffix(host)))) return host;
  }
  return undefined;
}

/** Of the newer suffixes many are words that hosts bear anyway: `www-it-services`, `www-student-life`. */
const hasPlainSuffix = (host: string): boolean => {
  const { suffix = '' } = hostParts(host);
  return suffix.length === 2 || isPlainSuffix(suffix);
};
const isPlainSuffix = (suffix: string): boolean =>
  suffix.includes('.') || /^(?:com|net|org|info|edu|gov|int)$/u.test(suffix);

/**
 * Whether the first label of a host is another host: `press-example-com.extranet.school.fr`. On the host of a university
 * or library it is a proxy's, though we do not know it.
 */
export function hidesHost(hostname: string): boolean {
  const [label = '', ...others] = hostname.split('.');
  const hidden = withDots(label);
  const { suffix = '', domain } = hostParts(hidden);
  return others.length > 2 && domain !== undefined && domain !== hidden && isPlainSuffix(suffix);
}
