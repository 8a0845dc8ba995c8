import type { PageReport } from '@/lib/dataset/page-report';
import { isDue } from '@/lib/flag/arrange';
import { keysOf } from '@/lib/flag/create-flag';
import type { FlagReader } from '@/lib/flag/flag-store';
import type { Spotted } from '@/lib/spotting/badge-sign';
import { today } from './today';

/** Whether a page is in the reader's list, and due. */
export async function savedStateOf(report: PageReport, flags: FlagReader): Promise<Spotted['saved']> {
  const flag = await flags.find(keysOf({ url: report.url, canonical: null, via: report.via }));
  if (flag === undefined) return 'no';
  return isDue(flag, today()) ? 'due' : 'saved';
}
