import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileOf, phrasesOf, type TopicBackground } from '@/compiler/compile-topic-names';
import { pageText } from '@/lib/topic/match/page-text';
import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { PhraseWriter } from '@/lib/topic/match/recogniser/phrase-writer';
import { corpora } from '../corpora';
import { benchTopics } from './bench-topics';
import { factsOf, labelledPages } from './labelled-pages';
import { readSib, sibLanguages, type SibLanguage } from './sib';
import { wikinewsArticles } from './wikinews-articles';

// usage: npm run count:background      writes data/topic-background.json: in how many texts of its language each name and
// term stands. Texts: the pages of all corpora, Wikinews, and SIB-200's sentences, ten a text.

interface Text {
  readonly languages: readonly string[];
  readonly text: string;
}
const sentencesEach = 10;

/** Pages of the corpora of dates: no labels of topics, so only their texts count. */
function datePages(): string[] {
  const scratch = path.join(tmpdir(), 'masthead-bench-topics');
  if (!existsSync(path.join(scratch, 'foreign-dev'))) {
    mkdirSync(scratch, { recursive: true });
    execFileSync('tar', ['xf', path.join(corpora(), 'dates/foreign-dev.tar.xz'), '-C', scratch]);
  }
  const folders = [
    path.join(corpora(), 'dates/htmldate/pages'),
    path.join(corpora(), 'dates/fundus/pages'),
    path.join(scratch, 'foreign-dev/pages'),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => path.join(folder, name)),
  );
}

function* texts(): Generator<Text> {
  const seen = new Set<string>();
  const pages = [
    ...labelledPages().map(({ facts }) => facts),
    ...datePages()
      .toSorted()
      .map((file) => factsOf(file, 'https://masthead.example/')),
    ...[...wikinewsArticles()].map(([, facts]) => facts),
  ];
  for (const facts of pages) {
    const { parts, languages } = pageText(facts);
    const text = parts.map((part) => part.text).join('\n');
    if (seen.has(text)) continue;
    seen.add(text);
    yield { languages: languages.slice(0, 1), text };
  }
  for (const language of Object.keys(sibLanguages) as SibLanguage[]) {
    const sentences = [...readSib(language).values()];
    for (let at = 0; at < sentences.length; at += sentencesEach)
      yield { languages: [language], text: sentences.slice(at, at + sentencesEach).join('\n') };
  }
}

const writers = new Map<string, PhraseWriter<string>>();
for (const phrase of benchTopics().flatMap(phrasesOf)) {
  const language = phrase.language.split('-')[0] ?? '';
  for (const file of new Set([language, ...(fileOf(phrase) === language ? [] : ['en'])])) {
    const writer = writers.get(file) ?? new PhraseWriter<string>();
    writers.set(file, writer.add(phrase, phrase.text));
  }
}
const matchers = new Map([...writers].map(([language, writer]) => [language, new Matcher([writer.file()])]));
const counts = new Map<string, { texts: number; phrases: Map<string, number> }>();
for (const { languages, text } of texts())
  for (const language of languages) {
    const count = counts.get(language) ?? { texts: 0, phrases: new Map<string, number>() };
    counts.set(language, count);
    count.texts++;
    for (const phrase of new Set((matchers.get(language)?.find(text) ?? []).map(({ meaning }) => meaning)))
      count.phrases.set(phrase, (count.phrases.get(phrase) ?? 0) + 1);
  }
const enough = 20;
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
const background: TopicBackground = Object.fromEntries(
  [...counts]
    .filter(([, { texts: all }]) => all >= enough)
    .toSorted(byKey)
    .map(([language, { texts: all, phrases }]) => [
      language,
      { texts: all, phrases: Object.fromEntries([...phrases].toSorted(byKey)) },
    ]),
);
writeFileSync('data/topic-background.json', `${JSON.stringify(background)}\n`);
for (const [language, { texts: all, phrases }] of Object.entries(background))
  console.log(language, all, 'texts', Object.keys(phrases).length, 'phrases');
