import { expect, test } from 'vitest';
import { authorName } from './author-name';

test.each([
  ['Ada Moss', 'Ada Moss'],
  ['Ada Moss, 5 May 2020', 'Ada Moss'],
  ['Ada Moss | 12.04.2024 10:00', 'Ada Moss'],
  ['Ada Moss – Updated 4 June 2021', 'Ada Moss – Updated 4 June 2021'.split(' – ')[0]],
  ['Deutsche Welle (www.dw.com)', 'Deutsche Welle'],
  ['May Stone', 'May Stone'],
  ['R2-D2 Collective', 'R2-D2 Collective'],
  ['محمد علي', 'محمد علي'],
])('%s is written by %s', (text, name) => expect(authorName(text)).toBe(name));

test.each([
  '4711',
  'a8f3c2d1-77aa-4b1c-9d00-aa11bb22cc33',
  'user_204',
  'srf/hosb;kesm',
  'ada.moss',
  'Unknown',
  'Redaktion',
  'https://www.facebook.com/gazette',
  '@gazette',
  'The council met. It was a long afternoon.',
  '',
])('“%s” names nobody', (text) => expect(authorName(text)).toBeUndefined());
