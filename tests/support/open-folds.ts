import { fireEvent } from '@testing-library/preact';

/** Opens what is folded, and what is folded in it. */
export function openFolds(container: Element): void {
  for (let folds = closed(container); folds.length > 0; folds = closed(container))
    for (const fold of folds) {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    }
}

const closed = (container: Element) => [...container.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
