import rules from 'tidy-url/data/rules.js';

/**
 * Names that tidy-url 1.18 lacks; each is its owner's documented click or campaign identifier:
 * Microsoft, Yandex, TikTok, X, Instagram, LinkedIn, Google (iOS and display), Snapchat, Pinterest, Openstat, Adobe.
 */
const added = [
  'msclkid',
  'yclid',
  'ysclid',
  'ymclid',
  'ttclid',
  'twclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'gbraid',
  'wbraid',
  'dclid',
  'gad_source',
  'gad_campaignid',
  'sccid',
  'epik',
  '_openstat',
  's_cid',
  '_ga',
  '_gl',
  'mc_tc',
  'ns_source',
  'ns_mchannel',
  'ns_campaign',
  'at_medium',
  'at_campaign',
  'xtor',
  'wt_mc',
];

const everywhere = new Set([...added, ...(rules.find(({ name }) => name === 'Global')?.rules ?? [])]);
// Rules that match the whole address are about redirects; a flag folds only what its host says.
const byHost = rules.filter(({ name, match_href }) => name !== 'Global' && match_href !== true);

/** Parameters that say how a reader came to a page, never which page it is. */
export function isTrackingParameter(name: string, host: string): boolean {
  if (everywhere.has(name) || name.startsWith('utm_')) return true;
  return byHost.some((rule) => (rule.rules ?? []).includes(name) && matches(rule.match, host));
}

/** Some of the list's patterns are global: their memory of the last match is set back. */
function matches(pattern: RegExp, host: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(host);
}
