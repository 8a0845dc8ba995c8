import type { ReportClaim } from '@/lib/publisher/publisher-report';
import type { ReportSource } from '@/lib/topic/report/topic-report';
import type { Translator } from '@/lib/i18n/translator';
import type { ShownSource } from './Sources';

/** The claims of a fact as the sources list shows them. */
export const sourcesOfClaims = (claims: readonly ReportClaim[], { t }: Translator): ShownSource[] =>
  claims.map((claim) =>
    'dataSet' in claim
      ? { title: t('sources.accordingTo', { by: claim.by, year: claim.year }), url: claim.url }
      : {
          title: claim.title ?? claim.by,
          by: claim.by,
          url: claim.url,
          date: claim.pageDate,
          read: claim.read,
          via: claim.via,
        },
  );

/** The documents behind a perspective, event or statement. */
export const sourcesOfDocuments = (documents: readonly ReportSource[]): ShownSource[] =>
  documents.map(({ title, by, url, date, read, via }) => ({ title, by, url, date, read, via }));
