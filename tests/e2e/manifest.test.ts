import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';

/** None of them raises a warning at installation. */
const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

test.each(browserNames)('the package for %s asks for nothing that warns at installation', async (name) => {
  const text = await readFile(path.join(inject('extensions')[name], 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect(manifest['manifest_version']).toBe(3);
  expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest, key).not.toHaveProperty(key);
  }
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
});

test.each(browserNames)('every page in %s but the one for documents may ask for our own files alone', async (name) => {
  const folder = inject('extensions')[name];
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('popup.html');
  expect(pages).toContain('document.html');
  const own = /<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)self(?:'|&#39;)">/u;
  for (const page of pages) {
    const text = await readFile(path.join(folder, page), 'utf8');
    expect(own.test(text), page).toBe(page !== 'document.html');
    expect(text, 'no spelling service is offered what is typed').toMatch(/<html[^>]* spellcheck="false"/u);
    if (page === 'document.html') continue;
    // Only in the head it counts, and only for what comes after it.
    const at = text.search(own);
    expect(at, page).toBeLessThan(text.indexOf('</head>'));
    expect(at, page).toBeLessThan(text.search(/<(?:script|link)/u));
  }
});

test('Firefox is told that no data are collected', async () => {
  const text = await readFile(path.join(inject('extensions').firefox, 'manifest.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
