/** Pages of one host are in one fold. */
export const foldOf = (host: string, folds: number): number =>
  Array.from(host).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % folds;
