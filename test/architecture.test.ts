import { describe, expect, test } from 'vitest'
import { DOMAINS } from './architecture/domains.ts'
import { expectNone } from './architecture/expect-none.ts'
import {
  basename,
  calledName,
  nodesOf,
  domainOf,
  productFiles,
  sourceFiles,
  type Import,
  type SourceFile,
} from './architecture/source.ts'

/** What each part of `app` may import, besides itself. `type:` is for types only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  values: [],
  text: ['values', 'type:documents', 'type:domains'],
  platform: ['values'],
  paths: [],
  documents: ['values', 'text', 'type:platform'],
  mails: ['values', 'text'],
  ui: ['values', 'text'],
  web: ['values', 'text', 'platform', 'ui', 'paths'],
  domains: ['values', 'text', 'platform', 'documents', 'mails', 'paths'],
  pages: ['values', 'text', 'platform', 'documents', 'ui', 'web', 'paths', 'domains'],
  archive: ['values', 'platform'],
  bench: ['values', 'text', 'platform', 'documents', 'web', 'paths', 'domains', 'top', 'cli'],
  top: [
    'values',
    'text',
    'platform',
    'documents',
    'mails',
    'ui',
    'web',
    'paths',
    'domains',
    'pages',
    'archive',
    'cli',
    'demo',
    'bench',
  ],
  cli: [
    'values',
    'text',
    'platform',
    'documents',
    'mails',
    'ui',
    'web',
    'paths',
    'domains',
    'pages',
    'archive',
    'top',
    'demo',
    'bench',
  ],
  demo: ['values', 'text', 'platform', 'documents', 'domains', 'top', 'cli'],
}

/** Files of a domain that belong to the web though they do not lie in `pages/`. */
const ALSO_PAGES = /^app\/domains\/[^/]+\/(pages\/.*|routes\.ts|gate\.ts)$/

/** The addresses, which a mail needs as much as a page does. */
const PATHS = /^app\/web\/paths[^/]*\.ts$/

function partOf(path: string): string | undefined {
  if (PATHS.test(path)) return 'paths'
  if (ALSO_PAGES.test(path)) return 'pages'
  if (path.startsWith('demo/')) return 'demo'
  if (/^app\/[^/]+$/.test(path)) return 'top'
  return /^app\/([^/]+)\//.exec(path)?.[1]
}

describe('who may import whom', () => {
  test('each part imports only the parts that it may', () => {
    expectNone(
      'imports',
      importsOf(productAndDemo(), (file, { to, typeOnly }) => {
        const [from, target] = [partOf(file.path)!, partOf(to)]
        if (target === undefined || from === target || sameDomain(file.path, to)) return false
        const allowed = MAY_IMPORT[from] ?? []
        return !allowed.includes(target) && !(typeOnly && allowed.includes(`type:${target}`))
      }),
    )
  })

  test('a domain imports only domains before it, through their index.ts', () => {
    expectNone(
      'domains',
      importsOf(productAndDemo(), (file, { to }) => {
        const [from, target] = [domainOf(file.path), domainOf(to)]
        if (from === undefined || target === undefined || from === target) return false
        const isBefore = DOMAINS.indexOf(target) >= 0 && DOMAINS.indexOf(target) < DOMAINS.indexOf(from)
        return !isBefore || basename(to) !== 'index.ts'
      }),
    )
  })

  test('everything on top enters a domain through index.ts, its routes, its jobs, its gate or a page', () => {
    expectNone(
      'entrances',
      importsOf(productAndDemo(), (file, { to }) => {
        return (
          domainOf(to) !== undefined &&
          domainOf(file.path) === undefined &&
          !/\/(index|routes|gate|jobs)\.ts$|\/pages\//.test(to) &&
          !file.path.startsWith('app/text/')
        )
      }),
    )
  })

  test('the product takes nothing from what is there for tests', () => {
    const forTests = new Set(sourceFiles().flatMap(({ path, isTest }) => (isTest ? path : [])))
    expectNone(
      'for-tests',
      importsOf(productAndDemo(), (_file, { to }) => forTests.has(to)),
    )
  })

  test('every domain stands in the list', () => {
    const found = new Set(
      sourceFiles()
        .map((file) => domainOf(file.path))
        .filter((one) => one !== undefined),
    )
    expect([...found].sort()).toEqual(DOMAINS.toSorted())
  })
})

