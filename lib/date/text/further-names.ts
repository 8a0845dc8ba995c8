/**
 * Names of months that pages use and CLDR has not, or has in another spelling: language, then name and month. Words are
 * apart by a space, and k and y are the Persian letters, as the reader has its text.
 */
export const furtherNames: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  ar: [
    ['اغسطس', 8],
    ['ابریل', 4],
    ['اکتوبر', 10],
  ],
  de: [
    ['jän', 1],
    ['maerz', 3],
    ['mrz', 3],
  ],
  en: [['sept', 9]],
  fa: [
    ['ژانویه', 1],
    ['فوریه', 2],
    ['مه', 5],
    ['ژوئیه', 7],
  ],
  hi: [
    ['सितम्बर', 9],
    ['नवम्बर', 11],
    ['दिसम्बर', 12],
  ],
  ku: [
    ['çile', 1],
    ['avrêl', 4],
  ],
  // CLDR 48 has the traditional names; the press writes these.
  si: [
    ['ජනවාරි', 1],
    ['පෙබරවාරි', 2],
    ['මාර්තු', 3],
    ['අප්‍රේල්', 4],
    ['මැයි', 5],
    ['ජූනි', 6],
    ['ජූලි', 7],
    ['අගෝස්තු', 8],
    ['සැප්තැම්බර්', 9],
    ['ඔක්තෝබර්', 10],
    ['නොවැම්බර්', 11],
    ['දෙසැම්බර්', 12],
  ],
  // The second case, in which a day puts it.
  sl: [['marca', 3]],
  // Typed without the letters that other keyboards lack.
  tr: [
    ['subat', 2],
    ['agustos', 8],
    ['eylul', 9],
    ['kasim', 11],
    ['aralik', 12],
  ],
};
