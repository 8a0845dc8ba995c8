import { describe, expect, it } from 'vitest';
import { formatDate } from '../calendar-day';
import { readRelative } from './relative';

const read = (text: string, language = 'en'): string | undefined => {
  const date = readRelative(text, [language], '2020-03-06');
  return date === undefined ? undefined : formatDate(date);
};

describe('relative forms, read on 6 March 2020', () => {
  it.each([
    ['en', '3 hours ago', '2020-03-06'],
    ['en', 'Posted 2 days ago by Ann', '2020-03-04'],
    ['en', 'Yesterday', '2020-03-05'],
    ['en', '5 mins ago', '2020-03-06'],
    ['en', '2 months ago', '2020-01'],
    ['en', '3 months ago', '2019-12'],
    ['en', '2 years ago', '2018'],
    ['en', '6 days ago', '2020-02-29'],
    ['de', 'vor 3 Stunden', '2020-03-06'],
    ['de', 'vor 2 Tagen', '2020-03-04'],
    ['de', 'Gestern, 10:15', '2020-03-05'],
    ['fr', 'il y a 2 jours', '2020-03-04'],
    ['fr', 'hier', '2020-03-05'],
    ['es', 'hace 3 días', '2020-03-03'],
    ['it', '2 giorni fa', '2020-03-04'],
    ['tr', '3 saat önce', '2020-03-06'],
    ['ru', '2 дня назад', '2020-03-04'],
    ['ru', 'вчера', '2020-03-05'],
    ['uk', '5 годин тому', '2020-03-06'],
    ['pl', '2 dni temu', '2020-03-04'],
    ['ar', 'قبل 3 ساعات', '2020-03-06'],
    ['fa', '۲ روز پیش', '2020-03-04'],
    ['zh', '3天前', '2020-03-03'],
    ['ja', '2 日前', '2020-03-04'],
    ['ko', '2일 전', '2020-03-04'],
    ['hy', '3 օր առաջ', '2020-03-03'],
    ['ka', '2 დღის წინ', '2020-03-04'],
    ['az', '4 gün öncə', '2020-03-02'],
    ['hi', '2 दिन पहले', '2020-03-04'],
    ['id', '3 hari yang lalu', '2020-03-03'],
    ['vi', '2 ngày trước', '2020-03-04'],
    ['nl', '2 dagen geleden', '2020-03-04'],
    ['sv', 'för 2 dagar sedan', '2020-03-04'],
  ])('%s: %s', (language, text, day) => {
    expect(read(text, language)).toBe(day);
  });

  it.each([
    'in 3 hours',
    '3 hours',
    'ago',
    'todayish',
    'yesterdays',
    '3 hours agony',
    'read in 5 minutes',
    'x'.repeat(40_000),
  ])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
