import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Measured {
  /** CSS pixels. */
  readonly width: number;
  /** The element's font family, as in CSS; empty until it is laid out. */
  readonly family: string;
}

/** An element's width and font, as they change; `usualWidth` until it is laid out. */
export function useMeasured<E extends HTMLElement>(usualWidth: number): readonly [RefObject<E | null>, Measured] {
  const ref = useRef<E>(null);
  const [measured, setMeasured] = useState<Measured>({ width: usualWidth, family: '' });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void =>
      setMeasured({ width: element.clientWidth || usualWidth, family: getComputedStyle(element).fontFamily });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [usualWidth]);
  return [ref, measured];
}
