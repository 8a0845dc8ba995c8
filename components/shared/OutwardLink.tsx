import type { ComponentChildren } from 'preact';
import { displayHost } from '@/lib/url/display-host';

/** A link that leaves Masthead: http(s) only, host shown, nothing of ours told to it. Any other address is text. */
export function OutwardLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const host = displayHost(href);
  if (host === undefined) return <bdi>{children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={host}>
      <bdi>{children}</bdi>
    </a>
  );
}
