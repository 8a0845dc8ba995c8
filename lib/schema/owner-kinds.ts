/** What an owner is; the same list for every country. */
export const ownerKinds = [
  'state',
  'public-body',
  'listed-company',
  'private-company',
  'foundation',
  'cooperative',
  'association',
  'university',
  'trade-union',
  'political-party',
  'church',
  'family',
  'person',
  'employees',
  'other',
] as const;
export type OwnerKind = (typeof ownerKinds)[number];
