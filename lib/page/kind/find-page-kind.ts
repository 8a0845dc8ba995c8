import type { PageFacts } from '../page-facts';
import { createKindContext } from './kind-context';
import { kindRules } from './kind-rules';
import type { FoundKind } from './page-kind';

const quoteLength = 200;

/** Where nothing shows it. */
export const unknownKind: FoundKind = { kind: 'other', rule: '', quote: '' };

/**
 * What kind of page this is, with what shows it.
 * @param address the page's address, from the tab
 */
export function findPageKind(facts: PageFacts, address: string): FoundKind {
  const context = createKindContext(facts, address);
  for (const [rule, find] of Object.entries(kindRules)) {
    const found = find(context);
    if (found !== undefined) return { kind: found.kind, rule, quote: found.quote.slice(0, quoteLength) };
  }
  return unknownKind;
}
