import { expect, test } from 'vitest';
import manifest from '@/package.json';
import project from '@/project.json';

test('package.json has the addresses of project.json', () =>
  expect([manifest.repository, manifest.bugs]).toEqual([project.repository, project.issues]));
