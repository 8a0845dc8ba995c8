import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';
import { parseFlag } from '@/lib/saved-pages/model/parse-flag';
import { addressStart } from './entry';
import type { Adjusted, LeftOut } from './import-rows';
import { cutText } from '@/lib/text/cut-text';

export type OwnFlag = { readonly flag: Flag; readonly adjusted: readonly Adjusted[] } | { readonly leftOut: LeftOut };

/**
 * A flag of one of our own files, of the present version: exactly as it was, but for a text over its limit.
 * @param line in which it stands
 */
export function readOwnFlag(value: unknown, line: number): OwnFlag {
  const adjusted: Adjusted[] = [];
  const parsed = parseFlag(cutTexts(value, (what) => adjusted.push({ line, what })));
  if ('flag' in parsed) return { flag: parsed.flag, adjusted };
  const { field } = parsed;
  if (field !== 'address') return { leftOut: { line, reason: 'field', detail: field } };
  const { address = '' } = value as { readonly address?: unknown };
  if (typeof address !== 'string') return { leftOut: { line, reason: 'field', detail: field } };
  return address.length > flagLimits.address
    ? { leftOut: { line, reason: 'long', detail: '' } }
    : { leftOut: { line, reason: 'address', detail: addressStart(address) } };
}

function cutTexts(value: unknown, onCut: (what: 'note' | 'passage' | 'title') => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let fields = value as Readonly<Record<string, unknown>>;
  for (const what of ['note', 'passage', 'title'] as const) {
    const text = fields[what];
    if (typeof text !== 'string' || text.length <= flagLimits[what]) continue;
    onCut(what);
    fields = { ...fields, [what]: cutText(text, flagLimits[what]) };
  }
  return fields;
}
