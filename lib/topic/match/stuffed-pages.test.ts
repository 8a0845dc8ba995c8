import { describe, expect, test } from 'vitest';
import { benchNames, benchTopics, matcherFor } from '@/bench/topic/bench-topics';
import { pageOf } from '@/bench/topic/page';
import type { PageFacts, Place } from '@/lib/page/page-facts';
import { findTopics } from './find-topics';
import { pageText } from './page-text';

const names = benchNames(benchTopics(false));
const found = (facts: PageFacts) => findTopics(pageText(facts), matcherFor(facts, names));
const about = (facts: PageFacts) => found(facts).flatMap((one) => (one.about ? [one.id] : []));

const bread =
  'The baker opened at six and sold the first loaves to the bus drivers. She said that the new oven had paid for itself by spring, and that she would keep the old one for rye.';
const withBlocks = (texts: readonly string[], place: Place, tag = 'div'): PageFacts => {
  const page = pageOf('A year in the bakery', [bread]);
  return { ...page, blocks: [...page.blocks, ...texts.map((text) => ({ text, place, tag, hint: '' }))] };
};

describe('no topic comes by stuffing', () => {
  test('hidden text that repeats a name ten thousand times', () => {
    expect(found(withBlocks(['Nagorno-Karabakh '.repeat(1_100)], 'hidden'))).toEqual([]);
  });

  test('white text counts like any other: a name repeated ten thousand times is one name', () => {
    expect(about(withBlocks(['Nagorno-Karabakh '.repeat(1_100)], 'body'))).toEqual([]);
    expect(
      about(
        withBlocks(
          Array.from({ length: 1_900 }, (_, at) => `${at} Nagorno-Karabakh`),
          'body',
        ),
      ),
    ).toEqual([]);
  });

  test('a list of all countries', () => {
    const region = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const codes = Array.from({ length: 26 * 26 }, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    const countries = [...new Set(codes.flatMap((code) => region.of(code) ?? []))];
    expect(found(withBlocks(countries, 'body', 'li'))).toEqual([]);
    expect(about(withBlocks([countries.join(', ')], 'body', 'p'))).toEqual([]);
  });

  test('a cookie banner that names Russia', () => {
    const banner = 'We use cookies. In Russia and Belarus some partners are blocked because of sanctions. Accept all?';
    expect(about(withBlocks([banner], 'body'))).toEqual([]);
  });

  test('a comment section about another subject', () => {
    const comment = 'Nagorno-Karabakh and the Lachin corridor were lost in 2023, says Stepanakert’s mayor.';
    expect(found(withBlocks([comment, `${comment} Yes.`], 'comments'))).toEqual([]);
  });

  test('bare countries are neither counted nor marked', () => {
    const page = pageOf('Armenia and Azerbaijan meet over Nagorno-Karabakh', [
      'Armenia and Azerbaijan spoke of Nagorno-Karabakh and the Lachin corridor in Brussels. Armenia asked for more time.',
    ]);
    const [topic] = found(page);
    expect(topic?.id).toBe('nagorno-karabakh');
    expect(topic?.mentions.map(({ text }) => text)).not.toContain('Armenia');
    expect(topic?.because).not.toContain('Armenia');
  });
});

test('a page in two languages is read in both', () => {
  const page = pageOf('Bakery news', [
    bread,
    'Die Inspektoren der Atombehörde dürfen die Anlage in Natans seit Juni nicht betreten. Dort lagert Uran, das auf 60 Prozent angereichert ist, und neue Zentrifugen werden gebaut. Teheran nennt die Anreicherung sein Recht und lehnt die Auflagen ab.',
  ]);
  expect(found(page).map(({ id }) => id)).toContain('iran-nuclear');
});

test('a text of one sentence, and none at all', () => {
  expect(found(pageOf('', ['It rained.']))).toEqual([]);
  expect(found(pageOf('', []))).toEqual([]);
});

test('the words that decided stand in the page’s own writing, the strongest first', () => {
  const page = pageOf('Eleven dead off Lampedusa', [
    'The rubber boat had left the coast near Sfax with fifty migrants. The coastguard recovered eleven bodies, and a rescue ship of a charity brought the survivors to Sicily.',
  ]);
  const [topic] = found(page);
  expect(topic).toMatchObject({ id: 'mediterranean-migration', about: true });
  expect(topic?.because.length).toBeGreaterThan(1);
  expect(topic?.because).toContain('Lampedusa');
});
