import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Rows {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Rows that stay, seen or not: what has the focus, what is open. */
  readonly kept: readonly number[];
}

/** Pixels; each row is measured once it stands. */
const estimatedHeight = 110;
const gap = 10;

interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Pixels of all rows, seen or not. */
  readonly height: number;
  /** Pixels of a row's beginning below the list's. */
  readonly startOf: (item: VirtualItem) => number;
  readonly measure: (row: HTMLElement | null) => void;
}

/** Which rows of a long list are near what the window shows; the window scrolls, and rows may be of any height. */
export function useVirtualRows(list: RefObject<HTMLUListElement | null>, { count, keyOf, kept }: Rows): VirtualRows {
  const [, rerender] = useReducer<number, void>((n) => n + 1, 0);
  const margin = useTop(list);
  const options = {
    count,
    gap,
    overscan: 4,
    scrollMargin: margin,
    getItemKey: keyOf,
    estimateSize: () => estimatedHeight,
    getScrollElement: () => window,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => rerender(),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    startOf: ({ start }) => start - margin,
    measure: virtualizer.measureElement,
  };
}

const withKept = (seen: readonly number[], kept: readonly number[], count: number): number[] =>
  [...new Set([...seen, ...kept.filter((index) => index >= 0 && index < count)])].sort((a, b) => a - b);

/** Pixels from the top of the page to the list; what stands above it comes and goes. */
function useTop(list: RefObject<HTMLUListElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = (): void => setTop(Math.round(element.getBoundingClientRect().top + window.scrollY));
    const observer = new ResizeObserver(measure);
    for (const around of [element.parentElement, element.closest('main')])
      if (around !== null) observer.observe(around);
    measure();
    return () => observer.disconnect();
  }, [list]);
  return top;
}
