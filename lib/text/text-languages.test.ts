import { expect, test } from 'vitest';
import { nameFilesFor, textLanguages } from './text-languages';

// Written for this test.
test.each([
  ['en', 'The baker opened the shop at six and sold the first loaves to the drivers of the bus.'],
  ['de', 'Die Bäckerin öffnet den Laden um sechs und verkauft die ersten Brote an die Fahrer.'],
  ['fr', 'La boulangère ouvre le magasin et vend les premiers pains aux chauffeurs de bus.'],
  ['es', 'La panadera abre la tienda a las seis y vende los primeros panes a los conductores.'],
  ['tr', 'Fırıncı dükkânı altıda açar ve ilk ekmekleri şoförlere satar, bir de çay için durur.'],
  ['az', 'Çörəkçi dükanı altıda açır və ilk çörəkləri sürücülərə satır, bu da ki üçün deyil.'],
  ['ru', 'Пекарь открывает лавку в шесть часов и продаёт первые буханки водителям.'],
  ['uk', 'Пекар відчиняє крамницю о шостій і продає перші хлібини водіям, її діти сплять.'],
  ['hy', 'Հացթուխը բացում է խանութը ժամը վեցին։'],
  ['ka', 'მცხობელი მაღაზიას ექვს საათზე ხსნის.'],
  ['ar', 'يفتح الخباز الدكان في السادسة ويبيع أول الأرغفة للسائقين.'],
  ['fa', 'نانوا مغازه را ساعت شش باز می‌کند و نان‌های گرم را می‌فروشد.'],
  ['ur', 'نانبائی چھ بجے دکان کھولتا ہے اور پہلی روٹیاں ڈرائیوروں کو بیچتا ہے۔'],
  ['hi', 'बेकर छह बजे दुकान खोलता है और पहली रोटियाँ बेचता है।'],
  ['zh', '面包师六点开门，把第一批面包卖给司机。'],
  ['ja', 'パン屋は六時に店を開け、最初のパンを運転手に売る。'],
])('a text in %s', (language, text) => {
  expect(textLanguages(text, '')[0]).toBe(language);
});

test('a page of two languages has both', () => {
  const german = 'Die Bäckerin öffnet den Laden um sechs und verkauft die ersten Brote an die Fahrer. ';
  const armenian = 'Հացթուխը բացում է խանութը ժամը վեցին և վաճառում առաջին հացերը։ ';
  expect(textLanguages(german.repeat(3) + armenian, '')).toEqual(['de', 'hy']);
  const english = 'The baker opened the shop at six and sold the first loaves to the drivers of the bus. ';
  expect(textLanguages(german.repeat(3) + english.repeat(2), '').toSorted()).toEqual(['de', 'en']);
});

test('related languages do not make a second one', () => {
  const spanish = 'La panadera abre la tienda a las seis y vende los primeros panes a los conductores. ';
  expect(textLanguages(spanish.repeat(20), 'es')).toEqual(['es']);
});

test('a text too short to tell is in the declared language, else in English', () => {
  expect(textLanguages('Brot', 'de-AT')).toEqual(['de']);
  expect(textLanguages('Brot', '')).toEqual(['en']);
});

test('texts in Latin letters read the names that such texts borrow', () => {
  expect(nameFilesFor(['de'])).toEqual(['common', 'latin', 'de']);
  expect(nameFilesFor(['hy'])).toEqual(['common', 'hy']);
});
