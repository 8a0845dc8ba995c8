import { expect, describe, test } from 'vitest';
import { benchNames, benchTopics, matcherFor } from '@/bench/topic/bench-topics';
import { pageOf } from '@/bench/topic/page';
import { pageParts } from './page-parts';
import { topicsOf } from './find-topics';
import { gatherEvidence } from './topic-evidence';

const names = benchNames(benchTopics().filter(({ id }) => id === 'nagorno-karabakh'));

/** Names of the topic, whether they alone would bring it or not. */
function namesIn(text: string, language: string): string[] {
  const facts = pageOf('', text.split('\n'), language);
  const { topics } = gatherEvidence(pageParts(facts), matcherFor(facts, names));
  const roles = new Set(['name', 'weak', 'place']);
  return topics.flatMap(({ phrases }) => phrases.filter(({ role }) => roles.has(role)).map((one) => one.text));
}

function topicsOfText(text: string, title = ''): string[] {
  const facts = pageOf(title, text.split('\n'), 'en');
  return topicsOf(gatherEvidence(pageParts(facts), matcherFor(facts, names))).map(({ id }) => id);
}

// All sentences were written for this test.
describe('names of the topic are recognised', () => {
  test.each<[string, string, string, string[]]>([
    [
      'Armenian',
      'hy',
      'Երեկ Ստեփանակերտում բացվեց նոր գրադարան։ Լեռնային Ղարաբաղի դպրոցներն էլ գրքեր ստացան, իսկ ղարաբաղցի ուսուցիչները՝ սեղաններ։',
      ['Ստեփանակերտում', 'Լեռնային Ղարաբաղի', 'ղարաբաղցի'],
    ],
    [
      'Azerbaijani',
      'az',
      'Dağlıq Qarabağda qış sərt keçdi. Xankəndinin küçələrində qar vardı, Şuşaya gedən yol bağlandı.',
      ['Dağlıq Qarabağda', 'Xankəndinin', 'Şuşaya'],
    ],
    ['Azerbaijani without its letters', 'az', 'DAGLIQ QARABAG haqqinda yeni kitab Gencede cixdi.', ['DAGLIQ QARABAG']],
    [
      'Russian',
      'ru',
      'В Нагорном Карабахе открыли мост. Дорога из Степанакерта стала короче, говорят нагорно-карабахские водители.',
      ['Нагорном Карабахе', 'Степанакерта', 'нагорно-карабахские'],
    ],
    [
      'Turkish',
      'tr',
      'Dağlık Karabağ’ın okulları tatilde. YUKARI KARABAĞ haritası ve Karabağ’daki köyler sergide; Azerbaycan da katıldı.',
      ['Dağlık Karabağ', 'YUKARI KARABAĞ', 'Karabağ'],
    ],
    [
      'Persian',
      'fa',
      'بهار به قره‌باغ کوهستانی رسید. مردم ناگورنو قره باغ به بازار رفتند.',
      ['قره‌باغ کوهستانی', 'ناگورنو قره باغ'],
    ],
    ['Persian with harakat and tatweel', 'fa', 'ناگُورنو قره‌بــاغ سرد است.', ['ناگُورنو قره‌بــاغ']],
    [
      'Urdu',
      'ur',
      'نگورنو کاراباخ میں برف پڑی۔ ناگورنو قرہ باغ کے اسکول بند رہے۔',
      ['نگورنو کاراباخ', 'ناگورنو قرہ باغ'],
    ],
    ['Arabic behind a short word', 'ar', 'وصل الثلج إلى جبال بناغورني قره باغ أمس.', ['ناغورني قره باغ']],
    [
      'French',
      'fr',
      'Les écoles du Haut–Karabakh rouvrent. L’Artsakh a connu un hiver long.',
      ['Haut–Karabakh', 'Artsakh'],
    ],
    [
      'German',
      'de',
      'In Bergkarabach liegt Schnee. Die Bergkarabachfrage war nicht Thema; Berg-Karabach bekam Schulbücher.',
      ['Bergkarabach', 'Bergkarabachfrage', 'Berg-Karabach'],
    ],
    ['Georgian', 'ka', 'მთიან ყარაბაღში თოვს.', ['მთიან ყარაბაღში']],
    ['Chinese', 'zh', '昨天纳戈尔诺-卡拉巴赫下了雪。', ['纳戈尔诺-卡拉巴赫']],
    [
      'English with any space or dash',
      'en',
      'Nagorno Karabakh, Nagorno–Karabakh, Nagorno\u00adKarabakh and Nagorno\u00a0Karabakh’s roads',
      ['Nagorno Karabakh', 'Nagorno–Karabakh', 'Nagorno\u00adKarabakh', 'Nagorno\u00a0Karabakh'],
    ],
  ])('in %s', (_name, language, text, expected) => {
    expect(namesIn(text, language)).toEqual(expected);
  });
});

describe('what only looks like the topic is not recognised', () => {
  test.each([
    [
      'a breed of horses',
      'The Karabakh horse is a breed with a golden coat. Karabakh horses are shown at fairs in Azerbaijan and Armenia.',
    ],
    ['a football club', 'Qarabağ FK won again in the Azerbaijan league. Qarabağ play in Baku on Thursday.'],
    ['the club in a headline with its opponent', 'Qarabag FK beat the guests from London in Baku'],
    ['a carpet', 'A Karabakh carpet of 1880 was sold in Vienna. Karabakh weavers used cochineal.'],
    ['a short form without company', 'The vase came from Karabakh, the seller said.'],
    ['a word that goes on', 'Karabakhistania is a land in a novel.'],
    ['a name inside another word', 'The Nonnagorno-Karabakhian quartet'],
    ['the small letters of an abbreviation', 'The nkr format is described in Armenia and in Azerbaijan.'],
    ['two sentences that meet', 'He climbed Nagorno. Karabakh is a surname in this story.'],
    ['a family name', 'Mrs Karabach bought bread.'],
  ])('%s', (_what, text) => {
    expect(topicsOfText(text)).toEqual([]);
  });
});
