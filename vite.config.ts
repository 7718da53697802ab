import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** The scripts for browsers: `main` on every page, `passkey` where one signs in with one. */
function islands(): Record<string, string> {
  const entries = ['main', 'passkey'].map((name) => [name, join(root, `app/ui/islands/${name}.ts`)] as const)
  return Object.fromEntries(entries.filter(([, path]) => existsSync(path)))
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
      resolve: { external: true, noExternal: ['kysely', 'zod', 'hono', /^hono\//, 'preact', /^preact/, 'ibantools'] },
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
