import * as v from 'valibot';
import { defaultSettings, Host, maxParameters, Parameter, type PopupPart, popupParts, Settings } from './settings';

type Stored = Readonly<Record<string, unknown>>;

/** One step a version: from the key to the next. Version 1 is the first. */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => ({ ...stored, version: 2, trackingParameters: [] }),
  2: (stored) => ({ ...stored, version: 3, readPdfs: false }),
  // The date has no part of its own any more: it stands with the outlet.
  3: (stored) => ({ ...stored, version: 4, searchEngine: defaultSettings.searchEngine }),
};

export interface UpgradedSettings {
  readonly settings: Settings;
  /** Written by a newer Masthead: read as far as understood, and not written over until the reader changes something. */
  readonly fromNewer: boolean;
  /** Something of it does not fit, and has its default. */
  readonly isDamaged: boolean;
}

/** What was stored, as today's settings: each field that does not fit falls back to its default, the others stay. */
export function upgradeSettings(stored: unknown): UpgradedSettings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: defaultSettings, fromNewer: false, isDamaged: stored !== undefined };
  let value = stored as Stored;
  for (let step = steps[versionOf(value)]; step !== undefined; step = steps[versionOf(value)]) value = step(value);
  const fromNewer = versionOf(value) > defaultSettings.version;
  const whole = v.safeParse(Settings, { ...value, ...ourLists(value), version: defaultSettings.version });
  if (whole.success) return { settings: whole.output, fromNewer, isDamaged: false };
  return { settings: mend(value), fromNewer, isDamaged: !fromNewer };
}

const versionOf = ({ version }: Stored): number => (typeof version === 'number' ? version : defaultSettings.version);

/** Lists of what Masthead has: an entry that it has no more is no damage. */
function ourLists(value: Stored): Pick<Settings, 'badge' | 'parts' | 'folded'> {
  const { badge, folded } = Settings.entries;
  return {
    badge: fittingIn(badge.item, value['badge'], defaultSettings.badge),
    parts: allParts(value['parts']),
    folded: fittingIn(folded.item, value['folded'], defaultSettings.folded),
  };
}

const SomeSpotting = v.object({
  mode: v.optional(v.unknown()),
  sites: v.optional(v.unknown()),
  never: v.optional(v.unknown()),
});

/** Each field that fits; of a list, each entry. */
function mend(value: Stored): Settings {
  const { mode, sites, never } = fitting(SomeSpotting, value['spotting'], {});
  return {
    version: defaultSettings.version,
    theme: fitting(Settings.entries.theme, value['theme'], defaultSettings.theme),
    textSize: fitting(Settings.entries.textSize, value['textSize'], defaultSettings.textSize),
    language: fitting(Settings.entries.language, value['language'], defaultSettings.language),
    spotting: {
      // Without the sites that are never to be read, none is read by itself.
      mode: Array.isArray(never) ? fitting(Settings.entries.spotting.entries.mode, mode, 'click') : 'click',
      sites: fittingIn(Host, sites, []),
      never: fittingIn(Host, never, []),
    },
    ...ourLists(value),
    searchEngine: fitting(Settings.entries.searchEngine, value['searchEngine'], defaultSettings.searchEngine),
    readPdfs: fitting(Settings.entries.readPdfs, value['readPdfs'], defaultSettings.readPdfs),
    trackingParameters: fittingIn(Parameter, value['trackingParameters'], []).slice(0, maxParameters),
    sync: fitting(Settings.entries.sync, value['sync'], defaultSettings.sync),
  };
}

function fitting<T>(schema: v.GenericSchema<T>, value: unknown, otherwise: T): T {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : otherwise;
}

function fittingIn<T>(schema: v.GenericSchema<T>, list: unknown, otherwise: readonly T[]): T[] {
  return Array.isArray(list) ? list.filter((one): one is T => v.is(schema, one)) : [...otherwise];
}

/** The reader's order of the popup's parts; one that is new comes behind the part that it follows by default. */
function allParts(stored: unknown): PopupPart[] {
  const parts = [...new Set(fittingIn(Settings.entries.parts.item, stored, []))];
  for (const [at, part] of popupParts.entries()) {
    if (parts.includes(part)) continue;
    const before = popupParts[at - 1];
    parts.splice(before === undefined ? 0 : parts.indexOf(before) + 1, 0, part);
  }
  return parts;
}
