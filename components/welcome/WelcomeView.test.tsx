import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type ReadingMode, WelcomeView } from './WelcomeView';

function show(mode: ReadingMode, browser: 'chrome' | 'firefox' = 'chrome') {
  const onMode = vi.fn<(mode: ReadingMode) => void>();
  render(<WelcomeView browser={browser} mode={mode} refused={false} onMode={onMode} sample={<p>The report</p>} />);
  return onMode;
}

describe('the welcome page', () => {
  test.each([
    ['chrome', ['Chrome, Edge, Brave', 'Firefox']],
    ['firefox', ['Firefox', 'Chrome, Edge, Brave']],
  ] as const)('shows where the button is pinned, in %s first as it is there', (browser, names) => {
    show('click', browser);
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(names);
  });

  test('offers three ways of reading, alike, and says which is chosen', () => {
    const onMode = show('click');
    const pressed = screen.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['true', 'false', 'false']);
    for (const button of screen.getAllByRole('button').slice(1)) fireEvent.click(button);
    expect(onMode.mock.calls).toEqual([['sites'], ['all']]);
    expect(screen.queryByRole('link', { name: 'Choose the sites' })).toBeNull();
  });

  test('leads on to the sites where some are to be chosen', () => {
    show('sites');
    expect(screen.getByRole('link', { name: 'Choose the sites' }).getAttribute('href')).toBe('options.html#reading');
  });

  test('shows a report as it is', () => {
    show('click');
    expect(screen.getByText('The report')).toBeTruthy();
  });
});
