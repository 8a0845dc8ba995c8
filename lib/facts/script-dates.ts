import { limits } from './limits';

const pair =
  /["']?([\w.-]{0,30}(?:date|publi|creat|modif|updat|time)[\w.-]{0,30})["']?\s{0,3}[:=]\s{0,3}["']([^"'\n\\<]{6,40})["']/giu;

/** Date-like keys with values in an inline script, in order: `"publishDate":"2020-03-06"`. */
export function extractScriptDates(script: string, into: { key: string; value: string }[]): void {
  const text = script.length > limits.scriptText ? script.slice(0, limits.scriptText) : script;
  for (const [, key = '', value = ''] of text.matchAll(pair)) {
    if (into.length >= limits.scriptDates) return;
    if (/\d{4}/u.test(value)) into.push({ key: key.slice(0, 60), value: value.trim().slice(0, 60) });
  }
}
