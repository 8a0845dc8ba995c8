import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import { TopicName, TopicRecord } from '@/lib/schema/topic-record';
import { countedNames, findPhrases } from './count-mentions';
import { compileRecogniser } from './recogniser/compile-recogniser';
import { Recogniser } from './recogniser/recogniser';

const folder = 'data/topics/nagorno-karabakh';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'));
const { id, company, exclusions, subtopics } = v.parse(TopicRecord, read('topic'));
const names = v.parse(v.array(TopicName), read('names'));
const recogniser = new Recogniser(compileRecogniser([{ id, names, company, exclusions, subtopics }]));

function namesIn(text: string, title = ''): string[] {
  const facts = pageOf(title, text.split('\n'));
  return [...findPhrases(facts, recogniser).values()].flatMap((found) =>
    countedNames(found, facts).map((one) => one.text),
  );
}

// All sentences were written for this test.
describe('names of the topic are recognised', () => {
  test.each<[string, string, string[]]>([
    [
      'Armenian',
      'Երեկ Ստեփանակերտում բացվեց նոր գրադարան։ Լեռնային Ղարաբաղի դպրոցներն էլ գրքեր ստացան, իսկ ղարաբաղցի ուսուցիչները՝ սեղաններ։',
      ['Ստեփանակերտում', 'Լեռնային Ղարաբաղի', 'ղարաբաղցի'],
    ],
    [
      'Azerbaijani',
      'Dağlıq Qarabağda qış sərt keçdi. Xankəndinin küçələrində qar vardı, Şuşaya gedən yol bağlandı.',
      ['Dağlıq Qarabağda', 'Xankəndinin', 'Şuşaya'],
    ],
    ['Azerbaijani without its letters', 'DAGLIQ QARABAG haqqinda yeni kitab Bakida cixdi.', ['DAGLIQ QARABAG']],
    [
      'Russian',
      'В Нагорном Карабахе открыли мост. Дорога из Степанакерта стала короче, говорят нагорно-карабахские водители.',
      ['Нагорном Карабахе', 'Степанакерта', 'нагорно-карабахские'],
    ],
    [
      'Turkish',
      'Dağlık Karabağ’ın okulları tatilde. YUKARI KARABAĞ haritası ve Karabağ’daki köyler sergide; Azerbaycan da katıldı.',
      ['Dağlık Karabağ', 'YUKARI KARABAĞ', 'Karabağ'],
    ],
    [
      'Persian',
      'بهار به قره‌باغ کوهستانی رسید. مردم ناگورنو قره باغ به بازار رفتند.',
      ['قره‌باغ کوهستانی', 'ناگورنو قره باغ'],
    ],
    ['Persian with harakat and tatweel', 'ناگُورنو قره‌بــاغ سرد است.', ['ناگُورنو قره‌بــاغ']],
    ['Urdu', 'نگورنو کاراباخ میں برف پڑی۔ ناگورنو قرہ باغ کے اسکول بند رہے۔', ['نگورنو کاراباخ', 'ناگورنو قرہ باغ']],
    ['Arabic behind a short word', 'وصل الثلج إلى جبال بناغورني قره باغ أمس.', ['ناغورني قره باغ']],
    ['French', 'Les écoles du Haut–Karabakh rouvrent. L’Artsakh a connu un hiver long.', ['Haut–Karabakh', 'Artsakh']],
    [
      'German',
      'In Bergkarabach liegt Schnee. Die Bergkarabachfrage war nicht Thema; Berg-Karabach bekam Schulbücher.',
      ['Bergkarabach', 'Bergkarabachfrage', 'Berg-Karabach'],
    ],
    ['Georgian', 'მთიან ყარაბაღში თოვს.', ['მთიან ყარაბაღში']],
    ['Chinese', '昨天纳戈尔诺-卡拉巴赫下了雪。', ['纳戈尔诺-卡拉巴赫']],
    [
      'English with any space or dash',
      'Nagorno Karabakh, Nagorno–Karabakh, Nagorno\u00adKarabakh and Nagorno\u00a0Karabakh’s roads',
      ['Nagorno Karabakh', 'Nagorno–Karabakh', 'Nagorno\u00adKarabakh', 'Nagorno\u00a0Karabakh'],
    ],
  ])('in %s', (_language, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test('a short form counts in the company of the parties', () => {
    expect(namesIn('Armenia and Azerbaijan spoke about Karabakh on Monday.')).toEqual(['Karabakh']);
  });

  test('a short form counts beside a name that means only this', () => {
    expect(namesIn('Nagorno-Karabakh had rain.\nKarabakh had snow.')).toEqual(['Nagorno-Karabakh', 'Karabakh']);
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
    expect(namesIn(text)).toEqual([]);
  });
});
