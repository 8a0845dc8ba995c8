import { cutText } from '@/lib/text/cut-text';
import { limits } from './limits';
import type { StructuredNode } from './page-facts';

const local = (name: string): string =>
  cutText(name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/iu, ''), limits.property);

/** Parses a JSON-LD script; undefined where it is not JSON even after the usual slips are mended. */
export function parseJsonLd(script: string): unknown {
  if (script.length > limits.structuredScriptText) return undefined;
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/u, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/u, '');
  const mendings = [
    (text: string) => text,
    // oxlint-disable-next-line no-control-regex -- raw line ends and tabs inside strings
    (text: string) => text.replace(/[\u0000-\u001f]+/gu, ' ').replace(/;\s*$/u, ''),
    (text: string) => text.replace(/,\s*(?=[}\]])/gu, ''),
    (text: string) => text.replace(/\\(?!["\\/bfnrtu])/gu, '\\\\'),
  ];
  let text = bare;
  for (const mend of mendings) {
    text = mend(text);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // the next mending may help
    }
  }
  return undefined;
}

interface Pending {
  readonly value: unknown;
  readonly parent: number;
  readonly via: string;
}

/** Lays JSON-LD flat into `nodes`, in document order, within the limits and without recursion. */
export function flattenJsonLd(root: unknown, nodes: StructuredNode[]): void {
  const pending: Pending[] = [{ value: root, parent: -1, via: '' }];
  let steps = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (nodes.length >= limits.structuredNodes || ++steps > 20_000) return;
    const { value, parent, via } = next;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 1_000).toReversed())
        if (isObject(item)) pending.push({ value: item, parent, via });
    } else if (isObject(value)) {
      pending.push(...addNode(value, parent, via, nodes).toReversed());
    }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function addNode(value: object, parent: number, via: string, nodes: StructuredNode[]): Pending[] {
  const id = nodes.length;
  const types: string[] = [];
  const properties: [string, string][] = [];
  const inner: Pending[] = [];
  for (const [key, member] of Object.entries(value).slice(0, 200)) {
    if (key === '@context') continue;
    const name = local(key);
    for (const item of Array.isArray(member) ? member.slice(0, 200) : [member]) {
      const scalar = scalarOf(item);
      if (scalar === undefined) {
        if (isObject(item))
          inner.push({ value: item, parent: name === '@graph' ? parent : id, via: name === '@graph' ? '' : name });
      } else if (name === '@type' || name === 'type') {
        if (types.length < limits.structuredTypes) types.push(local(scalar));
      } else if (properties.length < limits.structuredProperties) {
        properties.push([name, cutText(scalar, limits.structuredValue)]);
      }
    }
  }
  nodes.push({ source: 'json-ld', parent, via, types, properties, place: null });
  return inner;
}

function scalarOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const literal: unknown = Object.hasOwn(value, '@value') ? (value as Record<string, unknown>)['@value'] : undefined;
  return typeof literal === 'string' || typeof literal === 'number' ? String(literal) : undefined;
}

/** A microdata item; its properties are added as the walk meets them. */
export const microdataNode = (
  itemtype: string,
  parent: number,
  via: string,
  place: StructuredNode['place'],
): StructuredNode => ({
  source: 'microdata',
  parent,
  via: local(via),
  types: itemtype
    .split(/\s+/u)
    .filter((type) => type !== '')
    .slice(0, limits.structuredTypes)
    .map(local),
  properties: [],
  place,
});
