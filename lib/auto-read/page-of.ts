/** The page that an address shows: without its fragment, unless a one-page site keeps its route there. */
export const pageOf = (address: string): string =>
  /#!?\//u.test(address) ? address : (address.split('#', 1)[0] ?? '');
