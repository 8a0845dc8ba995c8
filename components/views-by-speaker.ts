import type { ReportPerspective, ReportTopic } from '@/lib/topic/topic-report';

export interface SpeakerViews {
  readonly id: string;
  readonly name: string;
  readonly kind: ReportPerspective['kind'];
  readonly note?: string | undefined;
  /** In the report's order; none where nothing dated was found. */
  readonly views: readonly ReportPerspective[];
}

/** The speakers of one block in the report's order, the parties first, those unheard among them. */
export function groupBySpeaker(topic: ReportTopic, when: ReportPerspective['when']): SpeakerViews[] {
  const views = topic.perspectives.filter((view) => view.when === when);
  const parties = topic.parties.map(({ id, name, note }) => ({
    id,
    name,
    note,
    kind: 'party' as const,
    views: views.filter(({ speaker }) => speaker === id),
  }));
  const others = [...new Set(views.filter(({ kind }) => kind !== 'party').map(({ speaker }) => speaker))].map((id) => {
    const own = views.filter(({ speaker }) => speaker === id);
    return { id, name: own[0]?.party ?? id, kind: own[0]?.kind ?? ('other' as const), views: own };
  });
  return [...parties, ...others];
}
