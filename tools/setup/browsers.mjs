import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installDebianPackage } from './debian.mjs';
import { SetupError } from './say.mjs';

/** Where each browser is looked for, its own variable first; the Debian package that has it. */
const known = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

/** @returns the program of the browser, or undefined where none is installed */
export function findBrowser(name) {
  const { variable, names, files } = known[name];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new SetupError(`${variable} is set to ${given}, which is no program.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((one) => folders.map((folder) => path.join(folder, one)));
  return [...candidates, ...files].find(isProgram);
}

/** The program of the browser, installed where it is missing. */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  await installDebianPackage(known[name].debian, `no ${name} was found`);
  const installed = findBrowser(name);
  if (installed === undefined) throw new SetupError(`${known[name].debian} is installed, but no ${name} was found.`);
  return installed;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
