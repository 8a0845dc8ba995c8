export interface BadPage {
  readonly name: string;
  readonly html: string;
  /** What the page's text must still give, where that is known. */
  readonly title?: string;
  /** More than the reader takes: it must say so. */
  readonly isTruncated?: boolean;
  /** Chromium itself needs a quarter of a minute to lay it out: left out of the end-to-end tests. */
  readonly isSlowToDraw?: boolean;
}

const head = (title: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`;
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
/** An emoji begins at every odd place. */
const acrossLimits = `x${'😀'.repeat(600)}`;
const sentence = 'A long page says the same thing once more, on 3 May 2020. ';

/** Pages that nobody writes by hand, each bad in one way. Made on demand: some are megabytes. */
export const badPages: readonly (() => BadPage)[] = [
  () => ({
    name: '10 MB of text',
    html: `${head('Much')}<h1>Much</h1>${`<p>${sentence.repeat(20)}</p>`.repeat(8_600)}`,
    title: 'Much',
    isTruncated: true,
  }),
  () => ({
    name: '10 MB in one text node',
    isSlowToDraw: true,
    html: `${head('One')}<h1>One</h1><p>${sentence.repeat(172_000)}`,
  }),
  () => ({ name: '10 MB without a space', isSlowToDraw: true, html: `${head('Solid')}<p>${'x'.repeat(10_000_000)}` }),
  () => ({
    name: '10 MB of digits and dots',
    isSlowToDraw: true,
    html: `${head('Dots')}<p>${'1.2.'.repeat(2_500_000)}`,
  }),
  () => ({
    name: '100,000 nodes',
    html: `${head('Nodes')}<h1>Nodes</h1>${'<b>a</b> '.repeat(50_000)}`,
    title: 'Nodes',
  }),
  () => ({ name: '400,000 nodes', html: `${head('More')}${'<i></i>'.repeat(400_000)}`, isTruncated: true }),
  () => ({
    name: '20,000 nested elements',
    html: `${head('Deep')}<h1>Deep</h1>${'<div>'.repeat(20_000)}x`,
    title: 'Deep',
  }),
  () => ({
    name: '5,000 nested links, bold and tables',
    html: `${head('Mix')}${'<b><i><table><tr><td>'.repeat(2_000)}x`,
  }),
  () => ({
    name: '20,000 marks and links',
    html: `${head('Marks')}${`<a href="http://a.example/${'y'.repeat(900)}"><time datetime="2020-01-01">x</time></a>`.repeat(10_000)}`,
  }),
  () => ({
    name: 'an element with 20,000 attributes',
    html: `${head('Attributes')}<p ${Array.from({ length: 20_000 }, (_, i) => `data-date-${i}="2020-01-01"`).join(' ')}>x`,
  }),
  () => ({
    name: 'class names of 1 MB',
    html: `${head('Class')}<p class="${'date-'.repeat(200_000)}">x</p><p class="${'date '.repeat(200_000)}">x`,
  }),
  () => ({ name: 'no body', html: '<title>Bare</title>', title: 'Bare' }),
  () => ({ name: 'nothing at all', html: '' }),
  () => ({ name: 'broken markup', html: '<html><p><b></i></p></b><table><a><tr></table><!-- <title>x</title' }),
  () => ({
    name: 'JSON-LD that is not JSON',
    html: `${head('T')}${jsonLd('{"@type":"NewsArticle",')}${jsonLd('')}<h1>Not JSON</h1>`,
    title: 'Not JSON',
  }),
  () => ({
    name: 'JSON-LD of nested arrays',
    html: `${head('T')}${jsonLd(`${'['.repeat(5_000)}{"@type":"NewsArticle","datePublished":"2001-01-01"}${']'.repeat(5_000)}`)}<h1>Arrays</h1>`,
    title: 'Arrays',
  }),
  () => ({
    name: 'JSON-LD nested 100,000 deep',
    html: `${head('T')}${jsonLd(`${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`)}<h1>Deep data</h1>`,
    title: 'Deep data',
  }),
  () => ({
    name: 'JSON-LD with __proto__ keys',
    html: `${head('T')}${jsonLd('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"@type":"NewsArticle","headline":"Keys"}')}`,
  }),
  () => ({
    name: 'JSON-LD with a date of 40,000 characters',
    html: `${head('T')}${jsonLd(JSON.stringify({ '@type': 'NewsArticle', datePublished: '2020-'.repeat(8_000), headline: 'Long date' }))}`,
    title: 'Long date',
  }),
  () => ({
    name: 'JSON-LD with 100,000 properties',
    html: `${head('T')}${jsonLd(JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i]))))}<h1>Wide</h1>`,
    title: 'Wide',
  }),
  () => ({
    name: 'JSON-LD of 20,000 articles',
    html: `${head('T')}${jsonLd(JSON.stringify(Array.from({ length: 8_000 }, () => ({ '@type': 'NewsArticle', datePublished: '2020-01-01' }))))}<h1>Many</h1>`,
    title: 'Many',
  }),
  () => ({
    name: 'names of 500 letters',
    html: `${head('Names')}<h1>Names</h1><x-${'y'.repeat(500)} itemprop="date-${'p'.repeat(500)}" data-date-${'d'.repeat(500)}="2020-05-03">3 May 2020</x-${'y'.repeat(500)}><x-${'😀'.repeat(100)}><time>4 May 2020</time>`,
    title: 'Names',
  }),
  () => ({
    name: 'an emoji across every limit',
    html: `${head(acrossLimits)}<meta name="author" content="${acrossLimits}"><p class="byline">By ${acrossLimits}</p><h1>${acrossLimits}</h1><a rel="${acrossLimits}" href="http://b.example/">${acrossLimits}</a><time datetime="2020-05-03 ${acrossLimits}">3 May 2020</time><p class="date">Published: 3 May 2020 x${acrossLimits}</p><!-- 2020 ${acrossLimits} -->`,
  }),
  () => ({
    name: 'JSON-LD with half characters',
    html: `${head('T')}${jsonLd(String.raw`{"@type":"NewsArticle","headline":"Half \ud83d a character","author":{"name":"Ada \ude00 Moss"},"datePublished":"2020-05-03 \ud83d"}`)}`,
    title: 'Half \uFFFD a character',
  }),
  () => ({
    name: 'a title with markup',
    html: `${head('T')}<h1>&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;</h1>`,
    title: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  }),
  () => ({
    name: 'a title with controls of direction',
    html: `${head('T')}<h1>\u202Eevil\u2066 \u200F title</h1>`,
    title: '\u202Eevil\u2066 \u200F title',
  }),
  () => ({ name: 'a title of 1 MB', html: `${head('t'.repeat(1_000_000))}<p>x` }),
  () => ({
    name: 'frames',
    html: `${head('Frames')}<h1>Frames</h1>${'<iframe srcdoc="&lt;p&gt;inner&lt;/p&gt;"></iframe>'.repeat(50)}`,
    title: 'Frames',
  }),
  () => ({
    name: 'scripts of 5 MB that look like dates',
    html: `${head('Script')}<h1>Script</h1><script>/*${'datePublished:"2020-'.repeat(250_000)}*/</script>`,
    title: 'Script',
  }),
  () => ({
    name: 'an address of 100,000 characters',
    html: `${head('Address')}<h1>Address</h1><base href="http://a.example/"><a href="http://b.example/${'p/'.repeat(50_000)}">x</a><link rel="canonical" href="http://b.example/${'p/'.repeat(50_000)}">`,
    title: 'Address',
  }),
];
