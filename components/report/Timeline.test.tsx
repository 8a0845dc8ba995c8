import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ReportEvent } from '@/lib/topic/report/topic-report';
import { Timeline } from './Timeline';

const event = (date: string, weight: 1 | 2 | 3): ReportEvent => ({
  date,
  weight,
  text: `What happened in ${date}`,
  short: `Event of ${date}`,
  terms: [],
  sources: [],
});
const events = [event('1994-05-12', 3), event('2008', 1), event('2020-11-09', 3), event('2023-09-20', 3)];
const show = (published: string | null) => {
  render(<Timeline events={events} published={published} today="2026-11-24" />);
  return screen.getByRole('img');
};

test('shows every event, names the important ones and says in words what it is', () => {
  const picture = show('2020-03');
  expect(picture.getAttribute('aria-label')).toBe(
    'Events of the topic from 1994 to 2026; this page stands at 2020; the list follows below',
  );
  expect([...picture.querySelectorAll('circle title')].map(({ textContent }) => textContent)).toEqual(
    events.map(({ date, short }) => `${date}: ${short}`),
  );
  const text = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(text).toEqual(expect.arrayContaining(['this page', 'Event of 1994-05-12', 'Event of 2023-09-20']));
  expect(text).not.toContain('Event of 2008');
});

test('what is written on it keeps its language', () => {
  const labels = [...show('2020-03').querySelectorAll('text')].filter(({ textContent }) =>
    textContent.startsWith('Event'),
  );
  expect(labels.map((label) => label.getAttribute('lang'))).toEqual(['en', 'en', 'en']);
});

test('without a page no page stands on it', () => {
  const picture = show(null);
  expect(picture.getAttribute('aria-label')).toBe('Events of the topic from 1994 to 2026; the list follows below');
  expect(picture.textContent).not.toContain('this page');
  expect(picture.querySelector('rect')).toBeNull();
});
