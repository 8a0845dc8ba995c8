import { formatDate } from '@/lib/i18n/format-date';
import type { ReportStake } from '@/lib/publisher/publisher-report';
import { joinList } from '@/lib/i18n/join-list';
import { Sources } from './Sources';
import { sourcesOfClaims } from './sources-of';
import { useTranslation } from '@/components/shared/translation';

/** A link of the publisher to a party of the topic, with its document and whether it came before the page. */
export function StakeLine({ stake }: { readonly stake: ReportStake }) {
  const translator = useTranslation();
  const { t } = translator;
  const date = stake.text.includes(stake.date.slice(0, 4)) ? undefined : formatDate(stake.date, translator, 'short');
  const order =
    stake.when === 'unknown'
      ? undefined
      : t(stake.when === 'before' ? 'publisher.stake.before' : 'publisher.stake.after');
  const when = joinList([date, order], translator.language);
  return (
    <div>
      {stake.text}
      {when !== '' && ` (${when})`} <Sources sources={sourcesOfClaims(stake.sources, translator)} fact={stake.text} />
    </div>
  );
}
