import ampCaches from '@/data/amp-caches.json';
import archives from '@/data/archives.json';
import caches from '@/data/caches.json';
import translators from '@/data/translators.json';
import type { CopyServices } from '@/lib/schema/copy-services';
import { type AddressForm, addressForm } from './address-form';
import { translatedOriginal } from './translated-host';
import { parseAddress } from './parse-address';
import type { ViaKind } from './via';
import { withoutWww } from './without-www';

/** A service that shows others' pages, as `data/` lists it. */
interface CopyService {
  readonly kind: ViaKind;
  /** Forms of addresses that show the original's; position is precedence. */
  readonly copies: readonly Pick<AddressForm, 'original'>[];
  /** Forms of addresses of copies that do not. */
  readonly unnamed: readonly AddressForm[];
}

const lists: readonly (readonly [kind: ViaKind, list: unknown])[] = [
  ['archive', archives],
  ['amp', ampCaches],
  ['translation', translators],
  ['cache', caches],
];

/** By host; those that begin with `*.` stand for all hosts below. */
const byHost = new Map<string, CopyService>();
// The compiler has checked the files against this schema.
for (const [kind, list] of lists)
  for (const { hosts, copies = [], unnamed = [], hostLabel } of (list as CopyServices).services) {
    const service: CopyService = {
      kind,
      copies: hostLabel === undefined ? copies.map(addressForm) : [{ original: translatedOriginal }],
      unnamed: unnamed.map(addressForm),
    };
    for (const host of hosts) byHost.set(host, service);
  }

/** A copy by its address: what kind of service shows it, and the original's address where the copy's shows it. */
export function findCopy(url: URL): { readonly kind: ViaKind; readonly original: string | undefined } | undefined {
  const host = withoutWww(url.hostname);
  const service = byHost.get(host) ?? byHost.get(`*${host.slice(host.indexOf('.'))}`);
  if (service === undefined) return undefined;
  for (const { original } of service.copies) {
    const found = webAddress(original(url));
    if (found !== undefined) return { kind: service.kind, original: found };
  }
  return service.unnamed.some(({ matches }) => matches(url)) ? { kind: service.kind, original: undefined } : undefined;
}

/** `example.com/a`, `https:/example.com/a` and `https%3A%2F%2F…` as services write them. */
function webAddress(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const decoded = /^https?%3a/iu.test(written) ? decode(written) : written;
  const address = decoded.replace(/^(https?):\/+/iu, '$1://');
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address.replace(/^\/+/u, '')}`;
  return parseAddress(whole)?.href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
