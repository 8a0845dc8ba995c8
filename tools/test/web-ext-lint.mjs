import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../setup/build.mjs';
import { root } from '../setup/root.mjs';

/** Lints the Firefox build as the store would; the exit code. */
export async function lintForStores({ node, env }) {
  const extension = builtExtension('firefox');
  const bin = path.join(root, 'node_modules/web-ext/bin/web-ext.js');
  const argv = [bin, 'lint', '--source-dir', extension, '--output', 'json', '--no-config-discovery'];
  const text = await new Promise((resolve, reject) => {
    const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(node, argv, options, (error, stdout) => {
      // Its exit code is 1 where it found errors; the report says which.
      if (error !== null && !stdout.includes('{')) reject(error);
      else resolve(stdout);
    });
    child.stdin.end();
  });
  const { errors, warnings, notices } = JSON.parse(text.slice(text.indexOf('{')));
  const bad = [
    ...errors,
    ...warnings.filter((warning) => !isPreacts(warning, extension) && !isPdfJs(warning, extension)),
  ];
  for (const { _type, code, file, line, message } of bad) {
    process.stdout.write(`${_type} ${code} in ${file ?? 'the package'}:${line ?? ''} ${message}\n`);
  }
  process.stdout.write(
    `${errors.length} errors, ${warnings.length} warnings (${bad.length - errors.length} unexpected), ${notices.length} notices\n`,
  );
  return bad.length === 0 ? 0 : 1;
}

/** Preact's core can set innerHTML; we never ask it to (the linter forbids dangerouslySetInnerHTML). */
function isPreacts({ code, message, file }, extension) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !/innerHTML/u.test(message)) return false;
  const source = readFileSync(path.join(extension, file), 'utf8');
  return source.includes('dangerouslySetInnerHTML') && source.split('.innerHTML').length <= 4;
}

/**
 * pdf.js can load its worker by an address (we give it a worker instead), and the polyfills in its legacy build fall
 * back to the Function constructor for the global object. The policy of our pages lets neither of them run.
 */
function isPdfJs({ code, message, file }, extension) {
  if (!/^(?:chunks\/pdf-|assets\/pdf[.-]worker)/u.test(file ?? '')) return false;
  if (code === 'UNSAFE_VAR_ASSIGNMENT') return /call to import/u.test(message);
  const source = readFileSync(path.join(extension, file), 'utf8');
  const constructors = source.match(/(?<![\w$.])Function\((?=["'`])[^)]*\)/gu) ?? [];
  return code === 'DANGEROUS_EVAL' && constructors.every((one) => /^Function\(["'`]return this["'`]\)$/u.test(one));
}
