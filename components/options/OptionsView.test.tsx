import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { OptionsView } from './OptionsView';

const index = {
  version: '2026-11-01',
  owners: { shards: 1 },
  outlets: [],
  publishers: { count: 3, curated: 1, shards: 1 },
  topics: [],
  credits: {},
  topicNames: [],
  places: { languages: [], genericSuffixes: [] },
};
const shown = (settings: Partial<Settings> = {}, more: Partial<Parameters<typeof OptionsView>[0]> = {}) => {
  const actions = {
    onChange: vi.fn(),
    onMode: vi.fn(),
    onAddSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onExportAll: vi.fn(),
    onDeleteAll: vi.fn(),
  };
  const props = {
    settings: { ...defaultSettings, ...settings },
    index,
    refused: false,
    deleted: false,
    access: { everySite: true, missing: [] },
    own: {
      rows: [],
      lost: 0,
      outcome: undefined,
      onAdd: vi.fn(),
      onSwitch: vi.fn(),
      onRemove: vi.fn(),
      onDismissLost: vi.fn(),
    },
    kept: { pages: 2, bytes: 1_550_000 },
    version: '0.1.0',
    condition: 'whole' as const,
    notKept: false,
  };
  render(<OptionsView {...props} {...actions} {...more} />);
  return actions;
};
const spotting = (mode: Settings['spotting']['mode'], sites: string[] = []) => ({
  spotting: { mode, sites, never: [] },
});

describe('the settings', () => {
  test('what is kept is counted', () => {
    shown();
    expect(screen.getByText(/2 saved pages, about 1\.6 MB/u)).toBeTruthy();
  });

  test.each([
    ['damaged', 'were damaged'],
    ['unreadable', 'does not give Masthead your settings'],
  ] as const)('settings that are %s are said to be', (condition, text) => {
    shown({}, { condition });
    expect(screen.getByRole('alert').textContent).toContain(text);
  });

  test('a part that cannot be read says so, and the others are there', () => {
    const own = { rows: undefined, lost: 0, outcome: undefined, onAdd: vi.fn(), onSwitch: vi.fn(), onRemove: vi.fn() };
    shown({}, { kept: undefined, own: { ...own, onDismissLost: vi.fn() }, notKept: true });
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'The browser did not keep your last change.',
      'The files you added could not be read.',
      'How much is kept could not be read.',
    ]);
    expect(screen.getByRole('button', { name: 'Export everything' })).toBeTruthy();
  });

  test('everything is deleted only after a second click', () => {
    const { onDeleteAll } = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything Masthead keeps' }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  test('access that the browser took away is said, and can be asked for again', () => {
    const { onMode } = shown(spotting('all'), { access: { everySite: false, missing: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(onMode).toHaveBeenCalledExactlyOnceWith('all');
  });

  test('a site without access can be allowed by itself', () => {
    const { onAddSite } = shown(spotting('sites', ['a.org', 'b.org']), {
      access: { everySite: false, missing: ['b.org'] },
    });
    expect(screen.queryByRole('button', { name: 'Allow a.org' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Allow b.org' }));
    expect(onAddSite).toHaveBeenCalledExactlyOnceWith('b.org');
  });

  test('what is no site is said and stays in the field', () => {
    const { onAddSite } = shown(spotting('sites'));
    const [field] = screen.getAllByRole<HTMLInputElement>('textbox');
    fireEvent.input(field as Element, { target: { value: 'two words' } });
    fireEvent.submit((field as HTMLInputElement).form as Element);
    expect(screen.getByRole('alert').textContent).toContain('“two words” is not the name of a site');
    expect(onAddSite).not.toHaveBeenCalled();
  });
});
