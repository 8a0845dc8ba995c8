import list from '@/data/private-hosts.json';
import type { PrivateHosts } from '@/lib/schema/private-hosts';

const { all, below }: PrivateHosts = list;

/** 0/8, 10/8, 127/8, 100.64/10, 169.254/16, 172.16/12, 192.168/16 with points or hyphens, as part of a host. */
const privateAddress =
  /(?:^|[.-])(?:(?:0|10|127)[.-]\d{1,3}|100[.-](?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169[.-]254|172[.-](?:1[6-9]|2\d|3[01])|192[.-]168)(?:[.-]\d{1,3}){2}(?:[.-]|$)/u;

/** Whether a host belongs to a private or local network: by the list in `data/`, or by an address in its name. */
export const isPrivateHost = (host: string): boolean =>
  all.some((one) => host === one.host || host.endsWith(`.${one.host}`)) ||
  below.some((one) => host.endsWith(`.${one.host}`)) ||
  privateAddress.test(host);
