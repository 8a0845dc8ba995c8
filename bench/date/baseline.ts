import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { dayOf } from './day-of';

type Node = DefaultTreeAdapterTypes.Node;

/** The plain baseline: JSON-LD's datePublished, else a meta field, else the first time element; parse included. */
export function baselineDate(html: string): string | null {
  let [structured, field, time] = [null, null, null] as (string | null)[];
  const open: Node[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Node);
    if (!('tagName' in node)) continue;
    const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value ?? '';
    if (node.tagName === 'script' && value('type').includes('ld+json')) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      structured ??= dayOf(/"datePublished"\s*:\s*"([^"]+)"/u.exec(text)?.[1]);
    } else if (
      node.tagName === 'meta' &&
      /published_time|pubdate|datePublished|^date$/iu.test(value('property') || value('name') || value('itemprop'))
    ) {
      field ??= dayOf(value('content'));
    } else if (node.tagName === 'time') time ??= dayOf(value('datetime'));
  }
  return structured ?? field ?? time ?? null;
}
