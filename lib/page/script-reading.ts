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
  /** Whether there was more JSON-LD than is read. */
  isCut = false;
  readonly dates: PageFacts['scriptDates'] = [];
  #structuredScripts = 0;
  #scripts = 0;
  /** How many characters may still be read. */
  #room: number = limits.scriptsText;

  constructor(private readonly structured: StructuredNode[]) {}

  add<Node>(tree: Tree<Node>, node: Node, attributes: ElementAttributes<Node>): void {
    if (attributes.value('type').toLowerCase().includes('ld+json')) this.#addStructured(tree, node);
    else if (
      attributes.value('src') === '' &&
      this.dates.length < limits.scriptDates &&
      this.#scripts < limits.scripts
    ) {
      this.#scripts++;
      extractScriptDates(this.#read(tree, node, limits.scriptText), this.dates);
    }
  }

  #addStructured<Node>(tree: Tree<Node>, node: Node): void {
    if (this.#structuredScripts >= limits.structuredScripts || this.#room <= 0) {
      this.isCut = true;
      return;
    }
    this.#structuredScripts++;
    // One character more shows whether it is too long.
    const parsed = parseJsonLd(this.#read(tree, node, limits.structuredScriptText + 1));
    if (parsed === undefined) this.broken++;
    else flattenJsonLd(parsed, this.structured);
  }

  #read<Node>(tree: Tree<Node>, node: Node, most: number): string {
    const text = characterData(tree, node, Math.min(most, this.#room));
    this.#room -= text.length;
    return text;
  }
}
