import type { CheckedTopic, Note } from './topic-checks';

const minKinds = 2;
/** Statements come from the sides in like number: the most used party has at most so many times those of the next. */
const likeNumber = 2;

/** Every listed party is heard, more than one kind speaks, and the statements are not one side's. */
export function checkTopicSpeakers({ record, perspectives, statements }: CheckedTopic, note: Note): void {
  const quoted = new Set(perspectives.map(({ speaker }) => speaker));
  const kinds = new Set<string>();
  record.speakers.forEach(({ id, kind }, index) => {
    if (quoted.has(id)) kinds.add(kind);
    else if (kind === 'party')
      note('topic', `speakers.${index}.id`, `the party ${id} has no perspective: the topic is not shipped without it`);
    else note('topic', `speakers.${index}.id`, `${id} is listed and says nothing`);
  });
  if (kinds.size < minKinds)
    note('perspectives', '', `only ${[...kinds].join('') || 'nobody'} speaks: at least ${minKinds} kinds of speakers`);
  const parties = record.speakers.filter(({ kind }) => kind === 'party').map(({ id }) => id);
  const uses = parties
    .map((id) => statements.filter(({ usedBy }) => usedBy.includes(id)).length)
    .toSorted((a, b) => b - a);
  const [most = 0, next = 0] = uses;
  if (statements.length > 0 && most > next * likeNumber)
    note(
      'statements',
      'usedBy',
      `${most} statements of one party, ${next} of the next: from all sides in like number, or none`,
    );
}
