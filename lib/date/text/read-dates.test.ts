import { describe, expect, it } from 'vitest';
import { formatDate } from '../calendar-day';
import { Lexicon, wholeLexicon } from './lexicon';
import { type DayOrder, readDates } from './read-dates';

const every = await wholeLexicon();
const all = (text: string, language = 'en', order: DayOrder = 'undecided') =>
  readDates(text, { lexicon: new Lexicon([language, 'en'], {}), order, thisYear: 2026 });
const days = (text: string, language = 'en', order: DayOrder = 'undecided') =>
  all(text, language, order).map(formatDate);

describe('order of day and month', () => {
  it.each([
    ['03/06/2020', 'month-first', '2020-03-06'],
    ['03/06/2020', 'day-first', '2020-06-03'],
    ['13/06/2020', 'month-first', '2020-06-13'],
    ['06/13/2020', 'day-first', '2020-06-13'],
    ['05/05/2020', 'undecided', '2020-05-05'],
    ['3-6-20', 'month-first', undefined],
    ['3/6/20', 'month-first', '2020-03-06'],
    ['6.3.20', 'month-first', '2020-03-06'],
  ] as const)('%s, %s', (text, order, day) => {
    expect(days(text, 'en', order)[0]).toBe(day);
  });

  it('says where it cannot decide, and gives both readings', () => {
    const [date] = all('03/06/2020');
    expect(date?.isUndecided).toBe(true);
    expect(date?.either === undefined ? undefined : formatDate(date.either)).toBe('2020-03-06');
  });

  it('is never month first with a dot between', () => {
    expect(days('03.06.2020', 'en', 'month-first')).toEqual(['2020-06-03']);
  });
});

describe('what is read less exactly', () => {
  it('reads a month without a day', () => {
    expect(days('Spring issue, March 2020')).toEqual(['2020-03']);
    expect(days('Ausgabe vom März 2020', 'de')).toEqual(['2020-03']);
    expect(days('2020年3月号', 'ja')).toEqual(['2020-03']);
  });

  it('reads several dates of a text in order', () => {
    expect(days('6 March 2020, updated 9 March 2020 and March 10, 2020')).toEqual([
      '2020-03-06',
      '2020-03-09',
      '2020-03-10',
    ]);
  });

  it('gives the place of a date in the text', () => {
    const text = 'Published on 06th March 2020 by us';
    const [date] = all(text);
    expect(text.slice(date?.start, date?.end)).toBe('06th March 2020');
  });

  it('reads the months of all languages at once, but not a name that means two months', () => {
    const read = (text: string) =>
      readDates(text, { lexicon: every, order: 'undecided', thisYear: 2026 }).map(formatDate);
    expect(read('6. maaliskuuta 2020')).toEqual(['2020-03-06']);
    // November in Polish, October in Croatian
    expect(read('6 listopada 2020')).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    '31 February 2020',
    '30 February 2020',
    '29 February 2019',
    '31.04.2020',
    '2020-13-45',
    '2020-02-30',
    '00/00/2020',
    '0.0.0',
    'version 1.2.3.4',
    'Version 10.4.20.1',
    'call 010-2020-1234',
    '+49 30 2020 1234',
    '24/7/365',
    '3 of 10 in 2020',
    'Boeing 737-800',
    'ISBN 978-3-16-148410-0',
    '192.168.2.20',
    '20.000.000',
    '1/2 cup',
    '2020/21',
    '2019-20 season',
    '6 in 10 people',
    'May be 20 of them',
    'the march of 2000 people',
    'March on Washington',
    'maybe 5 or 6',
    '16:9',
    '12:30:45',
    '10:15',
    '5-4-3-2-1',
    '$ 1,000,000',
    '1-2-3',
    'Route 66',
    'Windows 10',
    '100/80/60',
    'room 4.12.03b',
    'EUR 12.05.99.10',
    '2020',
    'in 2020',
    '99/99/9999',
    '0000-00-00',
    '275760-09-13',
    '٣٠ فبراير ٢٠٢٠',
    '2020年13月40日',
    '令和の時代',
    'ngày 40 tháng 13 năm 2020',
  ])('%s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('is a day of a calendar that has none such', () => {
    expect(days('۳۱ اسفند ۱۳۹۸', 'fa')).toEqual([]);
    expect(days('መጋቢት 31 ቀን 2012', 'am')).toEqual([]);
  });
});

describe('text made to be slow', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '1'],
    ['dashes', '1-'],
    ['dots', '1.'],
    ['months', 'march '],
    ['days and months', '1 march '],
    ['spaces', '1 '],
    ['apostrophes', "1 '"],
    ['units', '年月日'],
    ['numbers with units', '1年1月'],
    ['eras', '令和2'],
    ['months of several words', 'كانون '],
    ['colons', '1:1:'],
  ];

  it.each(hostile)('reads %s of 40,000 characters and gives no nonsense', (_, piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    for (const date of readDates(text, { lexicon: every, order: 'undecided', thisYear: 2026 })) {
      expect(formatDate(date)).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
    }
  });
});
