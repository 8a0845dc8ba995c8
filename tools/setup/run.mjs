import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';

const packaged = path.join(root, 'node_modules');

/**
 * Runs a program to its end, without standard input; its exit code.
 * @param options.output `inherit`, or `stderr` where our own output must stay clean
 */
export function run(program, argv, { output = 'inherit', env = process.env, cwd = root } = {}) {
  const stdout = output === 'stderr' ? 2 : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env, stdio: ['ignore', stdout, 'inherit'] });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Runs a program and keeps what it says: it is printed only where it fails. */
export function runQuietly(program, argv, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** The environment without our own node_modules on the path: what installs packages must not run from among them. */
export function systemEnvironment() {
  const entries = (process.env.PATH ?? '').split(path.delimiter);
  return { ...process.env, PATH: entries.filter((entry) => !entry.startsWith(packaged)).join(path.delimiter) };
}

/** The environment in which a tool of node_modules finds the other tools and the Node that was chosen. */
export function toolEnvironment(node) {
  const own = [path.dirname(node), path.join(packaged, '.bin')];
  return { ...process.env, PATH: [...own, process.env.PATH ?? ''].join(path.delimiter) };
}
