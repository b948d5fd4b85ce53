/**
 * How the explorer is bundled. Everything is a file of our own origin, so that the strict content security policy holds:
 * no inline script, no inlined font. `npx vite web --port 45100` serves it while it is written; ENTENTE_API says where
 * the API answers.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [react()],
  server: { proxy: { '/api': process.env.ENTENTE_API ?? 'http://127.0.0.1:4410' } },
  worker: { format: 'es' },
  build: {
    // The first browsers with `light-dark()`; older targets would have it rewritten into something slower to read.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
  },
});
