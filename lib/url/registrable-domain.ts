import { parse } from 'tldts';

/** What the Public Suffix List says of a host. The only place that asks it. */
export interface HostParts {
  readonly isIp: boolean;
  /** The registrable domain, private suffixes included: `foo.blogspot.com` stands for itself. Absent for a suffix. */
  readonly domain?: string;
  /** The suffix itself: `co.uk`, `blogspot.com`. */
  readonly suffix?: string;
  /** A registry gives out the suffix (`co.uk`). */
  readonly isIcann: boolean;
  /** A platform gives out the suffix (`blogspot.com`). */
  readonly isPlatform: boolean;
}

/** @param host as a URL has it: ASCII, lower case */
export function hostParts(host: string): HostParts {
  const { isIp, domain, publicSuffix, isIcann, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
  });
  return {
    isIp: isIp === true,
    ...(domain !== null && { domain }),
    ...(publicSuffix !== null && { suffix: publicSuffix }),
    isIcann: isIcann === true,
    isPlatform: isPrivate === true,
  };
}

/** The registrable domain of a host; the host itself where it is a suffix, an IP address or a single label. */
export const registrableDomainOf = (host: string): string => hostParts(host).domain ?? host;

/** `co.uk`, `blogspot.com`: nobody's own host. */
export const isPublicSuffix = (host: string): boolean => hostParts(host).domain === undefined;

/** `taz` of `blogs.taz.de`; undefined where there is no registrable domain. */
export function domainLabel(host: string): string | undefined {
  const { domain, suffix } = hostParts(host);
  return domain === undefined || suffix === undefined ? undefined : domain.slice(0, -suffix.length - 1);
}

/** Whether the host lies under a suffix that a registry gives out, so that it can be one on the web. */
export function isWebHost(host: string): boolean {
  const { isIp, domain, isIcann, isPlatform } = hostParts(host);
  return !isIp && domain !== undefined && (isIcann || isPlatform);
}
