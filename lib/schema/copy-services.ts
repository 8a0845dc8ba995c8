import * as v from 'valibot';
import { Line } from './claim';
import { HostPattern } from './host';

/** What may stand in braces in the form of a copy's address; see data/README.md. */
export const formFields = ['stamp', 'code', 'pair', 'id', 'word', 'scheme', 'host', 'path', 'address'] as const;
export type FormField = (typeof formFields)[number];

const Form = v.pipe(
  v.string(),
  v.regex(/^\/[^\s#]*$/u, 'begins with a slash'),
  v.check(
    (form) => (form.match(/[{}][^{}]*[{}]?/gu) ?? []).every((part) => formFields.some((name) => part === `{${name}}`)),
    `knows only {${formFields.join('}, {')}}`,
  ),
);
const NamedForm = v.pipe(
  Form,
  v.check((form) => /\{(?:address|path)\}$/u.test(form), 'ends with {address} or {path}'),
);

/** A service that shows others' pages under addresses of its own. */
const CopyService = v.strictObject({
  name: Line(80),
  hosts: v.pipe(v.array(HostPattern), v.minLength(1)),
  /** Forms of addresses that show the original's; position is precedence. */
  copies: v.optional(v.array(NamedForm)),
  /** Forms of addresses of copies that do not. */
  unnamed: v.optional(v.array(Form)),
  /** The original's host is written in the first label, as this service writes it. */
  hostLabel: v.optional(v.literal('translate.goog')),
});
export type CopyService = v.InferOutput<typeof CopyService>;

/** `data/{archives,amp-caches,translators,caches}.json` */
export const CopyServices = v.strictObject({
  $comment: v.optional(v.string()),
  services: v.array(CopyService),
});
export type CopyServices = v.InferOutput<typeof CopyServices>;
