import { lastDay } from '@/lib/topic/report/cut-date';
import type { TopicException } from '@/lib/schema/topic-record';
import type { CheckedTopic, Note } from './topic-checks';

const minEvents = 10;
const minRecentEvents = 4;
const minPositions = 3;
const minVoices = 4;
const recentYears = 3;
const maxGapYears = 5;
/** General Debate years are looked at in periods of three: 2010 to 2012, 2013 to 2015, … */
const debatePeriod = 3;
const firstDebateYear = 2010;

/** What a shipped topic must have (data/README.md): a summary, enough events and positions, and all sides heard alike. */
export function checkTopicComplete(topic: CheckedTopic, note: Note): void {
  if (topic.record.summary === undefined) {
    note('topic', 'summary', 'missing');
    return;
  }
  checkEvents(topic, note);
  checkPositions(topic, note);
  checkVoices(topic, note);
}

const isExcused = (
  { record }: CheckedTopic,
  rule: TopicException['rule'],
  matches: (exception: TopicException) => boolean = () => true,
): boolean => record.exceptions.some((exception) => exception.rule === rule && matches(exception));

/** The first day that counts as recent, seen from the day of review. */
const recentSince = (reviewed: string): string => `${Number(reviewed.slice(0, 4)) - recentYears}${reviewed.slice(4)}`;
const yearOf = (date: string): number => Number(date.slice(0, 4));

function checkEvents(topic: CheckedTopic, note: Note): void {
  const { record, events } = topic;
  if (events.length < minEvents && !isExcused(topic, 'events'))
    note('events', '', `${events.length} events, at least ${minEvents} are needed`);
  const since = recentSince(record.reviewed);
  const recent = events.filter(({ date, until }) => lastDay(until ?? date) >= since).length;
  if (recent < minRecentEvents && !isExcused(topic, 'recent-events'))
    note('events', '', `${recent} events since ${since}, at least ${minRecentEvents} are needed`);
  events.forEach(({ date }, index) => {
    const before = events[index - 1];
    if (before === undefined) return;
    const [from, to] = [yearOf(before.until ?? before.date), yearOf(date)];
    const isNoted = isExcused(
      topic,
      'event-gap',
      (gap) => gap.from !== undefined && gap.to !== undefined && yearOf(gap.from) <= from && yearOf(gap.to) >= to,
    );
    if (to - from > maxGapYears && !isNoted)
      note('events', `${index}.date`, `nothing between ${from} and ${to}, and no note that nothing was found`);
  });
}

function checkPositions(topic: CheckedTopic, note: Note): void {
  const { record, perspectives } = topic;
  const since = recentSince(record.reviewed);
  perspectives.forEach(({ from }, index) => {
    if (from === undefined) note('perspectives', `${index}.from`, 'whose document it is known through is missing');
  });
  record.speakers.forEach(({ id, kind, debateYears = [] }, index) => {
    const own = perspectives.filter(({ speaker }) => speaker === id);
    const years = new Set(own.map(({ date }) => yearOf(date)));
    const say = (rule: TopicException['rule'], reason: string): void => {
      if (!isExcused(topic, rule, ({ speaker }) => speaker === id))
        note('topic', `speakers.${index}`, `${id}: ${reason}`);
    };
    if (own.length > 0 && own.every(({ from }) => from === 'opponent'))
      note('topic', `speakers.${index}`, `${id}: known only through an opponent`);
    for (const period of periodsOf(debateYears))
      if (![...years].some((year) => periodOf(year) === period))
        say(
          'general-debate',
          `no position of ${period} to ${period + debatePeriod - 1}, though it spoke in the UN General Debate`,
        );
    if (kind !== 'party') return;
    if (own.length < minPositions || years.size < minPositions)
      say('party-positions', `${own.length} positions of ${years.size} years, at least ${minPositions} are needed`);
    if (!own.some(({ date }) => lastDay(date) >= since)) say('recent-position', `no position since ${since}`);
    if (!own.some(({ from }) => from === 'own')) say('own-document', 'no position from its own document');
  });
}

const periodOf = (year: number): number => year - ((year - firstDebateYear) % debatePeriod);
const periodsOf = (years: readonly number[]): ReadonlySet<number> => new Set(years.map(periodOf));

function checkVoices(topic: CheckedTopic, note: Note): void {
  const { record, perspectives } = topic;
  const voices = record.speakers.filter(({ kind }) => kind !== 'party').length;
  if (voices < minVoices && !isExcused(topic, 'voices'))
    note('topic', 'speakers', `${voices} voices beside the parties, at least ${minVoices} are needed`);
  if (isExcused(topic, 'sides')) return;
  const counts = record.sides.map((side) => {
    const speakers = new Set(record.speakers.filter((one) => one.side === side.id).map(({ id }) => id));
    const positions = perspectives.filter(({ speaker }) => speakers.has(speaker)).length;
    return { id: side.id, speakers: speakers.size, positions };
  });
  for (const count of ['speakers', 'positions'] as const)
    if (new Set(counts.map((one) => one[count])).size > 1)
      note('topic', 'sides', `${count} differ: ${counts.map((one) => `${one.id} ${one[count]}`).join(', ')}`);
}
