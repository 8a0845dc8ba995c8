import { describe, expect, test } from 'vitest';
import { mainStretch } from './main-stretch';

const prose = 'The council met on Tuesday and put off its vote, since two of its members were ill that week.';
const block = (text: string, isNeutral = false) => ({ text, isNeutral });
const menu = Array.from({ length: 8 }, (_, at) => block(`Section ${at}`));
const article = Array.from({ length: 5 }, (_, at) => block(`${at} ${prose}`));
const teasers = Array.from({ length: 12 }, (_, at) => block(`${at} Council puts off its vote on the new harbour`));

describe('the main stretch of a page', () => {
  test('is the article, without the menu before it and the teasers behind it', () => {
    expect(mainStretch([...menu, ...article, ...teasers])).toEqual([8, 13]);
  });

  test('goes on behind a box of links in the middle of the article', () => {
    expect(mainStretch([...menu, ...article, ...menu, ...article, ...teasers])).toEqual([8, 26]);
  });

  test('is written in Chinese too', () => {
    const chinese = Array.from({ length: 5 }, (_, at) =>
      block(`${at}理事会星期二开会，因为有两名成员当周生病，所以推迟了投票，下次会议在下个月。`),
    );
    expect(mainStretch([...menu, ...chinese, ...menu])).toEqual([8, 13]);
  });

  test('has the headings between its paragraphs', () => {
    const [first, ...others] = article;
    expect(mainStretch([...menu, ...(first ? [first] : []), block('In brief', true), ...others])).toEqual([8, 14]);
  });

  test('is all of a page that has hardly any prose', () => {
    expect(mainStretch([...menu, block(prose), ...teasers])).toEqual([0, 21]);
  });
});
