import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { schemas } from './schemas';

// usage: tsx tools/generate/generate-schemas.ts      writes docs/schema/*.schema.json from the schemas of lib/schema
for (const [name, text] of schemas()) {
  await writeFile(path.resolve(import.meta.dirname, '../../docs/schema', name), text);
  console.log(`docs/schema/${name}`);
}
