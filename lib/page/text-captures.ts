import { cutText } from '@/lib/text/cut-text';
import { collapse } from './text-blocks';

interface Capture {
  readonly parts: string[];
  room: number;
  readonly most: number;
  readonly done: (text: string) => void;
}

/** Copies the text of open elements to whoever wants it, as much as each may have. At most `depth` at once. */
export class TextCaptures {
  readonly #open: Capture[] = [];
  static readonly depth = 40;

  get open(): number {
    return this.#open.length;
  }

  start(most: number, done: (text: string) => void): void {
    if (this.#open.length < TextCaptures.depth) this.#open.push({ parts: [], room: most * 4, most, done });
  }

  add(data: string): void {
    for (const capture of this.#open) {
      if (capture.room <= 0) continue;
      capture.parts.push(data.slice(0, capture.room));
      capture.room -= data.length;
    }
  }

  close(count: number): void {
    for (let i = 0; i < count; i++) {
      const capture = this.#open.pop();
      if (capture !== undefined) capture.done(cutText(collapse(capture.parts.join('')), capture.most));
    }
  }
}
