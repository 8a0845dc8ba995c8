/** What is wrong in a source file: where, in which field, why. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}

/** Gathers what is wrong, so that a maintainer sees all of it at once. */
export class Problems {
  readonly list: Problem[] = [];

  add(file: string, field: string, reason: string): void {
    this.list.push({ file, field, reason });
  }
}

/** The dataset cannot be built; the message names every file, field and reason. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, field, reason }) => `${file}: ${field}: ${reason}`).join('\n'));
    this.problems = problems;
  }
}
