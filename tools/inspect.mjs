// usage: npm run --silent inspect -- PAGE.html|FILE.pdf [--url URL] [--now ISO_DATE]      one JSON object
//        npm run --silent inspect -- --batch LIST.jsonl [--now ISO_DATE]         one line a page
import { toolNode, typescript } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { callersFolder } from './setup/root.mjs';
import { run, toolEnvironment } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  await ensurePackages();
  const node = toolNode();
  const env = { ...toolEnvironment(node), INIT_CWD: callersFolder() };
  return run(node, [...typescript('tools/inspect/main.ts'), ...process.argv.slice(2)], { env });
});
