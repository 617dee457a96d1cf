// Builds the studio; in development it asks a server on PORT (3000) for everything that is not a page.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The first browsers with light-dark(), which the tokens are written in.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(
      ['/trpc', '/live', '/v1', '/files', '/demo', '/widget.js', '/f/', '/form/', '/chat/', '/preview/'].map((path) => [
        path,
        server,
      ]),
    ),
  },
});
