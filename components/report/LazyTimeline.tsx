import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PartMissing } from './PartMissing';
import type { TimelineProps } from './Timeline';

interface Props extends TimelineProps {
  /** What stands there until the timeline is read. */
  readonly meanwhile: ComponentChildren;
}

/** The timeline with its scales, which the popup's start does without. */
export function LazyTimeline({ meanwhile, ...props }: Props) {
  const [Timeline, setTimeline] = useState<ComponentType<TimelineProps>>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    import('./Timeline').then(
      (module) => setTimeline(() => module.Timeline),
      () => setMissing(true),
    );
  }, []);
  if (Timeline !== undefined) return <Timeline {...props} />;
  return (
    <>
      {meanwhile}
      {isMissing && <PartMissing />}
    </>
  );
}
