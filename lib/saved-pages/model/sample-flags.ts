import type { FlagSource } from './flag-source';
import type { Flag, Now } from './flag';

/** For tests and benches alone: a source, a clock and flags of any number. */
export const sampleSource: FlagSource = {
  url: 'https://example.org/opinion?utm_source=x',
  title: 'Opinion on the elections',
  language: 'en',
  canonical: null,
  publisher: { id: 'example', name: 'Example Center', domain: 'example.org' },
  claimed: null,
  declared: { authors: [{ name: 'A. Author' }] },
  published: {
    date: '2020-03-06',
    precision: 'day',
    rule: 'byline-text',
    quote: 'Published on 06th March 2020',
    where: 'text',
  },
  topics: [{ id: 'nagorno-karabakh' }, { id: 'elections' }],
};

export const at = (instant: string): Now => ({ at: instant, day: instant.slice(0, 10) });
export const noon: Now = at('2026-11-24T12:00:00.000Z');

/** Notes in 20 scripts, with what breaks formats: quotes, formulas, markup, line ends, brackets. */
export const notes = [
  'Compare with the area table of 2009. "Who" counts?',
  'Сравнить с таблицей площадей; кто считает?',
  'Համեմատել 2009 թվականի աղյուսակի հետ',
  'შეადარეთ 2009 წლის ცხრილს',
  'قارن مع جدول المساحات لعام ٢٠٠٩',
  'השוו לטבלת השטחים משנת 2009',
  '与2009年的面积表比较，谁计算？',
  '2009年の面積表と比較する。「誰が」',
  '2009년 면적 표와 비교',
  'เปรียบเทียบกับตารางพื้นที่ปี 2552',
  '२००९ की क्षेत्रफल तालिका से तुलना करें',
  '২০০৯ সালের সারণির সাথে তুলনা করুন',
  '2009 ஆம் ஆண்டின் அட்டவணையுடன் ஒப்பிடுக',
  '2009 నాటి పట్టికతో పోల్చండి',
  'ಕೋಷ್ಟಕದೊಂದಿಗೆ ಹೋಲಿಸಿ',
  'പട്ടികയുമായി താരതമ്യം ചെയ്യുക',
  'ਸਾਰਣੀ ਨਾਲ ਤੁਲਨਾ ਕਰੋ',
  'Συγκρίνετε με τον πίνακα του 2009',
  'የ2009 ሰንጠረዥ ጋር ያወዳድሩ',
  '=HYPERLINK("http://x","y")\n<b>bold</b> \\{x} # _y_ [z](w) 🙂 မြန်မာ',
] as const;

/** The nth of a long list; every field in its place, none of two alike. */
export function sampleFlag(n: number, changes: Partial<Flag> = {}): Flag {
  const savedAt = new Date(Date.UTC(2024, 0, 1) + n * 7_000_000).toISOString();
  const address = `https://site-${n % 300}.example.org/article/${n}`;
  const reviewed = n % 5 !== 0;
  const note = notes[n % notes.length] ?? '';
  return {
    id: address.slice('https://'.length),
    address,
    canonical: null,
    alsoSeenAt: n % 7 === 0 ? [`https://web.archive.org/web/2020/${address}`] : [],
    title: `Article ${n}: ${['Runoff set', 'Выборы', '选举', 'انتخابات'][n % 4]} after no candidate wins`,
    language: ['en', 'ru', 'zh', 'ar'][n % 4] ?? 'en',
    author: n % 3 === 0 ? `Author ${n % 50}` : null,
    publisher:
      n % 2 === 0 ? { id: `site-${n % 300}`, name: `Site ${n % 300}`, domain: `site-${n % 300}.example.org` } : null,
    claimed: n % 2 === 0 ? null : `Site ${n % 300}`,
    published:
      n % 4 === 0
        ? null
        : {
            date: '2020-03-06',
            precision: 'day',
            rule: 'meta',
            quote: 'article:published_time=2020-03-06',
            where: 'metadata',
          },
    topics: [['nagorno-karabakh', 'climate-change', 'elections'][n % 3] ?? ''],
    passage: n % 6 === 0 ? `“The passage ${n}” that was selected` : '',
    note: `${note} ${n}`,
    tags: n % 2 === 0 ? ['check figures', `tag ${n % 40}`] : [],
    due: reviewed || n % 10 !== 0 ? null : `2026-11-${String(1 + (n % 28)).padStart(2, '0')}`,
    state: reviewed ? 'reviewed' : 'to-review',
    reviewedOn: reviewed ? '2026-11-20' : null,
    savedOn: savedAt.slice(0, 10),
    savedAt,
    noteEditedAt: savedAt,
    earlierNotes:
      n % 11 === 0 ? [{ text: `${notes[(n + 3) % notes.length]} earlier`, editedAt: '2023-01-01T00:00:00.000Z' }] : [],
    editedAt: savedAt,
    ...changes,
  };
}

/** A flag as versions 1 and 2 had it: whom a page claims stood as its publisher, without an identifier. */
export function inVersion2({ claimed, ...flag }: Flag): object {
  const domain = new URL(flag.address).hostname;
  return claimed === null ? flag : { ...flag, publisher: { id: null, name: claimed, domain } };
}

export const sampleFlags = (count: number): Flag[] => Array.from({ length: count }, (_, n) => sampleFlag(n));
