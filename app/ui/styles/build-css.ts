/**
 * Makes the one style sheet of the product. From the command line it says how large it is; with a
 * folder behind it, it writes `gilde-<hash>.css` there: `node app/ui/styles/build-css.ts dist/public`.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { prune, tokensIn } from './prune.ts'
import { chosenTokens } from './tokens.ts'

const NL_COMPONENTS = ['button', 'data-badge', 'heading', 'link', 'number-badge', 'paragraph', 'skip-link']
const LAYERS = [
  'colours',
  'base',
  'frame',
  'forms',
  'choices',
  'messages',
  'lists',
  'opens',
  'headings',
  'road',
  'table',
  'pictures',
  'scenes',
  'print',
]
const TARGETS = { chrome: 109 << 16, safari: (15 << 16) | (4 << 8), firefox: 115 << 16 }

/** The style sheet, minified, and the short hash that names its file. */
export async function buildCss(): Promise<{ css: string; hash: string }> {
  const used = await classesInUse(fileURLToPath(new URL('..', import.meta.url)))
  const tokens = { ...tokensIn(await readPackage(THEME)), ...chosenTokens }
  const components = await Promise.all(componentSheets().map(readPackage))
  const own = await Promise.all(
    LAYERS.map((name) => readFile(new URL(`${name}.css`, import.meta.url), 'utf8')),
  )
  const whole = [prune(components.join('\n'), tokens, used), ...own].join('\n')
  const { code } = transform({
    filename: 'gilde.css',
    code: Buffer.from(whole),
    minify: true,
    targets: TARGETS,
  })
  const css = NOTICE + Buffer.from(code).toString('utf8')
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 10) }
}

/** What the licence of NL Design System asks us to keep. */
const NOTICE = '/*! Gilde; in part NL Design System and Utrecht Design System, EUPL-1.2 */\n'

const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'

function componentSheets(): string[] {
  return [
    ...NL_COMPONENTS.map((name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`),
    '@utrecht/component-library-css/dist/index.css',
  ]
}

/** Every class of NL Design System that the components name. */
async function classesInUse(folder: string): Promise<Set<string>> {
  const used = new Set<string>()
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.tsx')) continue
    const source = await readFile(join(folder, file), 'utf8')
    for (const [name] of source.matchAll(/\b(?:nl|utrecht)-[\w-]*\w/g)) used.add(name)
  }
  return used
}

async function readPackage(path: string): Promise<string> {
  const require = createRequire(import.meta.url)
  const name = path.split('/').slice(0, 2).join('/')
  const [root] = require.resolve.paths(name) ?? []
  for (const folder of require.resolve.paths(name) ?? [root ?? '']) {
    try {
      return await readFile(join(folder, path), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`style sheet not installed: ${path}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { css, hash } = await buildCss()
  const folder = process.argv[2]
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `gilde-${hash}.css`), css)
  }
  console.log(`gilde-${hash}.css: ${css.length} bytes, ${gzipSync(css, { level: 9 }).length} with gzip`)
}
