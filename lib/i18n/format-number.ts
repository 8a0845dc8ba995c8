/**
 * A number as the language writes it, `29,989` or `29.989`, always with European digits, as all other numbers of the
 * interface have them.
 *
 * @param decimals how many places stand behind the point
 */
export const formatNumber = (value: number, language: string, decimals = 0): string =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    numberingSystem: 'latn',
  }).format(value);
