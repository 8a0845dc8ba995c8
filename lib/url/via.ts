/** What stands between the reader and a publisher's page. */
export type ViaKind = 'archive' | 'amp' | 'translation' | 'cache' | 'syndication' | 'proxy' | 'carrier';
