import type { ReportPerspective, ReportTopic } from '@/lib/topic/report/topic-report';

export interface SpeakerViews {
  readonly id: string;
  readonly name: string;
  readonly kind: ReportPerspective['kind'];
  readonly note?: string | undefined;
  /** The newest first; none where nothing dated was found. */
  readonly views: readonly ReportPerspective[];
}

/**
 * The speakers of one block in the report's order, the parties first, those unheard among them. Of each the newest comes
 * first, so that its card shows what it said last before the page, or last of all since (docs/adr/0004).
 */
export function groupBySpeaker(topic: ReportTopic, when: ReportPerspective['when']): SpeakerViews[] {
  const views = topic.perspectives.filter((view) => view.when === when);
  const viewsOf = (id: string) => views.filter(({ speaker }) => speaker === id).toReversed();
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
