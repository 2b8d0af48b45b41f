import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { local, root } from '../paths';

const chinese = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc');

const folders = [
  '/usr/share/fonts',
  path.join(local, 'browser/fonts'),
  path.join(chinese, '400Regular'),
  path.join(chinese, '700Bold'),
];

/** Latin first: the Chinese font has Latin letters of its own. */
const families = ['Open Sans', 'DejaVu Sans', 'Liberation Sans', 'Noto Sans SC'];

const config = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <alias binding="strong">
    <family>sans-serif</family>
    <prefer>${families.map((family) => `<family>${family}</family>`).join('')}</prefer>
  </alias>
</fontconfig>
`;

/** Writes a fontconfig file that knows a Chinese font, which neither browser brings, and returns its path. */
export function writeFontConfig(): string {
  const folder = path.join(local, 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, config(path.join(folder, 'cache')));
  return file;
}
