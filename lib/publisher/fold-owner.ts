const legalForms =
  /\b(inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|sa|s\.?a\.?|srl|s\.?p\.?a|bv|nv|oy|ab|as|group|groupe|the)\b\.?/giu;

/** An owner's name without its legal form and punctuation: `E. W. Scripps Company` and `E.W. Scripps`. */
export const foldOwner = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(legalForms, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
