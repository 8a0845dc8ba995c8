import { readdirSync } from 'node:fs';

/** Each part of lib and the parts that it may import (docs/architecture.md, "Dependency rules"). */
export const allowedImports = {
  schema: [],
  text: [],
  i18n: [],
  settings: ['url'],
  url: ['schema', 'text'],
  page: ['schema', 'text', 'url'],
  pdf: ['page', 'text'],
  date: ['page', 'text', 'url'],
  publisher: ['page', 'schema', 'text', 'url'],
  'topic/match': ['page', 'schema', 'text'],
  'topic/report': ['page', 'schema', 'text', 'topic/match'],
  places: ['schema', 'text', 'topic/match', 'url'],
  report: ['date', 'i18n', 'page', 'places', 'publisher', 'schema', 'text', 'topic/match', 'topic/report', 'url'],
  'saved-pages/model': ['date', 'page', 'publisher', 'report', 'schema', 'topic/report', 'text', 'url'],
  'saved-pages/export': ['i18n', 'saved-pages/model', 'text', 'url'],
  'saved-pages/import': ['saved-pages/export', 'saved-pages/model', 'text', 'url'],
  'auto-read': ['report', 'settings', 'url'],
  'custom-data': ['compiler', 'saved-pages/import', 'schema', 'text'],
};

const aboveLib = ['components', 'entrypoints', 'build', 'tools', 'tests', 'bench'];
const platform = [
  'webextension-polyfill',
  'wxt',
  'wxt/**',
  'preact',
  'preact/**',
  'node:*',
  'idb',
  'pdfjs-dist',
  'pdfjs-dist/**',
];
const otherFolders = { regex: String.raw`^\.\./\.\./`, message: 'write @/ for another folder' };

const overrides = [
  {
    files: ['lib/**/*.ts'],
    excludeFiles: ['lib/extension/**', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'location', 'navigator'].map((name) => ({
          name,
          message: 'comes in as a parameter',
        })),
        ...['localStorage', 'indexedDB', 'fetch', 'browser', 'chrome'].map((name) => ({
          name,
          message: 'belongs to lib/extension',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the clock comes in as a parameter' },
      ],
    },
  },
  ...Object.entries(allowedImports).map(([part, allowed]) => importsOf(part, allowed)),
  {
    files: ['lib/extension/**/*.ts'],
    excludeFiles: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': restricted('lib/extension knows lib only', folders(aboveLib)) },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    excludeFiles: ['**/*.test.tsx', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': restricted(
        'components take data and callbacks',
        [
          ...folders(['lib/extension', 'entrypoints', 'compiler', 'build', 'tools', 'bench']),
          'webextension-polyfill',
          'wxt',
          'wxt/**',
          'idb',
        ],
        { regex: String.raw`^(\.\./)+lib/`, message: 'write @/ for another folder' },
      ),
    },
  },
  {
    files: ['compiler/**/*.ts'],
    excludeFiles: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': restricted(
        'the compiler also runs in the settings page',
        [...folders([...aboveLib, 'lib/extension']), ...platform],
        otherFolders,
      ),
    },
  },
];

/** The rule for one part of lib: its own files and the allowed parts, nothing else of this repository and no platform. */
function importsOf(part, allowed) {
  const own = new Set(readdirSync(new URL(`lib/${part}`, import.meta.url)));
  const parts = Object.keys(allowedImports).flatMap((name) => name.split('/'));
  const siblings = [...new Set([...parts, 'extension'])].filter((name) => !own.has(name));
  const mayUse = [part, ...allowed].map((name) => (name === 'compiler' ? 'compiler' : `lib/${name}`));
  return {
    files: [`lib/${part}/**/*.ts`],
    excludeFiles: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': restricted(
        `lib/${part} may import ${allowed.join(', ') || 'no other part'} and no platform (docs/architecture.md)`,
        [...folders(['lib', 'compiler', ...aboveLib]), ...platform, ...mayUse.map((name) => `!@/${name}/**`)],
        otherFolders,
        { regex: String.raw`^\.\./(${siblings.join('|')})/`, message: 'write @/ for another folder' },
      ),
    },
  };
}

function folders(names) {
  return names.map((name) => `@/${name}/**`);
}

function restricted(message, group, ...more) {
  return ['error', { patterns: [{ group, message }, ...more] }];
}

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react'],
  categories: {
    correctness: 'error',
    suspicious: 'warn',
    perf: 'warn',
  },
  env: {
    builtin: true,
    es2024: true,
  },
  settings: {
    react: {
      version: '17',
    },
  },
  ignorePatterns: ['.output', '.wxt', 'node_modules', 'coverage', 'tests/pages'],
  rules: {
    'no-restricted-globals': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-unnecessary-boolean-literal-compare': 'off',
    'unicorn/no-array-sort': 'off',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/no-unknown-property': 'off',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-accumulating-spread': 'off',
    'promise/always-return': 'off',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'react/no-danger': 'error',
    'max-lines': [
      'error',
      {
        max: 320,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
  },
  overrides: overrides,
};
