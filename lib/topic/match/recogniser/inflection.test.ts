import { expect, test } from 'vitest';
import { Matcher } from './matcher';
import { PhraseWriter } from './phrase-writer';

function recogniserOf(text: string, language: string): Matcher<string> {
  const phrase = { text, language, match: 'word' as const, forms: undefined, isCased: false };
  return new Matcher([new PhraseWriter<string>().add(phrase, 'a').file()]);
}

// Written for this test; thirty forms a language.
const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pl: {
    'Górski Karabach': 'Górskiego Karabachu, Górskiemu Karabachowi, Górskim Karabachem, Górskim Karabachu',
    Kosowo: 'Kosowa, Kosowu, Kosowem, Kosowie',
    Cypr: 'Cypru, Cyprowi, Cyprem, Cyprze',
    Kaszmir: 'Kaszmiru, Kaszmirowi, Kaszmirem, Kaszmirze',
    Tajwan: 'Tajwanu, Tajwanowi, Tajwanem, Tajwanie',
    'Sahara Zachodnia': 'Sahary Zachodniej, Saharze Zachodniej, Saharę Zachodnią, Saharą Zachodnią',
    'Korea Północna': 'Korei Północnej, Koreę Północną, Koreą Północną',
    Stepanakert: 'Stepanakertu, Stepanakertem, Stepanakercie',
  },
  hu: {
    'Hegyi-Karabah': 'Hegyi-Karabahban, Hegyi-Karabahról, Hegyi-Karabahot, Hegyi-Karabahért, hegyi-karabahi',
    Koszovó: 'Koszovóban, Koszovót, Koszovónak, Koszovóval, koszovói',
    Ciprus: 'Cipruson, Ciprusra, Ciprusról, Ciprust, Ciprusért',
    Kasmír: 'Kasmírban, Kasmírt, Kasmírból, Kasmírhoz, kasmíri',
    Tajvan: 'Tajvanon, Tajvanra, Tajvannal, Tajvanról, Tajvant',
    'Észak-Korea': 'Észak-Koreában, Észak-Koreát, Észak-Koreával, Észak-Koreának, észak-koreai',
  },
  fi: {
    'Vuoristo-Karabah': 'Vuoristo-Karabahin, Vuoristo-Karabahissa, Vuoristo-Karabahiin, Vuoristo-Karabahia',
    Kosovo: 'Kosovon, Kosovossa, Kosovosta, Kosovoon, kosovolainen',
    Kypros: 'Kyproksen, Kyproksella, Kyproksesta, Kyprosta',
    Kashmir: 'Kashmirin, Kashmirissa, Kashmirista, Kashmiriin',
    Taiwan: 'Taiwanin, Taiwanissa, Taiwaniin, Taiwania, taiwanilainen',
    'Pohjois-Korea': 'Pohjois-Korean, Pohjois-Koreassa, Pohjois-Koreaan, Pohjois-Koreaa',
    'Länsi-Sahara': 'Länsi-Saharan, Länsi-Saharassa, Länsi-Saharaan, Länsi-Saharasta',
  },
};

for (const [language, names] of Object.entries(forms)) {
  const all = Object.entries(names).flatMap(([name, list]) => list.split(', ').map((form) => [form, name] as const));

  test(`there are thirty forms in ${language}`, () => {
    expect(all).toHaveLength(30);
  });

  test.each(all)(`%s is found as a form of %s (${language})`, (form, name) => {
    const text = `2020: ${form}, 2021.`;
    expect(recogniserOf(name, language).find(text)).toMatchObject([{ start: 6, end: 6 + form.length }]);
  });
}

test.each([
  ['Куба', 'ru', 'Кубок мира'],
  ['Австрия', 'ru', 'Австралия'],
  ['Самоа', 'ru', 'Самой важной'],
  ['სამოა', 'ka', 'სამოგზაურო'],
  ['Կատար', 'hy', 'կատարել'],
  ['Mali', 'fi', 'Malignin'],
  ['Irak', 'pl', 'Iran i Irlandia'],
  ['Chad', 'en', 'chad'],
])('%s (%s) is not found in: %s', (name, language, text) => {
  expect(recogniserOf(name, language).find(text)).toEqual([]);
});