describe('contact with the outside', () => {
  /** Besides `platform`, which is there for it. */
  const FILES_AND_DATABASE: readonly RegExp[] = [
    /^app\/(cli|archive|bench)\//, // the operator's own files, the dump of all tables, the floor in bare SQL
    /^app\/web\/(assets|serve-asset)\.ts$/, // what the build made
    /^app\/web\/network-address\.ts$/, // whether a text is an address
    /^app\/ui\/styles\//, // make the style sheet while building
    /^demo\//,
  ]
  const OUTSIDE = [
    'pg',
    'node:fs',
    'fs',
    'node:child_process',
    'node:net',
    'node:http',
    'node:https',
    'nodemailer',
    'graphile-worker',
  ]

  test('files, processes, the network and the driver of the database are touched by the platform', () => {
    const files = productAndDemo().filter(
      ({ path }) => partOf(path) !== 'platform' && !FILES_AND_DATABASE.some((one) => one.test(path)),
    )
    expectNone(
      'outside',
      importsOf(files, (_file, { to, typeOnly }) => OUTSIDE.includes(to) && !typeOnly),
    )
  })

  test('what is pure imports nothing that is not', () => {
    const pure = productFiles().filter(({ path }) => path.startsWith('app/values/'))
    expectNone(
      'pure',
      importsOf(pure, (_file, { to }) => !to.startsWith('app/') && to !== 'node:crypto'),
    )
  })

  /**
   * Not the time of anything we keep: how long something waits, and how long the visitor was silent (in the
   * browser).
   */
  const MEASURES_TIME = /^app\/(platform\/embedded-postgres.*|ui\/islands\/.*|bench\/.*)\.ts$/

  test('only the clock reads the clock', () => {
    const allowed = ['app/platform/clock.ts']
    const readers = productAndDemo().filter(
      ({ path }) => !allowed.includes(path) && !MEASURES_TIME.test(path),
    )
    expectNone(
      'clock',
      readers
        .filter(({ text }) => /\bDate\.now\(\)|\bnew Date\(\)|Temporal\.Now/.test(text))
        .map(({ path }) => path),
    )
  })

  test('nothing is fetched from the network', () => {
    // The bench asks its own processes, islands ask the page they are on, and what listens has a fetch of its own.
    const files = productFiles().filter(({ path }) => !/^app\/(bench\/|ui\/islands\/|listen\.ts)/.test(path))
    const fetches = files.filter(({ program }) =>
      nodesOf(program, 'CallExpression').some((call) => calledName(call) === 'fetch'),
    )
    expectNone(
      'network',
      fetches.map(({ path }) => path),
    )
  })

  /** What asks a server elsewhere: at the address that an administrator set, and at that of the installation. */
  const ASKS_ELSEWHERE = 'app/platform/openid.ts'
  const ASKS_NETWORKS = ['app/platform/cm-texts.ts', 'app/platform/mollie.ts', 'app/platform/storecove.ts']
  test('but through four doors: a municipality signs in, e-invoices go, customers pay, a phone is reminded', () => {
    const libraries = ['openid-client', 'oauth4webapi', 'undici']
    const asks = productAndDemo().filter(({ imports }) =>
      imports.some(({ to, typeOnly }) => libraries.includes(to) && !typeOnly),
    )
    expect(asks.map(({ path }) => path)).toEqual([ASKS_ELSEWHERE])
    const callers = productAndDemo().filter(({ imports }) => imports.some(({ to }) => to === ASKS_ELSEWHERE))
    expect(callers.map(({ path }) => path).sort()).toEqual([
      'app/domains/people/office-account/try-at-office.ts',
      'app/domains/people/pages/office-setting.tsx',
    ])
    const fetchers = productAndDemo().filter(({ imports }) =>
      imports.some(({ to }) => to === 'app/platform/public-fetch.ts'),
    )
    expect(fetchers.map(({ path }) => path).sort()).toEqual([...ASKS_NETWORKS, ASKS_ELSEWHERE].sort())
  })
})

function productAndDemo(): readonly SourceFile[] {
  return [
    ...productFiles(),
    ...sourceFiles().filter(({ path, isTest }) => path.startsWith('demo/') && !isTest),
  ]
}

function sameDomain(one: string, other: string): boolean {
  return domainOf(one) !== undefined && domainOf(one) === domainOf(other) && partOf(other) !== 'pages'
}

function importsOf(
  files: readonly SourceFile[],
  isWrong: (file: SourceFile, one: Import) => boolean,
): string[] {
  const wrong = files.flatMap((file) =>
    file.imports.filter((one) => isWrong(file, one)).map(({ to }) => `${file.path} → ${to}`),
  )
  return [...new Set(wrong)].sort()
}
