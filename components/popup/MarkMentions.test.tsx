import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { MarkMentions } from './MarkMentions';
import { MarkingContext, type Marking } from './marking';

const report = await reportOf(longBayPage(), 'https://harbour.example/after-the-vote');
const [topic] = report.topics;
if (topic === undefined) throw new Error('no topic');

const nothing: Marking = { topic: null, marked: 0, missing: false, onToggle: () => {} };
const shown = (marking: Marking | undefined) => (
  <MarkingContext.Provider value={marking}>
    <MarkMentions topic={topic} />
  </MarkingContext.Provider>
);

test('asks to mark its topic, and shows that it is marked', () => {
  const onToggle = vi.fn();
  const { rerender } = render(shown({ ...nothing, onToggle }));
  const button = screen.getByRole('button', { name: `Highlight ${topic.found.length} mentions` });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button);
  expect(onToggle).toHaveBeenCalledWith(topic);
  rerender(shown({ ...nothing, topic: topic.id, marked: topic.found.length }));
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('says how many are left of a page that has changed, and that none is', () => {
  const { rerender } = render(shown(nothing));
  fireEvent.click(screen.getByRole('button'));
  rerender(shown({ ...nothing, topic: topic.id, marked: 1 }));
  expect(screen.getByRole('status').textContent).toBe('1 still on the page');
  rerender(shown({ ...nothing, missing: true }));
  expect(screen.getByRole('status').textContent).toBe('None found again: the page has changed.');
});

test('another topic’s marks are not its own', () => {
  render(shown({ ...nothing, topic: 'another', marked: 3 }));
  expect(screen.getByRole('button').getAttribute('aria-pressed')).toBe('false');
});

test('without a page there is nothing to mark', () => {
  const { container } = render(shown(undefined));
  expect(container.textContent).toBe('');
});
