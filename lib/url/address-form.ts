import type { FormField } from '@/lib/schema/copy-services';
import { routeOf } from './page-of';

/** What stands for each field in the form of a copy's address. */
const fields: Readonly<Record<FormField, string>> = {
  stamp: String.raw`(?:\d{1,14}(?:[a-z]{2}_|\*)?|\d{4}\.\d\d\.\d\d-\d{6}|\d{4}-\d{4}-\d{4}-\d{2})`,
  code: String.raw`[\w-]{4,12}`,
  pair: '[A-Z0-9]{4}-[A-Z0-9]{4}',
  id: String.raw`[\w-]{12}`,
  word: String.raw`[\w.-]+`,
  scheme: String.raw`(?<scheme>https?)`,
  host: String.raw`(?<host>[\w.-]+\.[\w-]+)`,
  path: '(?<path>.*)',
  address: '(?<address>.+)',
};

/** The form of a copy's address, as `data/archives.json` and its like write it. */
export interface AddressForm {
  /** The original's address as the copy's writes it; undefined where the address has another form. */
  readonly original: (url: URL) => string | undefined;
  /** Whether the address has this form, where the form shows no original. */
  readonly matches: (url: URL) => boolean;
}

export function addressForm(form: string): AddressForm {
  const query = form.indexOf('?');
  const [path, parameter = ''] = query < 0 ? [form] : [form.slice(0, query), form.slice(query + 1)];
  const name = parameter.slice(0, parameter.indexOf('='));
  // What comes behind the original's path is its query; behind a code it says nothing.
  const pathPattern = new RegExp(`^${source(path)}${isOpen(path) ? '' : '(?:/|$)'}`, 'iu');
  const valuePattern = new RegExp(`^${source(parameter.slice(name.length + 1))}`, 'iu');
  return {
    matches: ({ pathname }) => pathPattern.test(pathname),
    original({ pathname, search, searchParams, hash }) {
      const found = pathPattern.exec(pathname);
      if (found === null) return undefined;
      if (name === '') return addressOf(found, search + routeOf(hash));
      const [value = '', ...others] = searchParams.getAll(name);
      const written = others.length === 0 ? valuePattern.exec(value)?.groups?.['address'] : undefined;
      // A cache's question may have words behind the address.
      return written?.split(/\s/u, 1)[0];
    },
  };
}

const isOpen = (path: string): boolean => /\{(?:address|path)\}$/u.test(path);

const source = (template: string): string =>
  template
    .split(/(\{[a-z]+\})/u)
    .map((part) =>
      part.startsWith('{') ? fields[part.slice(1, -1) as FormField] : part.replace(/[.*+?^$()|[\]\\]/gu, '\\$&'),
    )
    .join('');

function addressOf({ groups = {} }: RegExpExecArray, behind: string): string | undefined {
  const { scheme = 'https', host, path = '', address } = groups;
  if (address !== undefined) return address + behind;
  return host === undefined ? undefined : `${scheme}://${host}/${path}${behind}`;
}
