import type { Plugin } from 'vite';

const detected = /const scriptRel = [\s\S]*?\}\)\(\);/u;

/**
 * Vite asks the page whether it knows `modulepreload`, which makes an element while the popup opens. The oldest browsers
 * that Masthead runs in know it (docs/adr/0013-minimum-versions.md).
 * @throws where Vite no longer has what is replaced
 */
export function knowModulePreload(code: string): string {
  const known = code.replace(detected, "const scriptRel = 'modulepreload';");
  if (known === code) throw new Error('Vite no longer asks as expected: see build/module-preload-known.ts');
  return known;
}

/** Does so in the helper that loads parts of a page later. */
export const modulePreloadKnown = (): Plugin => ({
  name: 'masthead:module-preload-known',
  apply: 'build',
  transform: (code, id) => (id.includes('vite/preload-helper') ? knowModulePreload(code) : undefined),
});
