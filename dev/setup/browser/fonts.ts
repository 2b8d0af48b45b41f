import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { local, root } from '../paths';

const family = 'Noto Sans SC';
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const packageFolder = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc');

/** One family for every text, whatever the machine has: pictures then look the same everywhere. */
const config = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${weights.map((weight) => `  <dir>${path.join(packageFolder, weight)}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>${family}</string></edit>
  </match>
</fontconfig>
`;

/** Writes a fontconfig file with a font for Latin and Chinese, which no browser brings, and returns its path. */
export function writeFontConfig(): string {
  const folder = path.join(local, 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, config(path.join(folder, 'cache')));
  return file;
}
