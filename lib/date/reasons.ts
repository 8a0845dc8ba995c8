/** Names of the rules, each with what it reads; messages for the list of all candidates. */
export const ruleNames = {
  'json-ld-article': 'Article in the structured data',
  'json-ld-page': 'Web page in the structured data',
  'json-ld-other': 'Other entry of the structured data',
  'meta-published': 'Publication field of the metadata',
  'meta-date': 'General date field of the metadata',
  'meta-created': 'Creation field of the metadata',
  'meta-modified': 'Change field of the metadata',
  microdata: 'Property of an item in the page',
  'time-element': 'Time element',
  'dated-mark': 'Element marked as a date',
  'labelled-text': 'Text that says "published"',
  'byline-text': 'Text beside the headline',
  'title-text': 'Title of the page',
  'closing-text': 'Text at the end of the article',
  'relative-text': 'Text such as "3 hours ago"',
  address: 'Address of the page',
  'canonical-address': 'Canonical address of the page',
  'image-address': 'Address of an image',
  'script-data': 'Data of a script',
  'body-text': 'A day that the text speaks of',
} as const;
export type Rule = keyof typeof ruleNames;

/** Why a date was chosen, by the key that `DateAnswer.reason` holds; English. */
export const reasons = {
  'date-only-one': 'The only date that the page gives.',
  'date-agreed': 'Several places of the page give this day.',
  'date-declared': 'The page declares this day in its data.',
  'date-beside-headline': 'It stands beside the headline.',
  'date-labelled': 'The text calls it the day of publication.',
  'date-in-address': 'The address of the page holds it.',
  'date-weightiest': 'The places that give it are more reliable than those that give another.',
  'date-last-resort': 'Nothing better was found; it may be another day.',
  'date-order-undecided': 'Day and month could be meant either way; only the year is certain.',
  'date-modified': 'The page says that it was changed on this day.',
} as const;
export type Reason = keyof typeof reasons;
