import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TimelineProps } from './Timeline';

interface Props extends TimelineProps {
  /** What stands there until the timeline is read. */
  readonly meanwhile: ComponentChildren;
}

/** The timeline with its scales, which the popup's start does without. */
export function LazyTimeline({ meanwhile, ...props }: Props) {
  const [Timeline, setTimeline] = useState<ComponentType<TimelineProps>>();
  useEffect(() => {
    void import('./Timeline').then((module) => setTimeline(() => module.Timeline));
  }, []);
  return Timeline === undefined ? <>{meanwhile}</> : <Timeline {...props} />;
}
