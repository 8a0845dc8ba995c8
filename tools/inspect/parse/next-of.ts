/** Where something next stands in a page; looked for only when the last one found is passed. */
export class NextOf {
  #found = -1;

  constructor(private readonly sought: string) {}

  /** The page's length where there is none from this place on. The places asked for must not go back before a found one's. */
  from(html: string, place: number): number {
    if (this.#found < place) {
      const found = html.indexOf(this.sought, place);
      this.#found = found === -1 ? html.length : found;
    }
    return this.#found;
  }
}
