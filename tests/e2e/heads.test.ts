import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';

test.each(browserNames)(
  'looking up the hosts of links is forbidden first in every head of the build for %s',
  async (name) => {
    const folder = inject('extensions')[name];
    const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const page of pages) {
      const html = await readFile(path.join(folder, page), 'utf8');
      expect(html.replaceAll(/\s+/gu, ' '), page).toMatch(
        /<head> ?<meta http-equiv="x-dns-prefetch-control" content="off">/u,
      );
    }
  },
);
