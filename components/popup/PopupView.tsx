import type { ComponentChildren } from 'preact';
import type { PageReport } from '@/lib/report/page-report';
import type { Settings } from '@/lib/settings/settings';
import { MarkingContext, type Marking } from './marking';
import { Message } from '@/components/shared/Message';
import { Part } from '@/components/shared/Part';
import { PartMissing } from '@/components/report/PartMissing';
import { PdfOffer, type PdfOfferActions } from './PdfOffer';
import { PopupActions, type SaveActions } from './PopupActions';
import { PopupFrame } from './PopupFrame';
import { OutletHead } from '@/components/report/outlet/OutletHead';
import { type ReportExtras, ReportView } from '@/components/report/ReportView';
import section from '@/components/shared/Section.module.css';
import type { SpottingSwitchProps } from './SpottingSwitch';
import { useTranslation } from '@/components/shared/translation';

/** What the popup can be in. */
export type PopupState =
  | {
      readonly kind: 'reading';
      /** What the address alone tells. */
      readonly early?: PageReport;
      /** The page has not answered for a while. */
      readonly isSlow?: boolean;
    }
  | {
      readonly kind: 'report';
      readonly report: PageReport;
      readonly layout?: Pick<Settings, 'parts' | 'folded'>;
    }
  | { readonly kind: 'unsupported'; readonly reason: 'browser' | 'refused' | 'moved' | 'noTab' | 'pdf' | 'file' }
  | { readonly kind: 'failed'; readonly error: string };

interface Props {
  readonly state: PopupState;
  readonly today: string;
  /** Absent until there is a page that can be saved. */
  readonly save?: SaveActions | undefined;
  /** Marks mentions in the page; absent where there is no page to mark. */
  readonly marking?: Marking | undefined;
  /** Absent until the report stands. */
  readonly spotting?: SpottingSwitchProps | undefined;
  /** Absent where nothing shows that the page may be a PDF. */
  readonly pdf?: PdfOfferActions | undefined;
  /** An update has taken a part away that was to be loaded. */
  readonly partMissing?: boolean | undefined;
  /** What is looked up once the report stands. */
  readonly extras?: ReportExtras | undefined;
  readonly onRetry: () => void;
}

export function PopupView({ state, today, save, marking, spotting, pdf, partMissing, extras, onRetry }: Props) {
  const { t } = useTranslation();
  const retry = (
    <button type="button" onClick={onRetry}>
      {t('failed.retry')}
    </button>
  );
  return (
    <PopupFrame
      state={state.kind}
      bar={
        <Part>
          <PopupActions save={save} today={today} spotting={spotting} />
        </Part>
      }
    >
      {partMissing === true && (
        <section class={section['section']}>
          <PartMissing />
        </section>
      )}
      {state.kind === 'reading' && <Reading {...state} retry={retry} />}
      {state.kind === 'report' && state.report.partial.includes('loading') && (
        <section class={section['section']}>{retry}</section>
      )}
      {state.kind === 'report' && pdf !== undefined && (
        <section class={section['section']}>
          <PdfOffer {...pdf} />
        </section>
      )}
      {state.kind === 'report' && (
        <MarkingContext.Provider value={marking}>
          <ReportView
            report={state.report}
            today={today}
            {...(state.layout && { layout: state.layout })}
            {...(extras && { extras })}
          />
        </MarkingContext.Provider>
      )}
      {state.kind === 'unsupported' && (
        <Message
          heading={t(state.reason === 'pdf' ? 'pdf.heading' : 'unsupported.heading')}
          text={t(`unsupported.${state.reason}`)}
        >
          {state.reason === 'moved' && retry}
          {pdf !== undefined && <PdfOffer {...pdf} />}
          <p class={section['links']}>
            <a href="document.html" target="_blank">
              {t('pdf.own')}
            </a>
          </p>
        </Message>
      )}
      {state.kind === 'failed' && (
        <Message heading={t('failed.heading')} text={t('failed.text')}>
          <p class={section['quiet']}>{state.error}</p>
          {retry}
        </Message>
      )}
    </PopupFrame>
  );
}

/** Whose page it is, where the address shows it, until the page itself has answered. */
function Reading({
  early,
  isSlow = false,
  retry,
}: Omit<Extract<PopupState, { kind: 'reading' }>, 'kind'> & { readonly retry: ComponentChildren }) {
  const { t } = useTranslation();
  const isKnown = early !== undefined && early.publisher !== null;
  const Heading = isKnown ? 'h2' : 'h1';
  return (
    <>
      {isKnown && (
        <Part>
          <OutletHead report={early} />
        </Part>
      )}
      <section class={section['section']} role="status">
        <Heading class={section['waiting']}>{t('popup.reading')}</Heading>
        {isSlow && (
          <>
            <p>{t('popup.slow')}</p>
            {retry}
          </>
        )}
      </section>
    </>
  );
}
