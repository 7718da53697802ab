import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname

/** The scripts for browsers: `main` on every page, `passkey` where one signs in with one. */
function islands(): Record<string, string> {
  const entries = ['main', 'passkey'].map((name) => [name, join(root, `app/ui/islands/${name}.ts`)] as const)
  return Object.fromEntries(entries.filter(([, path]) => existsSync(path)))
}

/**
 * Writes letters outside Latin-1 (€, ’, –) as escapes. One of them makes the machine keep the whole text of a part with
 * two bytes a letter, as long as the program runs.
 */
function plainLetters(): Plugin {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'plain-letters',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'ssr',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        if (/String\.raw`[^`]*[\u0100-\uffff]/.test(part.code))
          throw new Error(`${part.fileName}: String.raw takes an escape as it is written; use another string`)
        part.code = part.code.replace(/[\u0100-\uffff]/g, escaped)
      }
    },
  }
}

/**
 * Put into the build: of these hundreds of small files would be looked up and read at each start, most of them for
 * databases and languages that are not used.
 */
const SMALL_PACKAGES = ['kysely', 'zod', 'hono', /^hono\//, 'preact', /^preact[-/]/, 'ibantools']

/**
 * Two builds: the server (`dist/gilde.js`, larger packages left in node_modules) and the scripts for
 * browsers (`dist/public`). `bin/build.mjs` runs both and adds the style sheet.
 */
export default defineConfig({
  root,
  appType: 'custom',
  plugins: [plainLetters()],
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
      resolve: { external: true, noExternal: SMALL_PACKAGES },
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node26',
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: { gilde: join(root, 'app/main.ts') },
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', comments: false },
        },
      },
    },
  },
})
