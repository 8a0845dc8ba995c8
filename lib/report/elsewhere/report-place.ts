/** A country that a page is about. */
export interface ReportPlace {
  /** ISO 3166 code. */
  readonly country: string;
  readonly city?: string;
  /** 0 for the publisher's seat alone. */
  readonly weight: number;
  readonly because: readonly string[];
}
