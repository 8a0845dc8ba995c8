import { build } from 'esbuild';
await build({ entryPoints: [process.argv[2] + '/popup-DuuFQaRB.js'], bundle: true, format: 'esm', minify: true, charset: 'utf8', outfile: process.argv[3],
 plugins: [{ name: 'x', setup(b) { b.onResolve({ filter: /.*/ }, (a) => a.kind === 'entry-point' || a.path.includes('shared-') && a.kind === 'import-statement' ? undefined : { path: a.path, external: true }); } }] });
