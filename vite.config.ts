import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** Each script in app/ui/islands is one entry; what they share becomes one file. */
function islands(): Record<string, string> {
  const folder = join(root, 'app/ui/islands')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.tsx?$/.test(name)) : []
  return Object.fromEntries(names.map((name) => [basename(name).replace(/\.tsx?$/, ''), join(folder, name)]))
}

/**
 * Two builds: the server (`dist/gilde.js`, every package left in node_modules) and the scripts for
 * browsers (`dist/public`). `bin/build.mjs` runs both and adds the style sheet.
 */
export default defineConfig({
  root,
  appType: 'custom',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        emptyOutDir: true,
        manifest: '../islands.json',
        // What NL Design System and the style sheet are made for, too.
        target: ['chrome109', 'safari15.4', 'firefox115'],
        modulePreload: false,
        rolldownOptions: {
          input: islands(),
          output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    ssr: {
      resolve: { external: true },
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node26',
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: { gilde: join(root, 'app/main.ts') },
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
        },
      },
    },
  },
})
