/** `www-example--site-com` is `www.example-site.com`: dots as hyphens, hyphens doubled. */
export const withDots = (label: string): string => label.replaceAll(/\b-\b/gu, '.').replaceAll('--', '-');

/**
 * The original of a page below translate.goog, decoded as the service itself does: what `_x_tr_hp` says stands before
 * the label, and `_x_tr_enc` says which marks the label begins with.
 * https://developers.google.com/search/docs/appearance/ad-network-and-translation
 */
export function translatedOriginal(url: URL): string | undefined {
  const encodings = url.searchParams.get('_x_tr_enc')?.split(',') ?? [];
  let label = (url.searchParams.get('_x_tr_hp') ?? '') + url.hostname.slice(0, url.hostname.indexOf('.'));
  if (encodings.includes('1') && label.startsWith('1-')) label = label.slice(2);
  const isIdn = encodings.includes('0') && label.startsWith('0-');
  const host = `${isIdn ? 'xn--' : ''}${withDots(isIdn ? label.slice(2) : label)}`;
  const original = /^[\w.-]+$/u.test(host) ? URL.parse(`https://${host}${url.pathname}`) : null;
  if (original === null) return undefined;
  const query = [...url.searchParams].filter(([name]) => !name.startsWith('_x_tr_'));
  original.search = new URLSearchParams(query).toString();
  return original.href;
}
