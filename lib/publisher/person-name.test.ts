import { describe, expect, test } from 'vitest';
import { personName, personNames } from './person-name';

describe('one name', () => {
  test.each([
    ['Jane  Roe', 'Jane Roe'],
    ['Conan O&#8217;Brien', 'Conan O’Brien'],
    ['Jane Roe 30 August 2023 • 4:45pm', 'Jane Roe'],
    ['Jane Roe, 4:45', 'Jane Roe'],
    ['France 24', 'France 24'],
    ['srf/hosb', 'srf/hosb'],
    ['新間', '新間'],
    ['N. N.', 'N. N.'],
    ['Deutsche Welle (www.dw.com)', 'Deutsche Welle'],
  ])('%s', (text, name) => expect(personName(text)).toBe(name));

  test.each([
    'Person',
    'NewsMediaOrganization',
    'null',
    '#/schema/person/1',
    '_:b0',
    '(Image: An Agency)',
    'urn:uuid:1',
    '12345',
    'author-17',
    'user_3',
    'ada.moss',
    'Redaktion',
    '5f2b9c1a-7d3e-4a1b-9c1a-5f2b9c1a7d3e',
    '2020-03-06',
    '2020-03-06T10:00:00Z',
    '6 March 2020',
    'Friday, 6 March 2020 10:00',
    '06.03.2020',
    'https://paper.example/authors/1',
    'jane@paper.example',
    '',
    undefined,
  ])('not %s', (text) => expect(personName(text)).toBeUndefined());
});

describe('several names', () => {
  test.each([
    ['Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, John van der Doe and Jo Li', ['Jane Roe', 'John van der Doe', 'Jo Li']],
    ['Trine Juncher Jørgensen og Tôrtia Reimer-Johansen', ['Trine Juncher Jørgensen', 'Tôrtia Reimer-Johansen']],
    ['Анна Иванова и Пётр Сидоров', ['Анна Иванова', 'Пётр Сидоров']],
    ['srf/hosb;kesm', ['srf/hosb', 'kesm']],
    ['Jane Roe; 2020-03-06; Person', ['Jane Roe']],
  ])('%s', (text, names) => expect(personNames(text)).toEqual(names));

  test.each([
    'Center for Global and Strategic Studies',
    'Food and Drug Administration',
    'Marks and Spencer',
    'Jane Roe, Reuters',
    'Roe, Jane',
    'Sons and Daughters of Liberty',
  ])('%s is one', (text) => expect(personNames(text)).toEqual([text]));
});
