const legalForms =
  /\b(inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|sa|s\.?a\.?|srl|s\.?p\.?a|bv|nv|oy|ab|as|the)\b\.?/giu;
const groupWords = /\b(group|groupe)\b\.?/giu;

/**
 * An owner's name without its legal form and punctuation, but with its "Group": `Guardian Media Group` of London is not
 * `Guardian Media Limited` of Port of Spain.
 */
export const foldOwnerExactly = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(legalForms, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The same without "Group": `E. W. Scripps Company` and `E.W. Scripps`. */
export const foldOwner = (name: string): string => foldOwnerExactly(name.replaceAll(groupWords, ''));
