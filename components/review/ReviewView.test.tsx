import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFlag } from '@/lib/saved-pages/model/arrange';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { flag, show, three } from './sample-review';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
});
afterEach(() => vi.unstubAllGlobals());
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const link = (name: string) => screen.getByRole('link', { name });
const ids = (...numbers: number[]) => numbers.map((n) => sampleFlag(n).id);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('finding', () => {
  test('the list stands with its counts', () => {
    show(three);
    expect(titles()).toEqual(['Third', 'Second', 'First']);
    expect(screen.getByText('3 pages · 2 to review · 1 due')).toBeTruthy();
    expect(screen.getByText('due today')).toBeTruthy();
  });

  test.each([
    ['bees', ['Second']],
    ['zeitung', ['Third']],
    ['nothing of this', []],
  ])('search for %s', async (search, found) => {
    show(three);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: search } });
    await waitFor(() => expect(titles()).toEqual(found));
  });

  test.each([
    ['Due', '1', ['Third']],
    ['Reviewed', '1', ['First']],
    ['Topic a', '2', ['Third', 'Second']],
    ['Zeitung', '1', ['Third']],
    ['x', '1', ['Third']],
  ])('the facet %s counts %s and narrows', async (name, count, found) => {
    show(three);
    const facet = within(screen.getByRole('navigation')).getByRole('checkbox', { name: `${name} ${count}` });
    fireEvent.click(facet);
    await waitFor(() => expect(titles()).toEqual(found));
  });

  test('whom a page names stands as its claim, beside the host that it is on', async () => {
    show([flag(1, { title: 'A copy', publisher: null, claimed: 'Dawn', address: 'https://www.copies.example/1' })]);
    expect(screen.getByText('says it is Dawn')).toBeTruthy();
    const facets = within(screen.getByRole('navigation'));
    expect(facets.getByRole('checkbox', { name: 'copies.example 1' })).toBeTruthy();
    expect(facets.queryByRole('checkbox', { name: /Dawn/u })).toBeNull();
  });

  test('the agency whose text it is stands beside the paper that shows it', () => {
    show([flag(1, { writtenBy: 'Associated Press' })]);
    expect(screen.getByText('written by Associated Press')).toBeTruthy();
  });

  test('sorted by title', async () => {
    show(three);
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort' });
    sort.value = 'title';
    fireEvent.change(sort);
    await waitFor(() => expect(titles()).toEqual(['First', 'Second', 'Third']));
  });

  test('the picture says in words what it shows; fewer than ten pages have none', () => {
    const seven = [4, 5, 6, 7, 8, 9, 10].map((n) => flag(n, { title: `Further ${n}`, state: 'to-review' }));
    const { again } = show([...three, ...seven]);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Pages saved from January 2024 to January 2024: 9 to review, 1 reviewed',
    );
    again([...three, ...seven.slice(1)]);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('one page', () => {
  const openDetails = async (title: string) => {
    link(title).focus();
    press(' ');
    return screen.findByLabelText<HTMLTextAreaElement>('Note');
  };

  test('each letter of its note is sent at once', async () => {
    const { onEdit } = show(three);
    const note = await openDetails('Second');
    expect(document.activeElement).toBe(note);
    for (const value of ['bees!', 'bees!!']) fireEvent.input(note, { target: { value } });
    expect(onEdit.mock.calls).toEqual([
      [ids(2), { note: 'bees!', noteOver: 'bees' }],
      [ids(2), { note: 'bees!!', noteOver: 'bees!' }],
    ]);
  });

  test('a change from another window reaches the row and leaves what is being typed', async () => {
    const { again } = show(three);
    const note = await openDetails('Second');
    fireEvent.input(note, { target: { value: 'typed here' } });
    again([
      flag(9, { title: 'New' }),
      ...three.map((one) => (one === three[1] ? { ...one, note: 'theirs', tags: ['t'] } : one)),
    ]);
    expect(titles()).toEqual(['New', 'Third', 'Second', 'First']);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'typed here');
    expect(document.activeElement).toBe(note);
  });

  test('a full storage leaves the text on the screen and offers it as a file', async () => {
    const { again, onExport, onDownload } = show(three);
    const note = await openDetails('Second');
    fireEvent.input(note, { target: { value: 'not written' } });
    const changed = three.map((one) => (one === three[1] ? { ...one, note: 'not written' } : one));
    again(changed, { problem: 'full', unsaved: ids(2) });
    expect(note.value).toBe('not written');
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('storage is full');
    const [button] = screen.getAllByRole('button', { name: 'Export what is here' });
    if (button !== undefined) fireEvent.click(button);
    expect(onExport.mock.calls).toEqual([[[changed[1]], 'json', false]]);
    expect(onDownload).toHaveBeenCalledOnce();
  });

  test('later asks for a day and closes', async () => {
    const { onEdit } = show(three);
    link('Third').focus();
    press('l');
    fireEvent.click(await screen.findByRole('button', { name: 'In a week' }));
    expect(onEdit.mock.calls).toEqual([[ids(3), { due: '2026-12-01' }]]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'In a week' })).toBeNull());
    expect(document.activeElement).toBe(link('Third'));
  });

  test('a report that cannot be looked up is said', async () => {
    show(three);
    await openDetails('Third');
    const known = screen.getByText('What is known now').closest('details');
    if (known !== null) {
      known.open = true;
      fireEvent(known, new Event('toggle'));
    }
    expect(await screen.findByText('It could not be looked up.')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  test('leads through the list', async () => {
    show(three);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(link('Third'));
    press('j');
    await waitFor(() => expect(document.activeElement).toBe(link('Second')));
    press('End');
    await waitFor(() => expect(document.activeElement).toBe(link('First')));
    press('ArrowDown');
    press('k');
    await waitFor(() => expect(document.activeElement).toBe(link('Second')));
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('reviews, chooses, removes and undoes', () => {
    const { onEdit, onRemove, onUndo } = show(three);
    link('First').focus();
    press('e');
    expect(onEdit.mock.calls).toEqual([[ids(1), { state: 'to-review' }]]);
    press('Delete');
    expect(onRemove.mock.calls).toEqual([[ids(1)]]);
    press('u');
    expect(onUndo).toHaveBeenCalledOnce();
    press('x');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose “First”' }).checked).toBe(true);
  });

  test('letters typed into a field are letters', async () => {
    const { onRemove, onEdit } = show(three);
    link('Third').focus();
    press(' ');
    const note = await screen.findByLabelText('Note');
    fireEvent.keyDown(note, { key: 'e' });
    fireEvent.keyDown(note, { key: 'Delete' });
    expect([...onRemove.mock.calls, ...onEdit.mock.calls]).toEqual([]);
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(link('Third')));
  });

  test.each([
    [0, 'Third', 'Second'],
    [1, 'Second', 'First'],
    [2, 'First', 'Second'],
  ])('after removing row %i, the one in its place has the focus', async (index, title, next) => {
    const { again } = show(three);
    link(title).focus();
    again(three.filter((_, at) => at !== index));
    await waitFor(() => expect(document.activeElement).toBe(link(next)));
  });

  test('after removing the last page the focus is on the page, not lost', async () => {
    const { again } = show(three.slice(0, 1));
    link('Third').focus();
    again([]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });
});

describe('many pages', () => {
  test('are chosen and changed together', async () => {
    const { onEdit, onRemove } = show(three);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose “Third”' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose “First”' }));
    const bar = within(await screen.findByRole('region', { name: '2 pages chosen' }));
    fireEvent.click(bar.getByRole('button', { name: 'Mark reviewed' }));
    fireEvent.click(bar.getByRole('button', { name: 'Reschedule' }));
    fireEvent.click(await bar.findByRole('button', { name: 'Tomorrow' }));
    fireEvent.click(bar.getByRole('button', { name: 'Tag' }));
    fireEvent.input(await bar.findByLabelText('Tags'), { target: { value: 'a, #b' } });
    fireEvent.click(bar.getByRole('button', { name: 'Add' }));
    expect(onEdit.mock.calls.map(([of, edit]) => [[...(of as string[])].toSorted(), edit])).toEqual([
      [ids(1, 3), { state: 'reviewed' }],
      [ids(1, 3), { due: '2026-11-25' }],
      [ids(1, 3), { addTags: ['a', 'b'] }],
    ]);
    fireEvent.click(bar.getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  test('all that are shown can be chosen; what leaves the list is no longer chosen', async () => {
    const { again } = show(three);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'th' } });
    await waitFor(() => expect(titles()).toEqual(['Third']));
    fireEvent.click(screen.getByRole('button', { name: 'Choose all shown' }));
    expect(await screen.findByRole('region', { name: '1 page chosen' })).toBeTruthy();
    again(three.slice(1));
    expect(screen.queryByRole('region', { name: /chosen/u })).toBeNull();
  });
});

describe('while only the newest are there', () => {
  const newest = {
    list: {
      listed: [three[0]].flatMap((one) => one ?? []).map((one) => listFlag(one)),
      complete: false,
      counts: { total: 3, toReview: 2, due: 1 },
      damaged: 0,
    },
  };

  test('the End key waits for the last one', async () => {
    const { again } = show([], newest);
    link('Third').focus();
    press('End');
    expect(document.activeElement).toBe(link('Third'));
    again(three);
    await waitFor(() => expect(document.activeElement).toBe(link('First')));
  });

  test('another key takes the End key back', async () => {
    const { again } = show([], newest);
    link('Third').focus();
    press('End');
    press('Home');
    again(three);
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(document.activeElement).toBe(link('Third'));
  });

  test('all of it can be exported only once it is there', async () => {
    const { again, onExport } = show([], newest);
    fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    again(three);
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Export' }));
    expect(onExport.mock.calls[0]?.[0]).toHaveLength(3);
  });
});
