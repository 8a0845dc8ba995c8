import { withoutParameters } from '@/lib/url/without-parameters';
import type { FlagSource } from './flag-source';

/** What a flag is created from and found by, without the parameters that the reader takes for tracking. */
export function cleanSource<S extends Pick<FlagSource, 'url' | 'canonical'>>(source: S, names: readonly string[]): S {
  if (names.length === 0) return source;
  const { canonical } = source;
  return {
    ...source,
    url: withoutParameters(source.url, names),
    ...(typeof canonical === 'string' && { canonical: withoutParameters(canonical, names) }),
  };
}
