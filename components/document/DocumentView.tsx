import { Message } from '../shared/Message';
import { Part } from '@/components/shared/Part';
import { PdfOffer } from '../popup/PdfOffer';
import { PopupActions, type SaveActions } from '../popup/PopupActions';
import { ReportView } from '../report/ReportView';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import { ChooseFile } from './ChooseFile';
import { DocumentNotice } from './DocumentNotice';
import type { DocumentState } from './document-state';
import { DocumentText } from './DocumentText';
import styles from './DocumentView.module.css';
import { ReadingProgress } from './ReadingProgress';

interface Props {
  readonly state: DocumentState;
  readonly today: string;
  /** Absent where there is no report yet, or no address to save. */
  readonly save?: SaveActions | undefined;
  readonly onFile: (file: File) => void;
  readonly onRead: () => void;
  readonly onCancel: () => void;
}

/** The page for PDFs: asks, reads, and shows the same report as for any page. */
export function DocumentView({ state, today, save, onFile, onRead, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div
      class={styles['page']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => takeFile(event, onFile)}
    >
      <PopupActions save={save} today={today} />
      <main data-state={state.kind} aria-busy={state.kind === 'reading'}>
        {state.kind === 'reading' && <ReadingProgress state={state} onCancel={onCancel} />}
        {state.kind === 'offer' && (
          <section class={section['section']}>
            <h1>{t('pdf.heading')}</h1>
            <PdfOffer host={state.host} isSure isRefused={state.isRefused} onRead={onRead} />
          </section>
        )}
        {state.kind === 'report' && (
          <>
            <DocumentNotice {...state} />
            <ReportView
              // That not all pages were read is said above.
              report={state.pagesRead < state.pageCount ? { ...state.report, partial: [] } : state.report}
              today={today}
              layout={state.layout}
              {...(state.askedHost !== '' && { foot: t('pdf.foot', { host: state.askedHost }) })}
            />
            <Part>
              <DocumentText blocks={state.blocks} canSave={save !== undefined} />
            </Part>
          </>
        )}
        {state.kind === 'problem' && (
          <Message
            heading={t('pdf.problem.heading')}
            text={t(`pdf.problem.${state.problem}`, { name: state.name, status: state.status ?? '' })}
          />
        )}
        {state.kind === 'failed' && (
          <Message heading={t('failed.heading')} text={t('failed.text')}>
            <p class={section['quiet']}>{state.error}</p>
          </Message>
        )}
        {state.kind === 'choose' && <h1 class={styles['heading']}>{t('pdf.heading')}</h1>}
        {state.kind !== 'reading' && state.kind !== 'report' && <ChooseFile onFile={onFile} />}
      </main>
    </div>
  );
}

function takeFile(event: DragEvent, onFile: (file: File) => void): void {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) onFile(file);
}
