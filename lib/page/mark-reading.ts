import { cutText } from '@/lib/text/cut-text';
import type { ElementAttributes } from './element-attributes';
import { type Hints, hintOf } from './hints';
import { limits } from './limits';
import { markProperty, markTimes } from './marks';
import type { Mark } from './page-facts';
import { placeOutsideText, type Surroundings } from './place';
import type { TextCaptures } from './text-captures';

/** The elements of a page that may say when. */
export class MarkReading {
  readonly marks: Mark[] = [];

  constructor(
    private readonly attributes: ElementAttributes<unknown>,
    private readonly captures: TextCaptures,
  ) {}

  /** @param isDate its class names say so */
  add(tag: string, isDate: boolean, hints: Hints | undefined, surroundings: Surroundings, block: number): void {
    if (this.marks.length >= limits.marks) return;
    const { attributes } = this;
    const property = markProperty(tag, attributes, isDate);
    if (property === undefined || (tag === 'meta' && attributes.value('itemprop') === '')) return;
    const mark: Mark = {
      tag: cutText(tag, limits.tagName),
      property,
      attributes: markTimes(attributes),
      text: '',
      place: placeOutsideText(surroundings, tag),
      hint: hintOf(hints),
      block,
    };
    this.marks.push(mark);
    surroundings.naming?.placed.push(mark);
    this.captures.start(limits.markText, (text) => {
      mark.text = text;
    });
  }
}
