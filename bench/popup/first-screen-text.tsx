import { render } from 'preact';
import { type ReportExtras, ReportView } from '@/components/report/ReportView';
import type { PageReport } from '@/lib/report/page-report';

export interface FirstScreenText {
  /** Name, kind and owner of the outlet. */
  readonly outlet: string;
  readonly owner: string;
  readonly chips: string;
  /** All that stands before anything is opened. */
  readonly all: string;
}

/** What a report shows before anything is opened, as text. */
export function firstScreenText(report: PageReport, today: string, extras: ReportExtras): FirstScreenText {
  const root = document.createElement('div');
  render(<ReportView report={report} today={today} extras={extras} />, root);
  for (const fold of root.querySelectorAll('details')) fold.remove();
  const [outlet, chips] = root.children;
  const text = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const found = {
    outlet: text(outlet),
    owner: text(outlet?.querySelector(':scope > div > div')),
    chips: text(chips),
    all: text(root),
  };
  render(null, root);
  return found;
}
