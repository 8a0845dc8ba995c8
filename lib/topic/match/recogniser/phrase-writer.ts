import type { TopicName } from '@/lib/schema/topic-record';
import { foldName } from '../fold/fold-text';
import { inflectionOf } from './inflection';
import { isAbbreviation, namePatterns } from './name-patterns';
import { markedForm, type PhraseFile, type PhraseRule } from './phrase-file';

/** Names with fewer letters are told from others only by their marks: Şuşa, Susa. */
const markedBelow = 5;
/** Languages in which marks tell words apart at any length: Anh (Britain), ảnh (picture). */
const markedLanguages: ReadonlySet<string> = new Set(['vi']);
/** Longer names that mean one thing are recognised in small letters too: tags, posts, titles of some papers. */
const casedBelow = 8;

/** A name or term, as a record has it. */
export interface WrittenPhrase extends Pick<TopicName, 'text' | 'language' | 'match' | 'forms'> {
  /** Counts only where it is written with a capital, if it has one; short ones always do. */
  readonly isCased: boolean;
}

/** Gathers phrases with what they mean into a packaged file; what costs Unicode work is done here, by the compiler. */
export class PhraseWriter<Meaning> {
  readonly #groups = new Map<string, Set<string>>();

  add(phrase: WrittenPhrase, meaning: Meaning): this {
    const capitals = isAbbreviation(phrase.text);
    const whole = foldName(phrase.text);
    const first = phrase.text.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const cased = isCapital && !capitals && (phrase.isCased || whole.length < casedBelow);
    const clitics = inflectionOf(phrase.language).clitics === true && whole.length >= 3;
    for (const { key, tail, endings } of namePatterns(phrase)) {
      const isShort = whole.length < markedBelow && whole !== markedForm(phrase.text);
      const isMarked = !capitals && key === whole && (isShort || markedLanguages.has(phrase.language));
      const rule: PhraseRule = {
        tail,
        ...(endings && { endings }),
        ...(cased && { cased }),
        ...(capitals && { capitals }),
        ...(clitics && { clitics }),
      };
      const group = JSON.stringify([meaning, rule]);
      const keys = this.#groups.get(group) ?? new Set();
      this.#groups.set(group, keys.add(isMarked ? `${key}\t${markedForm(phrase.text)}` : key));
    }
    return this;
  }

  file(): PhraseFile<Meaning> {
    const meanings = new Map<string, number>();
    const rules = new Map<string, number>();
    const placeIn = (list: Map<string, number>, value: unknown): number => {
      const text = JSON.stringify(value);
      const place = list.get(text) ?? list.size;
      list.set(text, place);
      return place;
    };
    const groups = [...this.#groups].map(([group, keys]) => {
      const [meaning, rule] = JSON.parse(group) as [Meaning, PhraseRule];
      return [placeIn(meanings, meaning), placeIn(rules, rule), [...keys].toSorted().join('\n')] as const;
    });
    return {
      meanings: [...meanings.keys()].map((text) => JSON.parse(text) as Meaning),
      rules: [...rules.keys()].map((text) => JSON.parse(text) as PhraseRule),
      groups,
    };
  }
}
