/** Upper case ASCII letters as lower case, other units as they are. */
const lowered = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit));

export const lower = (unit: number): number => lowered[unit] ?? unit;

/** So many names are kept, a power of two; a page may invent any number. */
const most = 2_048;
/** So many places are looked at for one name. */
const tries = 8;
const known: (string | undefined)[] = Array.from({ length: most });

/** Adds a lower case unit to the number by which a name is found. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/**
 * The name that stands in a page between two places, in lower case: the same string each time, without a copy of the page's.
 * @param hash of its units, each `lower` and `hashed`; all are ASCII
 */
export function nameBetween(html: string, start: number, end: number, hash: number): string {
  for (let attempt = 0; attempt < tries; attempt++) {
    const at = (hash + attempt) & (most - 1);
    const name = known[at];
    if (name === undefined) return (known[at] = asKey(html.slice(start, end).toLowerCase()));
    if (name.length === end - start && isAt(html, start, name)) return name;
  }
  return html.slice(start, end).toLowerCase();
}

function isAt(html: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (lower(html.charCodeAt(start + at)) !== name.charCodeAt(at)) return false;
  return true;
}

/** The one string of the engine for a name, which is compared by its place alone. */
const asKey = (name: string): string => Object.keys({ [name]: true })[0] ?? name;
