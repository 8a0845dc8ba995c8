import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import list from '@/data/private-hosts.json';
import { PrivateHosts } from '@/lib/schema/private-hosts';
import { isPrivateHost } from './private-host';

describe('hosts of private networks', () => {
  test.each([
    'nas.home.arpa',
    'home.arpa',
    'duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion',
    'nas.tail1234.ts.net',
    '192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct',
    '8-8-8-8.0123456789abcdef0123456789abcdef.plex.direct',
    '10.0.0.5.sslip.io',
    'www-192-168-0-1.sslip.io',
    '--1.sslip.io',
    'app-c0a80001.nip.io',
    'fritz.box',
    '192.168.0.1.xip.example.com',
    'www-10-0-0-5.example.com',
    '172-31-0-1.example.com',
    '100-64-0-9.example.com',
    '169-254-169-254.example.com',
    '127.0.0.1.example.com',
  ])('%s', (host) => expect(isPrivateHost(host)).toBe(true));
});

describe('hosts of the web', () => {
  test.each([
    'sslip.io',
    'ts.net',
    'example.com',
    'notfritz.box',
    'myonion.com',
    'onion.example.com',
    '172-32-0-1.example.com',
    '100-128-0-1.example.com',
    '8-8-8-8.example.com',
    '110-0-0-5.example.com',
    '10-0-0.example.com',
    'v10-2.example.com',
    'local.example.com',
  ])('%s', (host) => expect(isPrivateHost(host)).toBe(false));
});

test('the list has the form that its schema gives, and no host twice', () => {
  const { all, below } = v.parse(PrivateHosts, list);
  const hosts = [...all, ...below].map(({ host }) => host);
  expect(new Set(hosts).size).toBe(hosts.length);
});
