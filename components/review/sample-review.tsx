import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { listFlag } from '@/lib/saved-pages/model/arrange';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { ReviewView, type ReviewProps } from './ReviewView';

export const today = '2026-11-24';
/** A flag with nothing but what is asked for. */
export const flag = (n: number, changes: Partial<Flag> = {}): Flag =>
  sampleFlag(n, {
    state: 'to-review',
    reviewedOn: null,
    due: null,
    tags: [],
    note: '',
    passage: '',
    earlierNotes: [],
    ...changes,
  });
export const three = [
  flag(3, {
    title: 'Third',
    tags: ['x'],
    due: today,
    topics: ['a'],
    publisher: { id: 'p', name: 'Zeitung', domain: 'z.de' },
  }),
  flag(2, { title: 'Second', note: 'bees', topics: ['a', 'b'], publisher: null }),
  flag(1, { title: 'First', state: 'reviewed', reviewedOn: '2026-11-20', topics: [], published: null }),
];

export type ListState = Extract<ReviewState, { kind: 'list' }>;
function stateOf(flags: readonly Flag[], changes: Partial<ListState> = {}): ListState {
  const toReview = flags.filter(({ state }) => state === 'to-review').length;
  return {
    kind: 'list',
    list: {
      listed: flags.map((one) => listFlag(one)),
      complete: true,
      counts: { total: flags.length, toReview, due: 1 },
      damaged: 0,
    },
    problem: null,
    unsaved: [],
    removed: [],
    newSinceExport: 0,
    trouble: null,
    ...changes,
  };
}

/** For tests alone: the review page over flags, with its calls recorded. */
export function show(flags: readonly Flag[], changes: Partial<ListState> = {}, props: Partial<ReviewProps> = {}) {
  const calls = {
    onEdit: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onSnooze: vi.fn(),
    onDismiss: vi.fn(),
    onRescue: vi.fn(() => Promise.resolve(2)),
    onExport: vi.fn<ReviewProps['onExport']>(() => [{ name: 'a.json', type: 'application/json', text: '{}' }]),
    onDownload: vi.fn(),
    onCite: vi.fn(() => Promise.resolve()),
    onReport: vi.fn(() => Promise.reject(new Error('no data'))),
  };
  const view = (state: ReviewState) => (
    <ReviewView state={state} today={today} isPrivate={false} topicName={(id) => `Topic ${id}`} {...calls} {...props} />
  );
  const { rerender } = render(view(stateOf(flags, changes)));
  return {
    ...calls,
    again: (next: readonly Flag[], more: Partial<ListState> = {}) => rerender(view(stateOf(next, more))),
  };
}
