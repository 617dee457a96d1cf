// Builds what a visitor's browser may ask for: loader, chat page, form page, and the script that puts a form into a page.
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outDir = process.env.WIDGET_OUT ?? here('dist');

const common = {
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

// light-dark() and oklch() stay as written: lowering them doubles the sheet and breaks it in a shadow root.
const targets = { target: 'es2022', cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] };

const script = (entry, fileName, dir) => ({
  ...common,
  root: here('src'),
  publicDir: false,
  build: {
    outDir: dir,
    emptyOutDir: false,
    ...targets,
    lib: { entry, formats: ['iife'], name: 'ParleyScript', fileName: () => fileName },
  },
});

await rm(outDir, { recursive: true, force: true });
await build(script(here('src/loader/main.ts'), 'widget.js', outDir));
await build({
  ...common,
  root: here('src/chat'),
  base: '/chat/',
  publicDir: false,
  css: { modules: { generateScopedName: '[local]_[hash:base64:4]' } },
  build: {
    outDir: `${outDir}/chat`,
    emptyOutDir: true,
    ...targets,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
// After the chat page, whose build empties the folder.
const greeting = script(here('src/loader/greeting/main.ts'), 'greeting.js', `${outDir}/chat`);
await build({ ...greeting, build: { ...greeting.build, lib: { ...greeting.build.lib, formats: ['es'] } } });
await build(script(here('src/hubspot/main.ts'), 'hubspot.js', `${outDir}/chat`));
await build(script(here('src/form/enhance-form.ts'), 'form.js', `${outDir}/form`));
await build(script(here('src/form/solve-work.ts'), 'work.js', `${outDir}/form`));
await build(script(here('src/form/embed/main.ts'), 'embed.js', `${outDir}/form`));
const styles = (await readdir(here('src/form/styles'))).toSorted();
const sheets = await Promise.all(styles.map((name) => readFile(here(`src/form/styles/${name}`), 'utf8')));
await writeFile(`${outDir}/form/form.css`, sheets.join('\n'));
await build(script(here('src/preview/preview.ts'), 'preview.js', `${outDir}/preview`));
for (const file of ['index.html', 'preview.css'])
  await copyFile(here(`src/preview/${file}`), `${outDir}/preview/${file}`);
const font = import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
await copyFile(fileURLToPath(font), `${outDir}/form/inter.woff2`);
