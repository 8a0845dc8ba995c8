/** An http or https address; undefined for all others, and for what is no address. */
export function parseHttp(address: string): URL | undefined {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}
