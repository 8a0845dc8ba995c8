import type { RecordedRequest } from '@/scripts/browsers/extension-browser';

/** What the browsers ask for on their own, whatever the switches; never with an initiator. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'dummy.test',
]);
const isExtension = ({ initiator }: RecordedRequest) => /^(?:chrome|moz)-extension:/u.test(initiator);

/**
 * The requests that nobody can account for. A page of ours may be asked for by the person and by itself; whatever the
 * extension asks for is one too many.
 */
export function strayRequests(
  requests: readonly RecordedRequest[],
  server: { serves(url: string): boolean },
): readonly RecordedRequest[] {
  return requests.filter((request) => {
    if (/^(?:chrome|moz)-extension:/u.test(request.url)) return false;
    if (isExtension(request)) return true;
    if (server.serves(request.url) || isFavicon(request.url)) return false;
    return request.initiator !== '' || !browsersOwn.has(URL.parse(request.url)?.hostname ?? '');
  });
}

/** Browsers ask each site for one. */
const isFavicon = (url: string): boolean => URL.parse(url)?.pathname === '/favicon.ico';
