import type { RecordedRequest } from '@/tools/browsers/extension-browser';

/** What the browsers ask for on their own, whatever the switches; never with an initiator. */
export const browsersOwn: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  // Chromium's dictionary, at the first text field.
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'dummy.test',
]);
const isExtension = ({ initiator }: RecordedRequest) => /^(?:chrome|moz)-extension:/u.test(initiator);

/**
 * The requests that nobody can account for. A page of ours may be asked for by the person and by itself; whatever the
 * extension asks for is one too many, but once for each PDF that the reader clicked for.
 * @param documents the addresses of those PDFs, as often as there were clicks
 */
export function strayRequests(
  requests: readonly RecordedRequest[],
  server: { serves(url: string): boolean },
  documents: readonly string[] = [],
): { readonly stray: readonly RecordedRequest[]; readonly missing: readonly string[] } {
  const missing = [...documents];
  const stray = requests.filter((request) => {
    if (/^(?:chrome|moz)-extension:/u.test(request.url)) return false;
    if (isExtension(request)) {
      const at = missing.indexOf(request.url);
      if (at >= 0) missing.splice(at, 1);
      return at < 0;
    }
    if (server.serves(request.url) || isFavicon(request.url)) return false;
    return request.initiator !== '' || !browsersOwn.has(URL.parse(request.url)?.hostname ?? '');
  });
  return { stray, missing };
}

/** Browsers ask each site for one. */
const isFavicon = (url: string): boolean => URL.parse(url)?.pathname === '/favicon.ico';
