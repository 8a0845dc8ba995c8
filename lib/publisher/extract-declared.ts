import type { PageFacts } from '@/lib/page/page-facts';
import { extractAuthors } from './extract-authors';
import type { Declared } from './publisher-report';
import { childrenOf, valueOf } from './structured';
import { findTextKind } from './text-kind';

/** What the page says of its authors, its type, who paid for it and its house's policies: its own statement. */
export function extractDeclared(facts: PageFacts, address: string): Declared {
  return {
    authors: extractAuthors(facts),
    text: findTextKind(facts),
    policies: extractPolicies(facts, address),
  };
}

const policyNames = [
  'publishingPrinciples',
  'ownershipFundingInfo',
  'correctionsPolicy',
  'ethicsPolicy',
  'masthead',
  'diversityPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
] as const;
const maxPolicies = 12;

/** The policies that the page's structured data name, each once, with their address. */
function extractPolicies(facts: PageFacts, address: string): Declared['policies'] {
  const policies: { name: string; url: string }[] = [];
  for (const name of policyNames) {
    for (const node of facts.structured) {
      const child = childrenOf(facts, node, name)[0];
      const written = valueOf(node, name) ?? (child && (valueOf(child, 'url') ?? valueOf(child, '@id')));
      const url = written === undefined || written.length > 800 ? null : URL.parse(written, address);
      if (url === null || !/^https?:$/u.test(url.protocol)) continue;
      policies.push({ name, url: url.href });
      break;
    }
  }
  return policies.slice(0, maxPolicies);
}
