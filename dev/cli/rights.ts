import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rightsPage } from './rights-page';

const file = path.join(process.cwd(), 'docs/rights.md');

async function main(): Promise<void> {
  await writeFile(file, rightsPage());
  console.log(file);
}

void main();
