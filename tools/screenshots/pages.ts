import { sampleDomain } from '@/lib/report/sample';

/** Pages of our own to click on: the file in tests/sample, and an address that no registry gives out. */
export const samplePages = {
  'nagorno-karabakh': { file: 'article.html', address: `http://${sampleDomain}/commentary/april-ballots` },
  kosovo: { file: 'kosovo.html', address: 'http://harrowdale.example/2022/plates' },
  'taiwan-status': { file: 'taiwan-status.html', address: 'http://lowmarsh.example/assembly' },
  cop: { file: 'cop.html', address: 'http://quell.example/cop27' },
  'western-sahara': { file: 'western-sahara.html', address: 'http://rifi.example/jawla' },
} as const;
export type SamplePage = keyof typeof samplePages;
export const isSamplePage = (name: string): name is SamplePage => Object.hasOwn(samplePages, name);
export const pageNames = Object.keys(samplePages) as readonly SamplePage[];
