import type { CompiledTopic } from '@/lib/schema/compiled';
import type { Perspective, Speaker } from '@/lib/schema/topic-record';
import { lastDay } from './cut-date';
import { reportSources } from './report-sources';
import type { ReportPerspective, ReportTopic } from './topic-report';

/** A date of a month or year counts as past when its last day is. */
const whenSaid = ({ date }: Perspective, day: string | null): ReportPerspective['when'] =>
  day === null || lastDay(date) <= day ? 'at-the-time' : 'since';

/** The date of the first later perspective that changes each one, by the changed one's id. */
function changeDates(perspectives: readonly Perspective[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { date, changes } of perspectives)
    for (const id of changes) if (date < (dates.get(id) ?? '9')) dates.set(id, date);
  return dates;
}

interface Ranked {
  /** The speaker's among the speakers, those since behind those at the time. */
  readonly rank: number;
  readonly card: ReportPerspective;
}

const inOrder = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || (a.card.date < b.card.date ? -1 : a.card.date > b.card.date ? 1 : 0);

/**
 * What each speaker said: at the time, then since; in both the parties first, then the kinds, names and dates in order.
 * @param day the last day that belongs to the time of the page; null where the page has no date
 */
export function reportPerspectives(
  { record, perspectives, sources }: CompiledTopic,
  day: string | null,
  isWanted: (perspective: Perspective) => boolean = () => true,
): ReportPerspective[] {
  const speakers = new Map(record.speakers.map((speaker, rank) => [speaker.id, { speaker, rank }]));
  const changed = changeDates(perspectives);
  const all: Ranked[] = [];
  for (const perspective of perspectives) {
    const known = speakers.get(perspective.speaker);
    if (known === undefined || !isWanted(perspective)) continue;
    const changedOn = changed.get(perspective.id);
    const { name, id, kind } = known.speaker;
    const { date, text } = perspective;
    const card: ReportPerspective = {
      party: name,
      speaker: id,
      kind,
      date,
      when: whenSaid(perspective, day),
      ...(changedOn !== undefined && { changedOn }),
      text,
      sources: reportSources(perspective.sources, sources),
    };
    all.push({ rank: (card.when === 'at-the-time' ? 0 : speakers.size) + known.rank, card });
  }
  return all.toSorted(inOrder).map(({ card }) => card);
}

type PartyCount = ReportTopic['parties'][number];

/** Every listed party, with how much was found of it: one that is not heard is said, not left out. */
export function countParties({ speakers }: CompiledTopic['record'], cards: readonly ReportPerspective[]): PartyCount[] {
  const counts = { 'at-the-time': new Map<string, number>(), since: new Map<string, number>() };
  for (const { speaker, when } of cards) counts[when].set(speaker, (counts[when].get(speaker) ?? 0) + 1);
  const countOf = ({ id, name, note }: Speaker): PartyCount => ({
    id,
    name,
    ...(note !== undefined && { note }),
    atTheTime: counts['at-the-time'].get(id) ?? 0,
    since: counts.since.get(id) ?? 0,
  });
  return speakers.filter(({ kind }) => kind === 'party').map(countOf);
}
