/** An address without parameters of these names; as it was where it has none of them or is no address. */
export function withoutParameters(address: string, names: readonly string[]): string {
  const url = URL.parse(address);
  const found = url === null ? [] : names.filter((name) => url.searchParams.has(name));
  if (url === null || found.length === 0) return address;
  for (const name of found) url.searchParams.delete(name);
  return url.href;
}
