import { noNames, type DisplayNames } from './display-names';
import type en from '@/public/locales/en.json';

/** A catalogue of messages; the English one is complete and gives the keys. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string | Readonly<Record<string, string>>>>>;
export type MessageKey = keyof typeof en;
export type Parameters = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly language: string;
  /** What regions and languages are called in it. */
  readonly names: DisplayNames;
  /** The message with its parameters; `count` chooses the plural form. */
  readonly t: (key: MessageKey, parameters?: Parameters) => string;
  /** Whether the key is one of ours: for keys that are put together from data. */
  readonly has: (key: string) => key is MessageKey;
}

/**
 * @param plural the plural category of a count in this language (CLDR)
 * @param fallback the English catalogue, for what a catalogue lacks
 * @param names without them the browser is asked for each name
 */
export function createTranslator(
  language: string,
  catalogue: Catalogue,
  fallback: Catalogue,
  plural: (count: number) => string,
  names: DisplayNames = noNames,
): Translator {
  return {
    language,
    names,
    has: (key): key is MessageKey => Object.hasOwn(fallback, key),
    t(key, parameters = {}) {
      const message = catalogue[key] ?? fallback[key] ?? key;
      const { count } = parameters;
      const text =
        typeof message === 'string'
          ? message
          : (message[typeof count === 'number' ? plural(count) : 'other'] ?? message['other'] ?? key);
      return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole));
    },
  };
}
