import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { parseMachineDate } from '../machine-date';
import type { Rule } from '../reasons';

/** The dialects of publication fields: Open Graph, Dublin Core, Parse.ly, Sailthru, citation, and those of systems. */
const published =
  /^(?:(?:og:)?(?:article|video|product|shareaholic:article|vr|book|music)?[:_.-]?(?:published|publish|publication|pub|release|released|first-?published|posted|content_?published|online)[-_:.]?(?:time|date|datetime|at|on)?|.*(?:published_?time|publish-?time|pub[-_]?date|publishdate|publish-date|publish_date|publisheddate|publicationdate|publication[-_.]date|firstpublished|datepublished|date[-_.]published|articledate|article[-_]?date|date[._]issued|issued|online_date|release:date|releasedate))$/u;
const general =
  /^(?:date|dc[.:]date|dcterms[.:]date|sailthru\.date|og:date|ob:date|pdate|sw-pubdate|article:date|og:article:time|article[:.]time|rnews:.*|citation_date|citation_year|eprints\.date|originalpublicationdate|parsely-pub-date|displaydate|page\.date|doc_date|date\.content|time|entrydate|news_date)$/u;
/** Of a film in the page; its own day only where the page is the film's. */
const ofMedia = /^upload_?date$/u;
const created = /creat|coveragestart|^gentime$/u;
const modified = /modif|updat|revis|last[-_]?mod|last-?changed|moddate/u;
/** What a PDF's file says of itself: when the file was made, which is not when the document was published. */
const ofFile = /^(?:pdf|xmp):/u;
const fileCreated = /:creat(?:ion|e)date$/u;
const ignored =
  /expir|valid|event|birth|start|end(?:time|date)|publisher|publishid|creator|msvalidate|^og:(?:image|video)|the times|render|print|cover_date|available|embargo/u;

/** A part of every name that one of the patterns takes; most fields have none, and are not held against them. */
const maySpeakOfDays = /dat|time|pub|post|releas|issu|online|creat|coverage|modif|revis|last|rnews|year/u;
type Role = { readonly kind: Evidence['kind']; readonly rule: Rule; readonly weight: number };
const roles = {
  published: { kind: 'published', rule: 'meta-published', weight: 0.88 },
  modified: { kind: 'modified', rule: 'meta-modified', weight: 0.85 },
  created: { kind: 'created', rule: 'meta-created', weight: 0.5 },
  ofFile: { kind: 'created', rule: 'meta-created', weight: 0.2 },
  ofMedia: { kind: 'published', rule: 'meta-published', weight: 0.3 },
  general: { kind: 'published', rule: 'meta-date', weight: 0.62 },
} as const satisfies Record<string, Role>;
/** The most frequent names, for which no pattern need be made ready. */
const frequent: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['article:published_time', roles.published],
  ['og:article:published_time', roles.published],
  ['datepublished', roles.published],
  ['pubdate', roles.published],
  ['publishdate', roles.published],
  ['article:modified_time', roles.modified],
  ['og:updated_time', roles.modified],
  ['date', roles.general],
]);

/** Fields of `<meta>` that name a day. */
export function metadata(context: DateContext): Evidence[] {
  return context.facts.metadata.flatMap(({ name, content }) => {
    if (content.startsWith('{')) return ofObject(context, name, content);
    const role = content.length > 200 ? undefined : roleOf(name);
    const date = role === undefined || !/\p{Nd}/u.test(content) ? undefined : parseMachineDate(content, context);
    return role === undefined || date === undefined
      ? []
      : toEvidence({ ...date, ...role, where: 'metadata', quote: `${name}=${content}` });
  });
}

/** Fields that hold an object, as Parse.ly's `parsely-page`. */
const publishedInObject =
  /"(?:pub_?date|published(?:_?(?:at|on|time|date))?|publish_?date|date_?published|first_?published)"\s*:\s*"([^"]{8,40})"/iu;

function ofObject(context: DateContext, name: string, content: string): Evidence[] {
  const [found, value] = publishedInObject.exec(content) ?? [];
  const date = value === undefined ? undefined : parseMachineDate(value, context);
  return found === undefined || date === undefined
    ? []
    : toEvidence({ ...date, ...roles.general, where: 'metadata', quote: `${name}: ${found}` });
}

function roleOf(name: string): Role | undefined {
  if (!maySpeakOfDays.test(name)) return undefined;
  const known = frequent.get(name);
  if (known !== undefined) return known;
  if (ofFile.test(name)) return fileCreated.test(name) ? roles.ofFile : undefined;
  if (ignored.test(name)) return undefined;
  if (modified.test(name)) return roles.modified;
  if (created.test(name)) return roles.created;
  if (ofMedia.test(name)) return roles.ofMedia;
  if (published.test(name)) return roles.published;
  return general.test(name) ? roles.general : undefined;
}
