/** The maintained list inside tidy-url, without the cleaner around it. */
declare module 'tidy-url/data/rules.js' {
  const rules: readonly {
    readonly name: string;
    readonly match: RegExp;
    /** `match` is about the whole address, not the host. */
    readonly match_href?: boolean;
    /** Parameter names to remove. */
    readonly rules?: readonly string[];
  }[];
  export default rules;
}
