import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { SpottingSwitch } from './SpottingSwitch';

const shown = (more: Partial<Parameters<typeof SpottingSwitch>[0]> = {}) => {
  const switchSite = vi.fn();
  const switchEverySite = vi.fn();
  const props = { site: 'dawn.com', onSite: false, onEverySite: false, refused: false, switchSite, switchEverySite };
  render(<SpottingSwitch {...props} {...more} />);
  return { switchSite, switchEverySite };
};
const switches = () => screen.getAllByRole<HTMLInputElement>('switch');

describe('the popup’s switches', () => {
  test('ask within the click, and show what holds until it changes', () => {
    const { switchSite, switchEverySite } = shown();
    const [site, every] = switches();
    fireEvent.click(site as Element);
    expect(switchSite).toHaveBeenCalledExactlyOnceWith(true);
    expect(site?.checked).toBe(false);
    fireEvent.click(every as Element);
    expect(switchEverySite).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('a page that can never be read by itself has none of its own', () => {
    shown({ site: null });
    expect(switches()).toHaveLength(1);
  });

  test('a refusal is said', () => {
    shown({ refused: true });
    expect(screen.getByRole('alert').textContent).toContain('did not give access');
  });
});
