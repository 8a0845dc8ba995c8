import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { onePopupChunk } from './build/one-popup-chunk';
import project from './project.json';

export default defineConfig({
  imports: false,
  modulesDir: 'build/modules',
  outDir: process.env['MASTHEAD_OUTPUT'] ?? '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  alias: { '@': '.' },
  vite: () => ({
    plugins: [preact(), onePopupChunk('entrypoints/popup')],
    build: {
      modulePreload: { polyfill: false },
      target: ['chrome126', 'firefox142'],
      // The public suffix list stood in each file twice.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  zip: { excludeSources: ['.ci/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these warns at installation, in either browser.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: 'Masthead',
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'save-for-review': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_saveForReview__' },
    },
    content_security_policy: {
      // `connect-src` is that of the page for documents; build/modules/page-policy.ts makes it 'self' on every other page.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: project.addonId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
