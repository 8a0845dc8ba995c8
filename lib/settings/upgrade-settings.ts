import * as v from 'valibot';
import { defaultSettings, type PopupPart, popupParts, Settings } from './settings';

type Stored = Readonly<Record<string, unknown>>;

/** One step a version: from the key to the next. Version 1 is the first. */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => ({ ...stored, version: 2, trackingParameters: [] }),
  2: (stored) => ({ ...stored, version: 3, readPdfs: false }),
};

export interface UpgradedSettings {
  readonly settings: Settings;
  /** Written by a newer Masthead: read as far as understood, and not written over until the reader changes something. */
  readonly fromNewer: boolean;
}

/** What was stored, as today's settings: each field that does not fit falls back to its default, the others stay. */
export function upgradeSettings(stored: unknown): UpgradedSettings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: defaultSettings, fromNewer: false };
  let value = stored as Stored;
  for (let step = steps[versionOf(value)]; step !== undefined; step = steps[versionOf(value)]) value = step(value);
  return { settings: mend(value), fromNewer: versionOf(value) > defaultSettings.version };
}

const versionOf = ({ version }: Stored): number => (typeof version === 'number' ? version : defaultSettings.version);

function mend(stored: Stored): Settings {
  const value = { ...stored, version: defaultSettings.version, parts: allParts(stored['parts']) };
  const fields = Object.entries(Settings.entries).map(([name, schema]) => {
    const field = v.safeParse(schema, (value as Stored)[name]);
    return [name, field.success ? field.output : defaultSettings[name as keyof Settings]];
  });
  return Object.fromEntries(fields) as Settings;
}

/** The reader's order of the popup's parts, without those that are gone; new ones come last. */
function allParts(stored: unknown): PopupPart[] {
  const given: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const isPart = (part: unknown): part is PopupPart => popupParts.some((one) => one === part);
  return [...new Set([...given.filter(isPart), ...popupParts])];
}
