import { expect, test } from 'vitest';
import { knowModulePreload } from './module-preload-known';

test('the browser is not asked', () => {
  const helper = `const scriptRel = /* @__PURE__ */ (function detectScriptRel() {
	const relList = typeof document !== "undefined" && document.createElement("link").relList;
	return relList && relList.supports && relList.supports("modulepreload") ? "modulepreload" : "preload";
})();const assetsURL = function(dep) { return "/"+dep };`;
  expect(knowModulePreload(helper)).toBe(
    `const scriptRel = 'modulepreload';const assetsURL = function(dep) { return "/"+dep };`,
  );
});

test('says so where Vite has changed', () => {
  expect(() => knowModulePreload('const rel = 1;')).toThrow('Vite no longer');
});
