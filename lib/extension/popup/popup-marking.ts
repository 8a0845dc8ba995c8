import type { ReportTopic } from '@/lib/topic/report/topic-report';
import type { MarkablePage, Marker, MarkState } from './mark-mentions';

/** What the popup's buttons need for marking a topic's mentions in the page. */
export interface PopupMarking extends MarkState {
  readonly onToggle: (topic: ReportTopic) => void;
}

/**
 * Nothing is marked until a button is pressed, and what marks is read only then.
 * None for a PDF, whose text is not in the page.
 * @param onChunkLoadError what marks is no longer there: Masthead was updated
 */
export function startMarking(
  page: MarkablePage,
  show: (marking: PopupMarking) => void,
  onChunkLoadError: () => void,
): PopupMarking | undefined {
  if (page.facts.contentType === 'application/pdf') return undefined;
  let marker: Promise<Marker> | undefined;
  const onToggle = (topic: ReportTopic): void => {
    marker ??= import('./mark-mentions').then(
      ({ Marker }) => new Marker(page, (state) => show({ ...state, onToggle })),
    );
    marker.then((one) => one.toggle(topic), onChunkLoadError);
  };
  return { topic: null, marked: 0, missing: false, onToggle };
}
