import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { hashWhenAsked } from './hash-when-asked';
import { suffixListAsText } from './number-lists-as-text';

const require = createRequire(import.meta.url);
const sources = path.join(require.resolve('tldts'), '../../es6/src');

const asItIs = (code: string): string => code;
type Lookup = (host: string, options: object, out: Record<string, unknown>) => void;

const asUrl = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
const source = (file: string): Promise<string> => readFile(path.join(sources, file), 'utf8');

/** The library's look-up, as it is or changed. */
async function lookup(change: (code: string) => string, changeList: (code: string) => string): Promise<Lookup> {
  const list = changeList(await source('data/trie.js'));
  const code = change(await source('suffix-trie.js'))
    .replace('./data/trie', asUrl(list))
    .replace("'tldts-core'", `'${pathToFileURL(require.resolve('tldts-core')).href}'`);
  return ((await import(asUrl(code))) as { default: Lookup }).default;
}

const hosts =
  'cgss.com.pk example.co.uk www.ck a.b.ck city.kawasaki.jp x.kawasaki.jp foo.blogspot.com a.b.github.io example.de xn--p1ai пример.рф unknown.nosuchsuffix a..b localhost x.com.ac toString __proto__.com.pk a.hashbang.sh one.two.three.compute.amazonaws.com.cn'.split(
    ' ',
  );

test('every answer is the one of the library', async () => {
  const [own, theirs] = [await lookup(hashWhenAsked, suffixListAsText), await lookup(asItIs, asItIs)];
  const options = { allowIcannDomains: true, allowPrivateDomains: true };
  for (const host of hosts) {
    const [ours, expected] = [{}, {}];
    own(host, options, ours);
    theirs(host, options, expected);
    expect([host, ours]).toEqual([host, expected]);
  }
});

test('says so where the library has changed', () => {
  expect(() => hashWhenAsked('const edgeHash = 1;')).toThrow('tldts no longer');
});
