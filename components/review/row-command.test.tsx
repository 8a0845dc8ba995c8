import { expect, test } from 'vitest';
import { rowCommand } from './row-command';

const key = (key: string, code = '', changes = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...changes,
});

test.each([
  ['ArrowDown', '', 'next'],
  ['j', 'KeyJ', 'next'],
  ['J', 'KeyJ', 'next'],
  ['k', 'KeyK', 'previous'],
  ['Home', '', 'first'],
  [' ', 'Space', 'details'],
  ['x', 'KeyX', 'choose'],
  ['Delete', '', 'remove'],
  ['/', 'Slash', 'search'],
  // The same keys under a Cyrillic and an Arabic layout.
  ['о', 'KeyJ', 'next'],
  ['ث', 'KeyE', 'reviewed'],
  // A Latin layout that puts the letter elsewhere counts by its letter.
  ['j', 'KeyC', 'next'],
])('%s is a command', (name, code, command) => {
  expect(rowCommand(key(name, code))).toBe(command);
});

test.each([
  ['q', 'KeyQ', {}],
  ['c', 'KeyJ', {}],
  ['Enter', '', {}],
  ['Shift', 'ShiftLeft', {}],
  ['e', 'KeyE', { ctrlKey: true }],
  ['Delete', '', { altKey: true }],
  ['constructor', '', {}],
])('%s is none', (name, code, changes) => {
  expect(rowCommand(key(name, code, changes))).toBeUndefined();
});
