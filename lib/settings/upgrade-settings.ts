import * as v from 'valibot';
import { defaultSettings, Settings } from './settings';

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

function mend(value: Stored): Settings {
  const whole = v.safeParse(Settings, { ...value, version: defaultSettings.version });
  if (whole.success) return whole.output;
  const fields = Object.entries(Settings.entries).map(([name, schema]) => {
    const field = v.safeParse(schema, value[name]);
    return [name, field.success ? field.output : defaultSettings[name as keyof Settings]];
  });
  return { ...(Object.fromEntries(fields) as Settings), version: defaultSettings.version };
}
