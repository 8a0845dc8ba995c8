import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '@/tools/browsers/launch';

/** Where each browser keeps what is damaged; the extension's `storage.local` has in Firefox a container of its own. */
const places = {
  chromium: {
    list: /IndexedDB\/chrome-extension_[^/]*\.leveldb\/\d+\.log$/u,
    settings: /Local Extension Settings\/[^/]*\/\d+\.log$/u,
  },
  firefox: {
    list: /storage\/default\/moz-extension\+\+\+[^/^]*\/idb\/[^/]*\.sqlite$/u,
    settings: /storage\/default\/moz-extension[^/]*\^userContextId=4294967295\/idb\/[^/]*\.sqlite$/u,
  },
} as const;

export type Damage = 'cut in half' | 'emptied' | 'with wrong bytes in it' | 'with another beginning';

const damages: Readonly<Record<Damage, (file: string) => void>> = {
  'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  emptied: (file) => truncateSync(file),
  'with wrong bytes in it': (file) => invert(file, Math.floor(statSync(file).size / 3), 200),
  'with another beginning': (file) => invert(file, 0, 100),
};

function invert(file: string, start: number, length: number): void {
  const bytes = readFileSync(file);
  for (let index = start; index < Math.min(start + length, bytes.length); index++) bytes[index] = ~(bytes[index] ?? 0);
  writeFileSync(file, bytes);
}

/** Damages a profile's files while no browser has it open. */
export function damageProfile(name: BrowserName, profile: string, part: 'list' | 'settings', damage: Damage): void {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => places[name][part].test(file));
  if (files.length === 0) throw new Error(`${profile} holds no ${part}`);
  for (const file of files) damages[damage](file);
}
