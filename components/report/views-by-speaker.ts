import type { ReportPerspective, ReportTopic } from '@/lib/topic/report/topic-report';

export interface SpeakerViews {
  readonly id: string;
  readonly name: string;
  readonly kind: ReportPerspective['kind'];
  readonly note?: string | undefined;
  /** The one that stands on the card first, then the others; none where nothing dated was found. */
  readonly views: readonly ReportPerspective[];
}

/**
 * The speakers of one block in the report's order, the parties first, those unheard among them.
 * On a card stands what was said on the page's own occasion, else the latest of the block (docs/adr/0004).
 * @param part the part of the topic that the page is about
 */
export function groupBySpeaker(
  topic: ReportTopic,
  when: ReportPerspective['when'],
  part: ReportTopic | undefined,
): SpeakerViews[] {
  const views = topic.perspectives.filter((view) => view.when === when);
  const onOccasion = new Set(part?.perspectives.map(({ text }) => text));
  const viewsOf = (id: string) =>
    leadFirst(
      views.filter(({ speaker }) => speaker === id),
      onOccasion,
    );
  const parties = topic.parties.map(({ id, name, note }) => ({
    id,
    name,
    note,
    kind: 'party' as const,
    views: viewsOf(id),
  }));
  const others = views.filter(({ kind }) => kind !== 'party');
  return [
    ...parties,
    ...[...new Map(others.map((view) => [view.speaker, view])).values()].map(({ speaker, party, kind }) => ({
      id: speaker,
      name: party,
      kind,
      views: viewsOf(speaker),
    })),
  ];
}

function leadFirst(views: readonly ReportPerspective[], onOccasion: ReadonlySet<string>): readonly ReportPerspective[] {
  const lead = views.findLast(({ text }) => onOccasion.has(text)) ?? views.at(-1);
  return lead === undefined ? views : [lead, ...views.filter((view) => view !== lead)];
}
