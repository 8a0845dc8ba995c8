import { cutText } from '@/lib/text/cut-text';
import { limits } from './limits';

/** A quoted value behind a colon or an equals sign; the key is looked for only where the value may be a date. */
const assigned = /[:=]\s{0,3}["']([^"'\n\\<]{6,40})["']/gu;
const keyBefore = /([\w.-]{1,60})["']?\s{0,3}$/u;
const dateKey = /date|publi|creat|modif|updat|time/iu;
const longestKey = 70;

/** Date-like keys with values in an inline script, in order: `"publishDate":"2020-03-06"`. */
export function extractScriptDates(script: string, into: { key: string; value: string }[]): void {
  const text = script.length > limits.scriptText ? script.slice(0, limits.scriptText) : script;
  for (const match of text.matchAll(assigned)) {
    if (into.length >= limits.scriptDates) return;
    const value = match[1] ?? '';
    if (!/\d{4}/u.test(value)) continue;
    const key = keyBefore.exec(text.slice(Math.max(0, match.index - longestKey), match.index))?.[1] ?? '';
    if (dateKey.test(key))
      into.push({ key: cutText(key, limits.scriptDate), value: cutText(value.trim(), limits.scriptDate) });
  }
}
