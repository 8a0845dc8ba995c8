import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedPublisher } from '@/lib/schema/imported-record';
import { plainLine } from './plain-line';

/** The owners in it are called by short names; these are what they call themselves. */
const fullNames: Readonly<Record<string, string>> = {
  'Gray TV': 'Gray Television',
  Hearst: 'Hearst Television',
  Nexstar: 'Nexstar Media Group',
  Sinclair: 'Sinclair Broadcast Group',
};

/** Stations that owners listed on their own pages in 2023, with owner and town; a line a host. */
export async function readOwnerPages(folder: string): Promise<ImportedPublisher[]> {
  const text = await readFile(path.join(folder, 'owners/lnd2023-owner-pages.tsv'), 'utf8');
  const [, ...rows] = text.split('\n').filter((line) => line !== '');
  const byHost = new Map<string, ImportedPublisher>();
  for (const row of rows) {
    const [host = '', name = '', , city = '', owner = ''] = row.split('\t').map((cell) => cell.trim());
    const town = plainLine(city, 80);
    const called = plainLine(name, 160);
    byHost.set(host.toLowerCase().replace(/^www\./u, ''), {
      d: host.toLowerCase().replace(/^www\./u, ''),
      ...(called !== undefined && { n: called }),
      k: 'broadcaster',
      c: 'US',
      ...(town !== undefined && { t: town }),
      o: [[fullNames[owner] ?? owner, '']],
    });
  }
  return [...byHost.values()];
}
