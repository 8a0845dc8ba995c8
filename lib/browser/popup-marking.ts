import type { ReportTopic } from '@/lib/topic/topic-report';
import type { MarkablePage, Marker, MarkState } from './mark-mentions';

/** What the popup's buttons need for marking a topic's mentions in the page. */
export interface PopupMarking extends MarkState {
  readonly onToggle: (topic: ReportTopic) => void;
}

/** Nothing is marked until a button is pressed, and what marks is read only then. None for a PDF, whose text is not in the page. */
export function startMarking(page: MarkablePage, show: (marking: PopupMarking) => void): PopupMarking | undefined {
  if (page.facts.contentType === 'application/pdf') return undefined;
  let marker: Promise<Marker> | undefined;
  const onToggle = (topic: ReportTopic): void => {
    marker ??= import('./mark-mentions').then(
      ({ Marker }) => new Marker(page, (state) => show({ ...state, onToggle })),
    );
    void marker.then((one) => one.toggle(topic));
  };
  return { topic: null, marked: 0, missing: false, onToggle };
}
