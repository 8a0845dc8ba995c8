/**
 * Whether a tab may show a PDF: its address ends so or the browser says so; a page that the browser keeps from us on
 * the web may be one as well.
 * @param contentType of the document, where it could be read
 */
export function looksLikePdf(address: string | undefined, contentType: string | undefined): 'yes' | 'perhaps' | 'no' {
  const url = URL.parse(address ?? '');
  if (url === null || !/^https?:$/u.test(url.protocol)) return 'no';
  if (contentType === 'application/pdf' || /\.pdf$/iu.test(url.pathname)) return 'yes';
  return contentType === undefined ? 'perhaps' : 'no';
}
