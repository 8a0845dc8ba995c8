import { expect, test } from 'vitest';
import { monogram } from './monogram';

test.each([
  ['The Washington Post', 'WP'],
  ['Sputnik', 'S'],
  ['BBC News', 'BBC'],
  ['RT', 'RT'],
  ['Center for Global & Strategic Studies', 'CGS'],
  ['Der Spiegel', 'S'],
  ['Le Monde diplomatique', 'M'],
  ['El País', 'P'],
  ['Al-Ahram', 'A'],
  ['Новая газета', 'Н'],
  ['新华社', '新'],
  ['अमर उजाला', 'अ'],
  ['روزنامہ جنگ', 'ر'],
  ['20 Minutes', '20'],
  ['éditions', 'É'],
  ['', ''],
  ['—', ''],
])('%s: %s', (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
