import { isPublicSuffix } from './registrable-domain';

/** The host without `www.`, `www2.` and a trailing dot. `www.gov.uk` keeps it: `gov.uk` is a suffix that many share. */
export function withoutWww(host: string): string {
  const bare = host.replace(/\.$/u, '');
  const short = bare.replace(/^www\d?\.(?=[^.]+\.)/u, '');
  return short === bare || isPublicSuffix(short) ? bare : short;
}
