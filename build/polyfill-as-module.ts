import type { Plugin } from 'vite';

/**
 * The polyfill as a module of today. As the module of old that it is, the bundler copies all properties of what it
 * hands on; in a browser that has `browser` itself, that makes the interface of each part ready, needed or not.
 */
export const polyfillAsModule = (): Plugin => ({
  name: 'masthead:polyfill-as-module',
  apply: 'build',
  transform: (code, id) =>
    id.endsWith('webextension-polyfill/dist/browser-polyfill.js')
      ? `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;\n`
      : undefined,
});
