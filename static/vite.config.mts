import { globSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const pages = globSync('*.html', { cwd: root });

/** One build, one html entry a surface; what surfaces share is loaded once. */
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: Object.fromEntries(
        pages.map((page) => [path.basename(page, '.html'), path.join(root, page)]),
      ),
    },
  },
});
