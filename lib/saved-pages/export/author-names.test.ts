import { expect, test } from 'vitest';
import { authorNames } from './author-names';

test.each<[string | null, string[]]>([
  [null, []],
  ['', []],
  ['Ada Moss', ['Ada Moss']],
  ['By Ada Moss', ['Ada Moss']],
  ['by: Ada  Moss\n', ['Ada Moss']],
  ['Ada Moss; Ben Reed', ['Ada Moss', 'Ben Reed']],
  ['Ada Moss | Ben Reed | Ada Moss', ['Ada Moss', 'Ben Reed']],
  ['Doe, Jane', ['Doe, Jane']],
  ['Center for Budget and Policy Priorities', ['Center for Budget and Policy Priorities']],
  ['Byron Lee', ['Byron Lee']],
  ['https://www.facebook.com/paper', []],
  ['//paper.example/authors/7', []],
  ['jane@news.example', []],
  ['jane@news.example (Jane Doe)', ['Jane Doe']],
  ['Jane Doe <jane@news.example>', ['Jane Doe']],
  ['@janedoe', []],
  ['Person', []],
  ['NewsMediaOrganization', []],
  ['[object Object]', []],
  ['2020-03-06T10:00:00Z', []],
  ['12345', []],
  ['Վարդան Պետրոսյան', ['Վարդան Պետրոսյան']],
  ['新华社', ['新华社']],
])('%j names %j', (author, names) => expect(authorNames(author)).toEqual(names));
