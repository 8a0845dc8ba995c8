import type { TextBlock } from './page-facts';

const ofMedia =
  /(?:^|[\s<_-])(?:figure|figcaption|caption|photo|picture|image|img|gallery|video|chart|graphic|infographic|datawrapper|toolbar|font-?size|text-?size)/iu;

/** Whether a block speaks of the page's text: what a picture, chart, film or button says is not said of the text. */
export const isOfText = ({ tag, hint, place }: TextBlock): boolean =>
  place !== 'caption' && tag !== 'figure' && tag !== 'button' && !ofMedia.test(hint);
