import { characterData } from './character-data';
import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { PageFacts, StructuredNode } from './page-facts';
import { extractScriptDates } from './script-dates';
import { flattenJsonLd, parseJsonLd } from './structured-nodes';
import type { Tree } from './tree';

/** What the scripts in a page hold: structured data, and values of date-like keys. */
export class ScriptReading {
  /** Scripts of JSON-LD that are not JSON. */
  broken = 0;
  readonly dates: PageFacts['scriptDates'] = [];

  constructor(private readonly structured: StructuredNode[]) {}

  add<Node>(tree: Tree<Node>, node: Node, attributes: ElementAttributes<Node>): void {
    if (attributes.value('type').toLowerCase().includes('ld+json')) {
      const parsed = parseJsonLd(characterData(tree, node, limits.structuredScriptText + 1));
      if (parsed === undefined) this.broken++;
      else flattenJsonLd(parsed, this.structured);
    } else if (attributes.value('src') === '' && this.dates.length < limits.scriptDates) {
      extractScriptDates(characterData(tree, node, limits.scriptText), this.dates);
    }
  }
}
