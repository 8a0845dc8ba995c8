/** The host of an http(s) address, in ASCII and without www, for showing beside a link; undefined for other addresses. */
export function displayHost(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.hostname.replace(/^www\./u, '') : undefined;
}
