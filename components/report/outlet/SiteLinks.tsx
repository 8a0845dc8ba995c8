import type { SiteLink } from '@/lib/publisher/site-links';
import { OutwardLink } from '@/components/shared/OutwardLink';
import { useTranslation } from '@/components/shared/translation';

/** The page's own pages on who makes it, as the way on where we do not know. */
export function SiteLinks({ links }: { readonly links: readonly SiteLink[] }) {
  const { t } = useTranslation();
  return (
    <>
      {links
        .filter(({ what }) => what === 'imprint' || what === 'masthead' || what === 'ownership' || what === 'about')
        .slice(0, 2)
        .map(({ what, url }, at) => (
          <span key={url}>
            {at > 0 && ' · '}
            <OutwardLink href={url}>{t(`site.${what as 'imprint'}`)}</OutwardLink>
          </span>
        ))}
    </>
  );
}
