import { describe, expect, it } from 'vitest';
import { findPublisher } from './find-publisher';
import { pageFacts, sampleLookup } from './sample-lookup';

/** `address → publisher`, `-` for nobody; `on` the platform; `via` the keeper. */
const table = {
  'an address of a publisher’s own host': `
https://www.nytimes.com/2020/03/06/world/a.html → nyt
http://nytimes.com/ → nyt
https://cn.nytimes.com/world/ → nyt
https://www.bbc.co.uk/news/world-1 → bbc
https://www.bbc.com/news/articles/c1 → bbc
https://news.bbc.co.uk/2/hi/europe/1.stm → bbc
https://bbc.com/persian/iran-1 → bbc-persian
https://www.bbc.com/persian → bbc-persian
https://www.bbc.co.uk/persian/world/2010/1.shtml → bbc-persian
https://m.dailymail.co.uk/news/article-1.html → daily-mail
https://www.dailymail.co.uk/news/index.html → daily-mail
https://www.thisismoney.co.uk/money/a.html → daily-mail
https://www.guardian.co.uk/world/2009/a → guardian
https://amp.theguardian.com/world/2020/a → guardian
https://mobile.theguardian.com/a → guardian
https://www.rt.com/news/1-a/ → rt
https://arabic.rt.com/world/1 → rt
https://www.hetq.am/hy/article/1 → hetq
https://en.trend.az/azerbaijan/politics/1.html → trend
http://cgss.com.pk/articles/1 → cgss
https://www.abc.net.au/news/a → abc-au
https://www.aa.com.tr/en/asia-pacific/a/1 → anadolu
https://tass.ru/politika/1 → tass
https://tass.com/world/1 → tass
https://www.gov.uk/government/news/a → govuk
https://news.un.org/en/story/1 → un
https://www.orf.at/stories/1 → orf
https://www.asahi.com/ajw/articles/1 → asahi
https://www3.asahi.com/a → asahi
https://www1.spiegel.de/a → spiegel
https://abcnews.go.com/International/story?id=1 → abc-us on go
https://timesofindia.indiatimes.com/world/a/1.cms → times-of-india on indiatimes
https://m.timesofindia.indiatimes.com/a → times-of-india on indiatimes
https://economictimes.indiatimes.com/news/1.cms → economic-times on indiatimes
https://g1.globo.com/mundo/noticia/a.ghtml → g1 on globo
https://de.example.com/a → example-de
https://www.example.com/magazine/a → example-mag
https://www.example.com/Magazine → example-mag
https://www.example.com/politics/magazine/a → example-en
https://fr.example.com/magazine/a → example-mag`,
  'an address written in an unusual way': `
HTTPS://WWW.NYTIMES.COM/A → nyt
https://www.nytimes.com./2020/a → nyt
https://www.nytimes.com:8443/a → nyt
https://reader:secret@www.nytimes.com/a → nyt
https://user@nytimes.com/a → nyt
http://www.nytimes.com:80/?a=1#b → nyt
https://президент.рф/events → kremlin
https://xn--d1abbgf6aiiy.xn--p1ai/events → kremlin
http://ПРЕЗИДЕНТ.РФ/ → kremlin
https://www.münchen.de/rathaus → muenchen
https://www.xn--mnchen-3ya.de/ → muenchen
https://WWW.MÜNCHEN.DE/ → muenchen
https://www.nytimes.com//2020//a → nyt
https://www.nytimes.com/%E2%80%AE/a → nyt
https://www.bbc.com/persian?ref=https://rt.com/ → bbc-persian
https://www.bbc.com/persian/../news → bbc
https://nytimes。com/a → nyt
  https://www.dawn.com/news/1 → dawn`,
  'a host that only looks like another’s': `
https://nytimes.com.evil.example/a → -
https://www.nytimes.com.evil.example/ → -
https://nytimes.com-news.example/ → -
https://nytimes-com.example/ → -
https://notnytimes.com/ → -
https://nytimes.co/ → -
https://nytimes.org/ → -
https://nytimes.com.co/ → -
https://nytimes.com@evil.example/ → -
https://nytimes.com%2F@evil.example/ → -
https://www.nytimes.com:443@evil.example/a → -
https://evil.example/nytimes.com/ → -
https://evil.example/https://www.nytimes.com/a → -
https://evil.example/?u=https://www.nytimes.com/ → -
https://evil.example/#https://www.nytimes.com/ → -
https://nуtimes.com/ → -
https://xn--ntimes-7yf.com/ → -
https://nytіmes.com/ → -
https://www.deviantart.com/a → deviantart
https://deviantart.com/rt.com → deviantart
https://smart.com/ → -
https://art.com/ → -
https://rt.com.br/ → -
https://dawn.com.pk/ → -
https://dawnnews.com/ → -
https://bbc.com.evil.example/persian → -
https://bbc.com/persian-news → bbc
https://www.bbc.com/persians → bbc
https://cgss.com/ → -
https://cgss.pk/ → -
https://com.pk/ → -
https://co.uk/ → -
https://dailymail.com/ → -
https://aa.com/ → -
https://tass.com.ru/ → -
https://aa.com.tr.example.org/ → -
https://guardian.co/ → -
https://theguardian.com.au/ → -
https://asahi.com.cn/ → -
https://orf.at.example/ → -
https://un.org.example/ → -
https://kremlin.ru.com/ → -
https://gov.uk.example/ → -
https://service.gov.uk/ → -
https://ap.news/ → -
https://kp.ru.net/ → -
https://192.168.0.1/nytimes.com → -
https://[2001:db8::1]/ → -
http://localhost/ → -
http://nytimes/ → -
file:///home/nytimes.com/a.html → -
ftp://nytimes.com/ → -
javascript:location='https://nytimes.com' → -
data:text/html,https://nytimes.com → -
about:blank → -
chrome://nytimes.com/ → -
moz-extension://nytimes.com/a → -
not an address → -`,
  'a shared host never passes its record on': `
https://www.youtube.com/ → youtube
https://www.youtube.com/watch?v=1 → - on youtube
https://www.youtube.com/@somebody → - on youtube
https://www.youtube.com/@RT → rt on youtube
https://www.youtube.com/@rt/videos → rt on youtube
https://m.youtube.com/@bbcpersian → bbc-persian on youtube
https://www.youtube.com/@rtarabic → - on youtube
https://youtu.be/abc → - on youtube
https://t.me/rt_russian/100 → rt on telegram
https://t.me/s/rt_russian → - on telegram
https://t.me/somebody/1 → - on telegram
https://medium.com/@somebody/a-1 → - on medium
https://medium.com/ → medium
https://somebody.medium.com/a → - on medium
https://somebody.blogspot.com/2010/01/a.html → - on blogspot
https://knownblog.blogspot.com/2010/01/a.html → own-blog on blogspot
https://nytimes.blogspot.com/ → - on blogspot
https://somebody.wordpress.com/2010/ → - on wordpress
https://rt.com.wordpress.com/ → - on wordpress
https://somebody.substack.com/p/a → - on substack
https://ghostwriter.substack.com/p/a → ghost-writer on substack
https://github.com/somebody/nytimes.com → - on github
https://somebody.github.io/a → - on github
https://nytimes.github.io/ → - on github
https://sites.google.com/view/somebody → - on google-sites
https://www.google.com/about → google
https://indiatimes.com/ → indiatimes
https://www.indiatimes.com/trending/a → indiatimes
https://somebody.indiatimes.com/a → - on indiatimes
https://blogs.globo.com/a → - on globo
https://globo.com/a → globo
https://espn.go.com/a → - on go`,
  'a copy is its original’s, never its keeper’s': `
https://web.archive.org/web/20200306000000/https://www.nytimes.com/2020/a.html → nyt via archive
https://web.archive.org/web/20200306000000id_/http://www.hetq.am/a → hetq via archive
https://web.archive.org/web/2020/nytimes.com → nyt via archive
https://web.archive.org/web/20200306000000*/nytimes.com → nyt via archive
https://web.archive.org/web/20200306000000/http:/www.rt.com/a → rt via archive
https://archive.org/web/20200306000000/https://www.dawn.com/a → dawn via archive
https://web.archive.org/web/20200306000000/https://nytimes.com.evil.example/ → - via archive
https://web.archive.org/web/20200306000000/https://somebody.blogspot.com/ → - on blogspot via archive
https://web.archive.org/ → - on internet-archive
https://archive.org/details/a → - on internet-archive
https://archive.org/ → internet-archive
https://archive.ph/2020.03.06-101010/https://www.nytimes.com/a → nyt via archive
https://archive.ph/20200306101010/https://tass.ru/1 → tass via archive
https://archive.today/newest/https://www.hetq.am/a → hetq via archive
https://archive.is/o/AbCdE/https://www.rt.com/a → rt via archive
https://archive.li/20200306/http://trend.az/1 → trend via archive
https://archive.md/https://www.aa.com.tr/en/a → anadolu via archive
https://archive.vn/20200306101010/https://www.asahi.com/a → asahi via archive
https://archive.fo/20200306101010/https://www.spiegel.de/a → spiegel via archive
https://archive.ph/AbCdE → - via archive
https://archive.ph/ → archive-today
https://webarchive.nationalarchives.gov.uk/ukgwa/20200306000000/https://www.gov.uk/a → govuk via archive
https://wayback.archive-it.org/1234/20200306000000/https://www.un.org/a → un via archive
https://arquivo.pt/wayback/20200306000000/https://www.bbc.co.uk/news → bbc via archive
https://webarchive.loc.gov/all/20200306000000/https://www.nytimes.com/ → nyt via archive
https://timetravel.mementoweb.org/memento/20200306/https://www.dawn.com/ → dawn via archive
https://perma.cc/ABCD-1234 → - via archive
https://www-nytimes-com.cdn.ampproject.org/c/s/www.nytimes.com/2020/a.amp.html → nyt via amp
https://amp-theguardian-com.cdn.ampproject.org/v/s/amp.theguardian.com/a?amp_js_v=0.1 → guardian via amp
https://evil-example.cdn.ampproject.org/c/s/evil.example/nytimes.com → - via amp
https://www.google.com/amp/s/www.dailymail.co.uk/news/a.amp.html → daily-mail via amp
https://www.google.com/amp/www.rt.com/a/amp/ → rt via amp
https://www.google.de/amp/s/www.nytimes.com/a → nyt via amp
https://www.google.evil.example/amp/s/www.nytimes.com/a → -
https://www.bing.com/amp/s/www.spiegel.de/a → spiegel via amp
https://www-spiegel-de.bing-amp.com/c/s/www.spiegel.de/a → spiegel via amp
https://www-hetq-am.translate.goog/hy/article/1?_x_tr_sl=hy&_x_tr_tl=en → hetq via translation
https://xn----d1abbgf6aiiy-xn----p1ai.translate.goog/events?_x_tr_sl=ru → kremlin via translation
https://nytimes-com-evil-example.translate.goog/ → - via translation
https://translate.google.com/translate?sl=auto&tl=en&u=https://tass.ru/1 → tass via translation
https://translate.googleusercontent.com/translate_c?u=https://kp.ru/1 → kp via translation
https://translated.turbopages.org/proxy_u/en-ru.ru.1-2/https/www.nytimes.com/a → nyt via translation
https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://www.dawn.com/news/1+dawn&hl=en → dawn via cache
https://webcache.googleusercontent.com/search?q=cache:www.hetq.am/a → hetq via cache
https://cc.bingj.com/cache.aspx?q=a&d=1&w=2 → - via cache
https://web.archive.org/web/2020/https://www.google.com/amp/s/www.nytimes.com/a → nyt via archive
https://web.archive.org/web/2020/https://www-rt-com.translate.goog/a?_x_tr_sl=en → rt via archive
https://www.google.co.ug/amp/s/www.nytimes.com/a → nyt via amp
https://tass-ru.turbopages.org/tass.ru/s/politika/1 → tass via cache
https://1-www-bbc-co-uk.translate.goog/a?_x_tr_enc=1 → bbc via translation
https://0-d1abbgf6aiiy-xn----p1ai.translate.goog/events?_x_tr_enc=0 → kremlin via translation
https://nytimes-com.translate.goog/a?_x_tr_hp=www- → nyt via translation
https://www.webcitation.org/query?url=https%3A%2F%2Fwww.rt.com%2Fa&date=2012-01-01 → rt via archive`,
  'a copy’s address that only seems to show its original': `
https://nytimes-com.translate.goog/?_x_tr_hp=evil → - via translation
https://nytimes-com.translate.goog/?_x_tr_hp=evil.com/ → -
https://nytimes-com.translate.goog/?_x_tr_hp=reader@ → -
https://nytimes-com.translate.goog.evil.example/ → -
https://google.icu/amp/s/www.nytimes.com/a → -
https://www.google.xyz/amp/s/www.nytimes.com/a → -
https://news.google.com/amp/s/www.nytimes.com/a → google
https://google.com.evil.example/amp/s/www.nytimes.com/a → -
https://www.google.com/x/amp/s/www.nytimes.com/a → google
https://www.google.com/search?q=cache:https://www.nytimes.com/ → google
https://ghostarchive.org/archive/AbCdE?term=https://www.nytimes.com/ → - via archive
https://ghostarchive.org/search?term=https://www.nytimes.com/ → -
https://www.webcitation.org/6AbCdEfGh?url=https://www.nytimes.com/ → - via archive
https://www.webcitation.org/query?url=https://www.rt.com/&url=https://www.nytimes.com/ → - via archive
https://cc.bingj.com/cache.aspx?d=1&w=2&u=https://www.nytimes.com/ → - via cache
https://hghltd.yandex.net/yandbtm?url=https://www.nytimes.com/ → - via cache
https://translate.google.com/about?u=https://www.nytimes.com/ → google
https://evil.example/web/2020/https://www.nytimes.com/ → -
https://web.archive.org.evil.example/web/2020/https://www.nytimes.com/ → -`,
  'through a library’s proxy': `
https://www-nytimes-com.ezproxy.lib.utexas.edu/2020/a.html → nyt via proxy
https://www.nytimes.com.ezproxy.lib.utexas.edu/2020/a.html → nyt via proxy
https://nytimes-com.ezproxy.lib.utexas.edu:2048/2020/a.html → nyt via proxy
https://www-bbc-co-uk.ezproxy.is.ed.ac.uk/news/1 → bbc via proxy
https://www-bbc-com.libproxy.mit.edu/persian → bbc-persian via proxy
https://www-theguardian-com.proxy.library.cornell.edu/a → guardian via proxy
https://www-nytimes-com.stanford.idm.oclc.org/a → nyt via proxy
https://www-nytimes-com.eu1.proxy.openathens.net/a → nyt via proxy
https://www.nytimes.com.us1.proxy.openathens.net/a → nyt via proxy
https://www-nytimes-com.proxy-bloomu.klnpa.org/a → nyt via proxy
https://www-nytimes-com.ezp-prod1.hul.harvard.edu/a → nyt via proxy
https://www-nytimes-com.turing.library.northwestern.edu/a → nyt via proxy
https://0-www-nytimes-com.library.univ.edu/a → nyt via proxy
https://0-www.nytimes.com.library.univ.edu/a → nyt via proxy
https://www-nytimes-com-s.vpn.univ.edu.cn:8118/a → nyt via proxy
https://www-nytimes-com.ezproxy.library.dal.ca/a → nyt via proxy
https://www-asahi-com.ezoris.lib.hokudai.ac.jp/a → asahi via proxy
https://www-somebody-com.ezproxy.lib.utexas.edu/ → - via proxy
https://web.archive.org/web/2020/https://www-rt-com.ezproxy.lib.utexas.edu/a → rt via archive
https://webvpn.univ.edu.cn/https/77726476706e69737468656265737421e7e056d2f9317953/a → - via proxy
https://www-nytimes-com.example.com/a → - via proxy
https://www-nytimes-com.ezproxy.dawn.com/a → - via proxy
https://www-nytimes-com.ezproxy.univ.edu.example/a → - via proxy
https://www.nytimes.com.ezproxy.dawn.com/a → dawn
https://www.nytimes.com.univ.edu/a → -
https://ezproxy.lib.utexas.edu/login?url=https://www.nytimes.com/ → -
https://www-users.cs.univ.ac.uk/ → -
https://www-it-services.univ.ac.uk/ → -
https://www-student-life.univ.edu/ → -
https://www-cs-students.univ.edu/nytimes.com → -`,
};

const rows = Object.entries(table).flatMap(([group, lines]) =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [address = '', answer = ''] = line.trim().split(' → ');
      const [, id = '', on = null, via = null] = /^(\S+)(?: on (\S+))?(?: via (\S+))?$/u.exec(answer) ?? [];
      return { group, address, answer: { id: id === '-' ? null : id, on: on ?? null, via: via ?? null } };
    }),
);

describe.each(Object.keys(table))('%s', (group) => {
  it.each(rows.filter((row) => row.group === group))('$address', async ({ address, answer }) => {
    const { publisher, hostedOn, via } = await findPublisher(pageFacts(), address, sampleLookup);
    expect({ id: publisher?.id ?? null, on: hostedOn?.id ?? null, via: via?.kind ?? null }).toEqual(answer);
  });
});

it('has at least 150 addresses, half of them traps', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
});
