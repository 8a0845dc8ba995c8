import { displayHost } from '@/lib/url/display-host';
import type { Flag } from './flag';

/** The name of the publisher whose page it is; the address's host where the dataset knows none. Never what the page says. */
export const siteName = ({ publisher, address }: Pick<Flag, 'publisher' | 'address'>): string =>
  publisher?.name ?? displayHost(address) ?? address;
