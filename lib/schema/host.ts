import * as v from 'valibot';

const asciiHost = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]+$/u;

/** A host in ASCII, lower case, without www. */
export const Host = v.pipe(v.string(), v.regex(asciiHost, 'not a host in ASCII'));

/** A host, or `*.` and one for all below it. */
export const HostPattern = v.pipe(
  v.string(),
  v.check((text) => asciiHost.test(text.replace(/^\*\./u, '')), 'not a host in ASCII'),
);
