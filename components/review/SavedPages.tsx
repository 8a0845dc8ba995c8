import { useMemo, useRef, useState } from 'preact/hooks';
import { arrange, everything, type Arrangement } from '@/lib/saved-pages/model/arrange';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { useTranslation } from '../shared/translation';
import { EmptyList } from './EmptyList';
import { ExportDialog, type Extent } from './ExportDialog';
import { Filters } from './Filters';
import { ListTop } from './ListTop';
import { Notices } from './Notices';
import { ReviewHeader } from './ReviewHeader';
import type { ReviewProps } from './ReviewView';
import styles from './ReviewView.module.css';
import { SavedPageDetails } from './SavedPageDetails';
import { SavedPageList } from './SavedPageList';
import { useChosen } from './use-chosen';
import { useFacets } from './use-facets';

interface Props extends ReviewProps {
  readonly state: Extract<ReviewState, { kind: 'list' }>;
}

/** The page once the list is there. */
export function SavedPages(props: Props) {
  const { state, today, topicName, onEdit, onRemove, onUndo, onExport, onDownload } = props;
  const { list, problem, unsaved } = state;
  const { t } = useTranslation();
  const [arrangement, setArrangement] = useState<Arrangement>(everything);
  const [dialog, setDialog] = useState<Extent | 'import' | null>(null);
  const [search, pages] = [useRef<HTMLInputElement>(null), useRef<HTMLUListElement>(null)];
  const arranged = useMemo(() => arrange(list.listed, arrangement, today), [list, arrangement, today]);
  const chosen = useChosen(list.listed);
  // The same for every search.
  const header = useMemo(() => <ReviewHeader list={list} />, [list]);
  const { facets, headings } = useFacets(list, arranged, arrangement, topicName);
  const all = (): Flag[] => list.listed.map(({ flag }) => flag);
  const extents = { all, shown: () => arranged.flags, chosen: () => chosen.flags };
  const arrangeBy = (changes: Partial<Arrangement>): void => setArrangement({ ...arrangement, ...changes });
  const rescue = (flags: readonly Flag[]): void => onExport(flags, 'json', false).forEach(onDownload);
  const openImport = props.importPanel && (() => setDialog('import'));
  const isEmpty = list.complete && list.listed.length === 0;
  return (
    <main class={styles['page']} tabIndex={-1}>
      {!isEmpty && (
        <a class={styles['skip']} href="#list">
          {t('review.skip')}
        </a>
      )}
      {header}
      {!isEmpty && (
        <Filters facets={facets} chosen={arrangement.chosen} onChoose={(values) => arrangeBy({ chosen: values })} />
      )}
      <div class={styles['list']}>
        <Notices
          state={state}
          isPrivate={props.isPrivate}
          onUndo={onUndo}
          onExportUnsaved={() => rescue(all().filter(({ id }) => unsaved.includes(id)))}
          onExportAll={() => setDialog('all')}
          onSnooze={props.onSnooze}
          onDismiss={props.onDismiss}
          onRescue={props.onRescue}
        />
        {isEmpty ? (
          <EmptyList
            isLost={problem !== null || (state.trouble?.waiting ?? 0) + (state.trouble?.lost ?? 0) > 0}
            onImport={openImport}
          />
        ) : (
          <ListTop
            arrangement={arrangement}
            search={search}
            total={list.counts.total}
            shown={list.complete ? arranged.flags : null}
            chosen={chosen}
            today={today}
            onArrange={arrangeBy}
            onDown={() => pages.current?.querySelector<HTMLElement>('h3 a')?.focus()}
            onImport={openImport}
            onExport={() => setDialog(chosen.flags.length > 0 ? 'chosen' : 'all')}
            onEdit={onEdit}
            onRemove={onRemove}
          />
        )}
        {dialog === 'import' && props.importPanel?.(() => setDialog(null))}
        <SavedPageList
          list={pages}
          flags={arranged.flags}
          complete={list.complete}
          headings={headings}
          today={today}
          chosen={chosen.ids}
          onChoose={chosen.toggle}
          onEdit={(id, edit) => onEdit([id], edit)}
          onRemove={(id) => onRemove([id])}
          onUndo={onUndo}
          onSearch={() => search.current?.focus()}
          renderDetails={(flag) => (
            <SavedPageDetails
              flag={flag}
              today={today}
              topicName={topicName}
              problem={unsaved.includes(flag.id) ? (problem ?? undefined) : undefined}
              onEdit={(edit) => onEdit([flag.id], edit)}
              onExport={(typed) => rescue([typed])}
              onRemove={() => onRemove([flag.id])}
              onCite={() => props.onCite(flag)}
              onReport={props.onReport}
            />
          )}
        />
      </div>
      {/* Of a list that is still being read, all of it could not be taken along. */}
      {list.complete && dialog !== null && dialog !== 'import' && (
        <ExportDialog
          counts={{ all: list.listed.length, shown: arranged.flags.length, chosen: chosen.flags.length }}
          start={dialog}
          onExport={(extent, format) => onExport(extents[extent](), format, extent === 'all')}
          onDownload={onDownload}
          onClose={() => setDialog(null)}
        />
      )}
    </main>
  );
}
