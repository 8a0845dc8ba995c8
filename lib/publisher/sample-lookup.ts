import { emptyFacts } from '@/lib/page/empty-facts';
import type { PageFacts } from '@/lib/page/page-facts';
import { registrableDomainOf } from '@/lib/url/registrable-domain';
import type { CompiledPublisher } from '@/lib/schema/compiled';
import type { PublisherLookup } from './find-publisher';
import { groupByWord } from './names-by-word';

/** For tests: `id name: host host/path …`, marked `shared` or `alone` before the colon. */
const records = `
nyt The New York Times: nytimes.com
bbc BBC: bbc.co.uk bbc.com
bbc-persian BBC Persian: bbc.com/persian bbc.co.uk/persian youtube.com/@bbcpersian
rt RT: rt.com youtube.com/@rt t.me/rt_russian
deviantart DeviantArt: deviantart.com
daily-mail Daily Mail: dailymail.co.uk thisismoney.co.uk
guardian The Guardian: theguardian.com guardian.co.uk
dawn Dawn: dawn.com
anadolu Anadolu Agency: aa.com.tr
tass TASS: tass.com tass.ru
reuters Reuters: reuters.com
cgss Center for Global & Strategic Studies: cgss.com.pk
hetq Hetq: hetq.am
trend Trend: trend.az
spiegel Der Spiegel: spiegel.de
asahi The Asahi Shimbun: asahi.com
kremlin President of Russia: kremlin.ru xn--d1abbgf6aiiy.xn--p1ai
muenchen München: xn--mnchen-3ya.de
govuk GOV.UK: www.gov.uk
un United Nations: un.org
abc-au Australian Broadcasting Corporation: abc.net.au
abc-us ABC News: abcnews.go.com
go Disney alone: go.com
indiatimes Indiatimes alone: indiatimes.com
times-of-india The Times of India: timesofindia.indiatimes.com
economic-times The Economic Times: economictimes.indiatimes.com
globo Globo alone: globo.com
g1 G1: g1.globo.com
orf ORF: orf.at
kp Komsomolskaya Pravda: kp.ru
ap Associated Press: apnews.com
google Google: google.com
youtube YouTube shared: youtube.com youtu.be
medium Medium shared: medium.com
blogspot Blogger shared: blogspot.com
wordpress WordPress.com shared: wordpress.com
substack Substack shared: substack.com
github GitHub shared: github.com github.io
telegram Telegram shared: t.me
reddit Reddit shared: reddit.com
msn MSN shared: msn.com
google-sites Google Sites shared: sites.google.com
internet-archive Internet Archive shared: archive.org
archive-today archive.today shared: archive.ph
ghost-writer Ghost Writer: ghostwriter.substack.com
own-blog A Known Blog: knownblog.blogspot.com
example-en Example News: example.com
example-de Example Nachrichten: de.example.com
example-mag Example Magazine: example.com/magazine
`;

const publishers: readonly CompiledPublisher[] = records
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', hosts = ''] = line.split(/: /u);
    const [, id = '', name = '', mark] = /^(\S+) (.*?)(?: (shared|alone))?$/u.exec(head) ?? [];
    const record = {
      id,
      names: { en: name },
      domains: hosts.split(' ').map((one) => {
        const slash = one.indexOf('/');
        return slash < 0
          ? { host: one, role: 'main' as const }
          : { host: one.slice(0, slash), path: one.slice(slash), role: 'main' as const };
      }),
      origin: 'curated' as const,
      facts: [],
    };
    return mark === undefined
      ? record
      : Object.assign(record, mark === 'shared' ? { sharedHost: true } : { hostOnly: true });
  });

export const sampleLookup: PublisherLookup = {
  publishersOf: async (domain) =>
    publishers.filter(({ domains }) => domains.some(({ host }) => registrableDomainOf(host) === domain)),
  publisherNames: async () =>
    groupByWord(
      publishers.map(({ names, id, domains }) => ({
        name: names['en'] ?? '',
        id,
        domain: registrableDomainOf(domains[0]?.host ?? ''),
      })),
    ),
  credits: async () => ({}),
};

/** Facts of a page that says nothing, with what a test gives. */
export const pageFacts = (given: Partial<PageFacts> = {}): PageFacts => ({ ...emptyFacts, ...given });
