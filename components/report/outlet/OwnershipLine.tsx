import { Fragment, type ComponentChildren } from 'preact';
import { currentMonitorClass } from '@/lib/publisher/monitor-class';
import type { OwnerLink, Ownership } from '@/lib/publisher/ownership';
import type { SiteLink } from '@/lib/publisher/site-links';
import { formatDate } from '@/lib/i18n/format-date';
import { joinList } from '@/lib/i18n/join-list';
import type { Translator } from '@/lib/i18n/translator';
import { Rich } from '@/components/shared/Rich';
import { useTranslation } from '@/components/shared/translation';
import { Sources } from '../Sources';
import { sourcesOfClaims } from '../sources-of';
import { SiteLinks } from './SiteLinks';

interface Props {
  /** Null where nothing is known of it. */
  readonly ownership: Ownership | null;
  /** The page's own pages about itself: the way on where no owner is known. */
  readonly siteLinks: readonly SiteLink[];
  /** What follows in the same line, before the sources. */
  readonly children?: ComponentChildren;
}

/** Always there: who owns it and what kind of owner that is, how a monitor classes it, or that it is not known. */
export function OwnershipLine({ ownership, siteLinks, children }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const parts = ownership === null ? [] : ownershipParts(ownership, translator);
  if (ownership === null || parts.length === 0)
    return (
      <span>
        {t('own.unknown')}
        {children} <SiteLinks links={siteLinks} />
      </span>
    );
  const monitored = currentMonitorClass(ownership.classes);
  const claims = [...(ownership.chain[0]?.claims ?? ownership.self?.claims ?? []), ...(monitored?.claims ?? [])];
  return (
    <span>
      {parts.map(([name, part], at) => (
        <Fragment key={name}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
      {children} <Sources sources={sourcesOfClaims(claims, translator)} fact={ownershipText(ownership, translator)} />
    </span>
  );
}

/** The parts of the line, in their order. */
function ownershipParts(ownership: Ownership, translator: Translator): (readonly [string, ComponentChildren])[] {
  const { t, language } = translator;
  const { chain, others, self } = ownership;
  const [first] = chain;
  const last = chain.length > 1 ? chain.at(-1) : undefined;
  const monitored = currentMonitorClass(ownership.classes);
  const names = joinList(
    others.map(({ name }) => name),
    language,
  );
  const parts: (readonly [string, ComponentChildren])[] = [];
  if (first !== undefined)
    parts.push(['by', <Rich key="by" message={t('own.by')} parts={{ owner: <Owner link={first} /> }} />]);
  if (names !== '') parts.push(['more', <bdi key="more">{t('own.more', { owners: names })}</bdi>]);
  if (last !== undefined)
    parts.push(['last', <Rich key="last" message={t('own.ultimately')} parts={{ owner: <Owner link={last} /> }} />]);
  if (first === undefined && self !== null) parts.push(['self', <bdi key="self">{selfText(self, translator)}</bdi>]);
  if (monitored !== undefined) {
    const { class: name, by, year } = monitored;
    parts.push(['class', <bdi key="class">{t('value.control', { class: name, by, year })}</bdi>]);
  }
  return parts;
}

function Owner({ link }: { readonly link: OwnerLink }) {
  const translator = useTranslation();
  const details = ownerDetails(link, translator);
  return (
    <>
      <b>
        <bdi>{link.name}</bdi>
      </b>
      {details !== '' && (
        <>
          {' '}
          <bdi>({details})</bdi>
        </>
      )}
    </>
  );
}

const longestBasis = 40;

/** What kind of owner it is, its share, since when, and how old the word for it is. */
export function ownerDetails(
  { kind, basis, share, since, asOf, weak }: Omit<OwnerLink, 'name' | 'claims'>,
  translator: Translator,
): string {
  const { t, language } = translator;
  return joinList(
    [
      kind === undefined || kind === 'other' ? null : t(`owner.${kind}`),
      // A whole sentence stands in the record.
      basis === undefined || basis.length > longestBasis ? null : basis,
      share,
      since === undefined ? null : t('own.since', { date: formatDate(since, translator, 'short') }),
      asOf === undefined ? null : asOf === 'undated' ? t('value.undated') : t('value.asOf', { year: asOf }),
      weak === true ? t('own.weak') : null,
    ],
    language,
  );
}

const selfText = ({ kind, basis }: NonNullable<Ownership['self']>, { t, language }: Translator): string => {
  const text = t(`owner.${kind}`);
  const start = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return basis === undefined ? start : `${start} (${basis})`;
};

/** How an error report names it. */
const ownershipText = ({ chain, self, owner }: Ownership, translator: Translator): string =>
  chain[0] === undefined
    ? self === null
      ? (owner ?? '')
      : selfText(self, translator)
    : translator.t('own.by', { owner: chain[0].name });
