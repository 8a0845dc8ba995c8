import { nameOf } from '@/lib/publisher/report-publisher';
import type { CountryOutlet } from '@/lib/schema/compiled';

/** What an outlet is called in the reader's language, else in English, else as its data set has it. */
export const nameFor = ({ names }: Pick<CountryOutlet, 'names'>, language: string): string =>
  names[language] ?? nameOf(names);
