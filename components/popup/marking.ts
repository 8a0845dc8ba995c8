import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/** Marking a topic's mentions in the page: which topic is marked now, and the way to change it. */
export interface Marking {
  readonly topic: string | null;
  /** How many mentions were found again and are marked. */
  readonly marked: number;
  /** The last try found none: the page has changed, or is out of reach. */
  readonly missing: boolean;
  readonly onToggle: (topic: ReportTopic) => void;
}

/** Without a page, as in the library, there is nothing to mark. */
export const MarkingContext = createContext<Marking | undefined>(undefined);
export const useMarking = (): Marking | undefined => useContext(MarkingContext);
