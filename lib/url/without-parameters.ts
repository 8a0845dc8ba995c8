import type { FlagSource } from '@/lib/saved-pages/model/flag-source';

/** An address without parameters of these names; as it was where it has none of them or is no address. */
export function withoutParameters(address: string, names: readonly string[]): string {
  const url = URL.parse(address);
  const found = url === null ? [] : names.filter((name) => url.searchParams.has(name));
  if (url === null || found.length === 0) return address;
  for (const name of found) url.searchParams.delete(name);
  return url.href;
}

/** What a flag is created from and found by, without the parameters that the reader takes for tracking. */
export function cleanSource<S extends Pick<FlagSource, 'url' | 'canonical' | 'via'>>(
  source: S,
  names: readonly string[],
): S {
  if (names.length === 0) return source;
  const { canonical, via } = source;
  return {
    ...source,
    url: withoutParameters(source.url, names),
    ...(typeof canonical === 'string' && { canonical: withoutParameters(canonical, names) }),
    ...(via?.original !== undefined && { via: { ...via, original: withoutParameters(via.original, names) } }),
  };
}
