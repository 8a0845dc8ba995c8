import words from '@/data/page-kinds.json';
import type { PageKindWords } from '@/lib/schema/page-kinds';
import { isTrackingParameter } from '@/lib/url/tracking-parameters';
import type { KindContext } from '../kind-context';
import type { KindRule, PageKind } from '../page-kind';
import { declaresArticle } from './structured-type';

// The compiler has checked the file against this schema.
const { segments: wordsOf, searchParameters, liveWords }: PageKindWords = words;

/** `/`, `/index.html`, `/de/`, `/en-us/home`: nothing of the address names a page. */
const rootSegment =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.\w+|default\.\w+|home|homepage|start|startseite|accueil|inicio)$/u;
const isRoot = ({ url, segments }: KindContext): boolean =>
  url !== undefined && segments.length <= 2 && segments.every((part) => rootSegment.test(part));

/** Results of a search: `/search?q=…`, `/?s=…`. An article about searching has more behind that word. */
export const searchResults: KindRule = (context) => {
  const { url, segments, prose } = context;
  if (url === undefined || declaresArticle(context)) return undefined;
  const asked = [...url.searchParams].find(([name, value]) => searchParameters.includes(name) && value !== '');
  const quote = `${url.pathname}${url.search}`;
  if (asked !== undefined && isRoot(context)) return { kind: 'search', quote };
  const at = segments.findIndex((part) => wordsOf.search.includes(part.replace(/\.\w{2,5}$/u, '')));
  if (at < 0 || at < segments.length - 2 || (at < segments.length - 1 && asked === undefined)) return undefined;
  // A word alone is not enough where the page is one text.
  return asked !== undefined || prose < longText ? { kind: 'search', quote } : undefined;
};
/** So much prose below its headline is a text, in letters. */
const longText = 600;

/** A site's first page, unless it declares that it is an article. */
export const frontPage: KindRule = (context) => {
  if (!isRoot(context) || declaresArticle(context)) return undefined;
  const { url } = context;
  // A query names a page on many systems: `/index.php?id=7`.
  const asked = [...(url?.searchParams.keys() ?? [])].some((name) => !isTrackingParameter(name, url?.hostname ?? ''));
  // So does a route behind the hash: `/#/article/7`.
  const hasRoute = /^#!?\/./u.test(url?.hash ?? '');
  return asked || hasRoute || url === undefined ? undefined : { kind: 'front', quote: url.href };
};

const orderedKinds = ['live', 'event', 'profile', 'product', 'video', 'list', 'static'] as const;

/** A word of the path that leads to pages of one kind: `/tag/harbour`, `/veranstaltungen/2020/konzert`, `/about`. */
export const addressWord: KindRule = ({ url, segments, headline, prose }) => {
  const last = segments.at(-1) ?? '';
  const quote = url?.pathname ?? '';
  if (last.match(/[a-z]+(?:-[a-z]+)*/gu)?.some((slug) => liveWords.some((word) => hasWord(slug, word))))
    return { kind: 'live', quote };
  for (const kind of orderedKinds) {
    const at = segments.findIndex((part) => wordsOf[kind].includes(part));
    if (at >= 0 && isOfKind(kind, segments.length - 1 - at, last, headline !== undefined, prose >= longText))
      return { kind, quote };
  }
  // Alone in the path the word is a section's: `/news`, `/opinion`.
  if (segments.length === 1 && wordsOf.article.includes(last) && prose < longText) return { kind: 'list', quote };
  return /^@[\w.-]+$/u.test(last) ? { kind: 'profile', quote } : undefined;
};

const hasWord = (slug: string, word: string): boolean => `-${slug}-`.includes(`-${word}-`);

/**
 * Whether such a word so many parts before the last one speaks of this page.
 * @param named whether the page has a headline of its own
 * @param isText whether prose stands below it
 */
function isOfKind(kind: PageKind, behind: number, last: string, named: boolean, isText: boolean): boolean {
  switch (kind) {
    case 'static':
      return behind === 0;
    case 'list':
      return behind <= 1 && !isText && !isSlug(last);
    case 'profile':
      return behind === 1 && !isSlug(last);
    case 'live':
      return behind <= 4 && named;
    case 'product':
      return behind >= 1 && behind <= 3 && named && !isText;
    default:
      // `/events` alone is the list of them.
      return behind >= 1 && behind <= 3 && named;
  }
}

/** `what-the-council-decided`, `story-48123`: the name of one page, not of a section or a person. */
const isSlug = (part: string): boolean => part.split(/[-_+ ]/u).length > 4 || /\d{4}|\.\w{3,5}$/u.test(part);

const dated = /\/(?:19|20)\d{2}[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\/(?:19|20)\d{6}(?:\/|$)/u;

/** An address of one text: with a date in its path, or a name behind a word for news. */
export const articleAddress: KindRule = ({ url, segments }) => {
  const last = segments.at(-1) ?? '';
  if (url === undefined || !(isSlug(last) || last.includes('-'))) return undefined;
  const isNews = segments.slice(0, -1).some((part) => wordsOf.article.includes(part));
  return isNews || dated.test(url.pathname) ? { kind: 'article', quote: url.pathname } : undefined;
};
