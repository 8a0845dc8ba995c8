import { defaultEngine } from '@/lib/url/search-addresses';
import * as v from 'valibot';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger', 'largest'] as const;
export const badgeSigns = ['due', 'saved', 'age', 'topics', 'publisher'] as const;
export const popupParts = [
  'topic',
  'since',
  'views',
  'viewsSince',
  'statements',
  'mentioned',
  'elsewhere',
  'cited',
  'further',
  'list',
] as const;
export type PopupPart = (typeof popupParts)[number];

/** As a pattern of sites takes it: no dot at an end, and not two together. */
export const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u));

/** Of the reader's own. */
export const maxParameters = 100;

/** Names of parameters as addresses have them. */
export const Parameter = v.pipe(v.string(), v.regex(/^[\w.~-]{1,60}$/u));

/** The reader's settings, version 4. Every older version has a step to the next in `upgrade-settings.ts`. */
export const Settings = v.object({
  version: v.literal(4),
  theme: v.picklist(themes),
  textSize: v.picklist(textSizes),
  /** BCP 47 tag of a catalogue, or `auto` for the browser's language. */
  language: v.pipe(v.string(), v.maxLength(20)),
  spotting: v.object({
    /** `click`: a page is read only when asked; `all`: every page; `sites`: pages of `sites`. */
    mode: v.picklist(['click', 'all', 'sites']),
    sites: v.array(Host),
    /** Sites that are never read, whatever the mode. */
    never: v.array(Host),
  }),
  /** Opening Masthead on a PDF asks its site for it, as the click on "Read as PDF" does. Since version 3. */
  readPdfs: v.boolean(),
  /** Which signs the badge may show. */
  badge: v.array(v.picklist(badgeSigns)),
  /** All of the popup's parts in the reader's order; outlet and date always stand first. */
  parts: v.array(v.picklist(popupParts)),
  /** Parts that start folded. */
  folded: v.array(v.picklist(popupParts)),
  /** Identifier of the engine for searches on the web (data/search-engines.json). Since version 4. */
  searchEngine: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u)),
  /** The reader's own, taken out of saved addresses beside those that we know. Since version 2. */
  trackingParameters: v.pipe(v.array(Parameter), v.maxLength(maxParameters)),
  /** Theme, text size and language follow the reader to other computers; sites never do. */
  sync: v.boolean(),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = {
  version: 4,
  theme: 'system',
  textSize: 'normal',
  language: 'auto',
  spotting: { mode: 'click', sites: [], never: [] },
  readPdfs: false,
  badge: [...badgeSigns],
  parts: [...popupParts],
  folded: [],
  searchEngine: defaultEngine.id,
  trackingParameters: [],
  sync: false,
};
