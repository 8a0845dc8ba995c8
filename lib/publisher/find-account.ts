import type { PageFacts, StructuredNode } from '@/lib/page/page-facts';
import { parseAddress, type PageAddress } from '@/lib/url/parse-address';
import { isHostOrBelow } from '@/lib/url/site-of';
import type { Hosting } from './hosting';
import { metadataOf, valueOf } from './structured';

/** The account of a platform under which the page stands. */
export interface Account {
  /** As the page or its address writes it. */
  readonly name: string;
  /** Where the account itself stands. */
  readonly address: string;
}

const maxName = 80;
const holders = new Set(['author', 'publisher', 'creator']);

/** The account that the page's address names, else the one that its own data link as its author on the same platform. */
export function findAccount(facts: PageFacts, address: PageAddress, hosting: Hosting): Account | undefined {
  const holder = facts.structured.find((node) => holders.has(node.via) && isOnPlatform(node, hosting));
  const linked = holder === undefined ? undefined : parseAddress(valueOf(holder, 'url') ?? '');
  const named = accountOf(address, hosting) ?? (linked && (accountOf(linked, hosting) ?? unnamed(linked)));
  if (named === undefined) return undefined;
  const own = holder === undefined ? undefined : valueOf(holder, 'name');
  const site = named.isHost ? metadataOf(facts, 'og:site_name') : undefined;
  const name = (own ?? site ?? named.name).trim().slice(0, maxName);
  return name === '' ? undefined : { name, address: named.address };
}

function isOnPlatform(node: StructuredNode, { host }: Hosting): boolean {
  const address = parseAddress(valueOf(node, 'url') ?? '');
  return address !== undefined && isHostOrBelow(address.host, host);
}

interface Named {
  readonly name: string;
  readonly address: string;
  /** The account has a host of its own. */
  readonly isHost: boolean;
}

/** An account whose address has a form of its own: its data alone say what it is called. */
const unnamed = ({ href }: PageAddress): Named => ({ name: '', address: href, isHost: false });

/** The account in an address, by the platform's forms of addresses; position is precedence. */
function accountOf({ host, path, href }: PageAddress, { host: platform, accounts }: Hosting): Named | undefined {
  for (const form of accounts) {
    if (form === '{}.') {
      const label = host.slice(0, -platform.length - 1);
      if (host !== platform && !label.includes('.')) return { name: label, address: `https://${host}/`, isHost: true };
      continue;
    }
    const [before = '', after = ''] = form.split('{}');
    const account = path.startsWith(before) ? path.slice(before.length).split('/')[0] : undefined;
    if (account === undefined || account === '' || !fits(path.slice(before.length + account.length), after)) continue;
    const { origin } = new URL(href);
    return { name: `${before.slice(1)}${decode(account)}`, address: `${origin}${before}${account}`, isHost: false };
  }
  return undefined;
}

/** `#` stands for a number. */
const fits = (rest: string, after: string): boolean =>
  after.endsWith('#') ? /^\/\d/u.test(rest) : rest.startsWith(after);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
