import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The pages around the app's frames; the local site serves what this builds. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: path.join(root, '../../.local/pages'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
});
