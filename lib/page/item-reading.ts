import { cutText } from '@/lib/text/cut-text';
import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { StructuredNode } from './page-facts';
import { placeOutsideText, type Surroundings } from './place';
import { microdataNode } from './structured-nodes';
import type { TextCaptures } from './text-captures';

/** The items of microdata, with their properties as the walk meets them. */
export class ItemReading {
  constructor(
    private readonly attributes: ElementAttributes<unknown>,
    private readonly captures: TextCaptures,
    private readonly structured: StructuredNode[],
  ) {}

  /** Opens an item or adds a property to the one around it (`outer`, an index); the item its content belongs to. */
  add(outer: number, surroundings: Surroundings): number {
    const { attributes, structured } = this;
    const via = attributes.value('itemprop');
    if (attributes.has('itemscope')) {
      if (structured.length >= limits.structuredNodes) return outer;
      const parent = via === '' ? -1 : outer;
      structured.push(microdataNode(attributes.value('itemtype'), parent, via, placeOutsideText(surroundings, '')));
      return structured.length - 1;
    }
    const item = via === '' ? undefined : structured[outer];
    if (item !== undefined && item.properties.length < limits.structuredProperties) this.#addProperty(item, via);
    return outer;
  }

  #addProperty({ properties }: StructuredNode, via: string): void {
    const value = cutText(this.attributes.first('content', 'datetime', 'href', 'src'), limits.structuredValue);
    const property: [string, string] = [cutText(via, limits.property), value];
    properties.push(property);
    if (value !== '') return;
    this.captures.start(limits.structuredValue, (text) => {
      property[1] = text;
    });
  }
}
