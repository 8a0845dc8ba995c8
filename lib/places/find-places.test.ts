import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compilePlaces } from '@/compiler/compile-places';
import { Problems } from '@/compiler/problems';
import { pageOf } from '@/bench/topic/page';
import { openDataset } from '@/lib/report/dataset';
import { indexPath } from '@/lib/report/shard';
import { pageText } from '@/lib/topic/match/page-text';
import { namePlaces } from './page-places';

const files = new Map<string, unknown>();
beforeAll(() => {
  const names = ['names', 'cities', 'demonyms', 'no-places', 'generic-suffixes'];
  const sources = new Map(
    names.map((name) => [`places/${name}.json`, readFileSync(`data/places/${name}.json`, 'utf8')]),
  );
  files.set(indexPath, { places: compilePlaces(sources, files, new Problems()) });
});

async function countries(title: string, text: string, language = 'en', address = 'https://masthead.example/a') {
  const dataset = openDataset(async (file) => files.get(file));
  const tell = await namePlaces(pageText(pageOf(title, text.split('\n'), language)), address, dataset);
  return tell(undefined);
}
const codes = async (...page: Parameters<typeof countries>) => (await countries(...page)).map(({ country }) => country);

test('the title and the lead come first, a list of countries last', async () => {
  const list = 'The treaty is in force in Chad, Mali, Niger, Benin, Togo, Ghana and Gabon.';
  expect(
    (await codes('Norwegian parliament votes on the fund', `Oslo will pay more from next year.\n${list}`))[0],
  ).toBe('NO');
});

test.each([
  ['hy', 'Երևանում բացվեց դպրոց', 'Հայաստանի կառավարությունը դպրոցին գումար տվեց։', 'AM'],
  ['ru', 'В Ташкенте открыли метро', 'Узбекистан строил новую ветку три года.', 'UZ'],
  ['ka', 'თბილისში სკოლა გაიხსნა', 'საქართველოს მთავრობამ ახალი სკოლა ააშენა.', 'GE'],
  ['ar', 'افتتاح مدرسة في بغداد', 'قالت الحكومة العراقية إن المدرسة جاهزة.', 'IQ'],
  ['zh', '北京新开图书馆', '中国政府说图书馆明天开放。', 'CN'],
  ['de', 'Neue Schule in Wien', 'Die österreichische Regierung zahlt den Bau.', 'AT'],
  ['tr', 'Ankara’da yeni okul', 'Türkiye okul için bütçe ayırdı ve bir yıl için söz verdi.', 'TR'],
])('in %s: %s', async (language, title, text, country) => {
  expect((await codes(title, text, language))[0]).toBe(country);
});

test('a name of two countries goes to the one that the page says more of', async () => {
  expect(
    (await codes('Georgia opens a studio', 'The studio near Atlanta is the largest in the United States.'))[0],
  ).toBe('US');
  expect((await codes('Georgia opens a studio', 'The studio near Tbilisi is the largest of the country.'))[0]).toBe(
    'GE',
  );
});

test('a continent, a newspaper and a treaty are no country', async () => {
  expect(await codes('Latin America reads the New York Times', 'The Paris Agreement was printed there.')).toEqual([]);
});

test.each([
  ['ar', 'الديلي ميل تكتب عن الشعر', 'نقلت صحيفة ديلي ميل عن خبير أن اللون خطأ في الصباغة.'],
  ['lt', 'Kodėl žmonės tyli', 'Taip būna dažnai. Taip rašė ir senieji filosofai.'],
])('in %s a word that only looks like a city is no country', async (language, title, text) => {
  expect(await codes(title, text, language)).toEqual([]);
});

test('the words that decided and the city stand beside it', async () => {
  expect(await countries('Kenya builds a port', 'Nairobi signed the contract for the Kenyan port.')).toEqual([
    { country: 'KE', city: 'Nairobi', weight: 1, because: ['Kenya', 'Nairobi', 'Kenyan'] },
  ]);
});

test("the publisher's own seat comes last, by its address where nothing else is known", async () => {
  const page = ['Kenya builds a port', 'Nairobi signed the contract for the Kenyan port.', 'en'] as const;
  expect(await codes(...page, 'https://www.example.fr/a')).toEqual(['KE', 'FR']);
});
