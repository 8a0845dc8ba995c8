import { expect, test } from 'vitest';
import { decodeReferences } from './decode-references';

test.each([
  ['&quot;Bees&quot; &amp; wasps', '"Bees" & wasps'],
  ['zerst&ouml;ren &euro;5 &frac12; &sup2;', 'zerstören €5 ½ ²'],
  ['Swift&#8217;s &#x27;Best&#X27;', "Swift’s 'Best'"],
  ['&#128512; &#x1F600;', '😀 😀'],
  ['&Ouml;&szlig;&yuml;&nbsp;', 'Öß\u00FF\u00A0'],
  ['AT&T; Q&A, &nosuch; &copy 2020 &#0; &#xD83D; &#9999999;', 'AT&T; Q&A, &nosuch; &copy 2020 &#0; \uFFFD &#9999999;'],
  ['&amp;quot;', '&quot;'],
  ['&constructor; &hasOwnProperty;', '&constructor; &hasOwnProperty;'],
])('%j reads %j', (written, read) => expect(decodeReferences(written)).toBe(read));
