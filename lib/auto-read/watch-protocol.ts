/** From a watched page: may it be read now? Answered with true or false, before anything of it is read. */
export interface MayRead {
  readonly kind: 'may-read';
}
/** From a watched page: what it says. The background trusts nothing in it but the schema. */
export interface SentFacts {
  readonly kind: 'page-facts';
  readonly facts: unknown;
}
export type FromPage = MayRead | SentFacts;

/** To a watched page: its address may have changed, or (`anew`) it is to be read again whatever its address. */
export interface ReadAgain {
  readonly kind: 'read-again';
  readonly anew: boolean;
}
/** To a watched page: the reader does not want it to be read any more. */
export interface StopWatching {
  readonly kind: 'stop';
}
export type ToWatcher = ReadAgain | StopWatching;

/** A message of a watched page; undefined where it is none of ours. */
export function parseFromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, facts } = message as { readonly kind?: unknown; readonly facts?: unknown };
  if (kind === 'may-read') return { kind };
  return kind === 'page-facts' ? { kind, facts } : undefined;
}
