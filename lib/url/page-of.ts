/**
 * A one-page site's route, which it keeps in the fragment: `#/story/7`, `#!story`. Empty where the fragment is a place
 * in the page.
 */
export function routeOf(address: string): string {
  const at = address.indexOf('#');
  const fragment = at < 0 ? '' : address.slice(at).replace(/:~:.*$/u, '');
  return /^#(?:!\/?|\/)[^/!]/u.test(fragment) ? fragment : '';
}

/** The page that an address shows: without its fragment, unless a one-page site keeps its route there. */
export const pageOf = (address: string): string => (address.split('#', 1)[0] ?? '') + routeOf(address);
