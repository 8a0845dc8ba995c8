import * as v from 'valibot';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A year, a month or a day: `2020`, `2020-03`, `2020-03-06`. As precise as the source, never more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(partialDate, 'not a date of the form 2020, 2020-03 or 2020-03-06'),
);

/** A calendar day: `2020-03-06`. */
export const Day = v.pipe(v.string(), v.regex(day, 'not a day of the form 2020-03-06'));

/** An address that a reader can open: http or https. */
export const HttpAddress = v.pipe(
  v.string(),
  v.maxLength(800),
  v.regex(/^https?:\/\/[^\s"<>\\]+$/u, 'not an http(s) address'),
);

/** The address of a document that was read: on a host with a name, which says whose it is. */
export const SourceAddress = v.pipe(
  HttpAddress,
  v.check(
    (address) => !/^https?:\/\/(?:\d{1,3}\.){3}\d{1,3}[:/]/u.test(`${address}/`),
    'a bare IP address does not say whose page it is',
  ),
);

/** Signs that show nothing and join nothing: spaces of no width, fillers, tags. The joiners of Persian and Hindi are none. */
const invisible =
  /[\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line of plain text that can be seen: no markup, no control characters, no bidirectional overrides. */
export const Line = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(maxLength),
    v.check((text) => text === text.trim() && !/\s{2}/u.test(text), 'has spaces to trim'),
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused here
    v.regex(/^[^\u0000-\u001f<>\u202a-\u202e\u2066-\u2069]*$/u, 'has markup or control characters'),
    v.check(
      (text) => !invisible.test(text) && visible.test(text) && text.isWellFormed(),
      'has signs that cannot be seen',
    ),
  );

/** BCP 47 language tag, as far as this dataset needs it. */
export const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/u, 'not a language tag'));

/** ISO 3166-1 alpha-2 code; XK as the register's user-assigned code for Kosovo. */
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'not a country code'));

/** Identifiers never change once published. */
export const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/u, 'not an identifier'));

/** Who states something, where, on a page of what date, read when, and from and to when it held. */
export const Claim = v.strictObject({
  /** Who states it: the body, register, monitor or paper. */
  by: Line(120),
  /** The page that was read. */
  url: SourceAddress,
  /** The title of the document. */
  title: v.optional(Line(220)),
  /** The date that the page gives for itself; absent where it gives none. */
  pageDate: v.optional(PartialDate),
  /** The day on which the page was read. */
  read: Day,
  /** From and to when it held, as the page states it. */
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  /** The agency or paper through which the text is known, where the page is not the body's own. */
  via: v.optional(Line(120)),
});
export type Claim = v.InferOutput<typeof Claim>;
