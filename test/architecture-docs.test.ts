import { describe, expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { allPaths, basename, callsOf, contentOf, domainOf, sourceFiles } from './architecture/source.ts'

const paths = allPaths()
const pages = paths.filter((path) => path.endsWith('.md') && !path.startsWith('LICENSE'))

/** What the guide for contributors adds as an example, step by step. */
const MADE_UP = ['app/domains/sales/put-invoice-aside.ts']

function isThere(path: string): boolean {
  const bare = path.replace(/\/$/, '')
  return paths.some((one) => one === bare || one.startsWith(`${bare}/`))
}

/** Every match of a pattern on every page, with where it stands. */
function said(pattern: RegExp): { page: string; words: string }[] {
  return pages.flatMap((page) =>
    [...contentOf(page)!.matchAll(pattern)].map((match) => ({ page, words: match[1]! })),
  )
}

describe('what the pages say of the code is so', () => {
  test('files and folders that they name are there', () => {
    const named = said(/`((?:app|bin|db|demo|docs|test)\/[\w./-]*[\w/])`/g)
    expect(named.length).toBeGreaterThan(5)
    const gone = named.filter(({ words }) => !isThere(words) && !MADE_UP.includes(words))
    expectNone('pages-files', [...new Set(gone.map(({ page, words }) => `${page}: ${words}`))])
  })

  test('a decision begins with its number, its name and its day', () => {
    const decisions = paths.filter((path) => /^docs\/decisions\/\d/.test(path))
    expect(decisions.length).toBeGreaterThan(30)
    const begins = (path: string) =>
      new RegExp(`^# ${path.split('/')[2]!.slice(0, 4)} · .+\n\n\\*\\d{1,2} [A-Z][a-z]+ 20\\d\\d\\*\n\n`)
    expectNone(
      'decisions-begin',
      decisions.filter((path) => !begins(path).test(contentOf(path)!)),
    )
  })

  test('no marks of a merge were left in them', () => {
    const marks = said(/^(<{7} .*|>{7} .*|={7})$/gm)
    expectNone(
      'pages-merge-marks',
      marks.map(({ page, words }) => `${page}: ${words}`),
    )
  })

  /** Pages that say how it is now. What was decided keeps the words of that day. */
  const live = (page: string) => !/^docs\/decisions\/|^CHANGELOG/.test(page)

  /** How names are made, in STYLE. */
  const KINDS_OF_NAMES = ['noun.ts', 'noun.db.ts', 'verb-noun.ts', 'load-noun.ts', '.test.ts', '.fixture.ts']

  test('names of the program that they say between backticks are in the program', () => {
    const code = paths
      .filter(
        (path) => /\.(tsx?|mjs|sql|css|typ|json)$/.test(path) && path !== 'test/architecture-docs.test.ts',
      )
      .map((path) => contentOf(path)!)
    const known = new Set(code.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []))
    const named = said(/`([A-Za-z_]+)(?:\(\))?`/g).filter(({ page }) => live(page))
    expect(named.length).toBeGreaterThan(100)
    const gone = named.filter(({ words }) => !known.has(words))
    expectNone('pages-names', [...new Set(gone.map(({ page, words }) => `${page}: ${words}`))])
  })

  /** Every file, by each end of its path. */
  const files = new Set(paths.flatMap((path) => path.split('/').map((_, at, all) => all.slice(at).join('/'))))

  test('comments in the code name files that are there', () => {
    const named = sourceFiles().flatMap(({ path, comments }) =>
      comments.flatMap(({ value }) =>
        [...value.matchAll(/`([\w./-]*\.(?:tsx?|sql|mjs|md))`/g)].map((match) => ({ path, name: match[1]! })),
      ),
    )
    expect(named.length).toBeGreaterThan(50)
    const gone = named.filter(({ name }) => !files.has(name))
    expectNone('comments-files', [...new Set(gone.map(({ path, name }) => `${path}: ${name}`))])
  })

  test('and so are files that they name without the folder', () => {
    const named = said(/`([\w./-]*\.(?:tsx?|sql))`/g).filter(({ page }) => live(page))
    expect(named.length).toBeGreaterThan(100)
    const gone = named.filter(
      ({ words }) => !files.has(words) && !KINDS_OF_NAMES.includes(words) && !MADE_UP.includes(words),
    )
    expectNone('pages-bare-files', [...new Set(gone.map(({ page, words }) => `${page}: ${words}`))])
  })

  test('and so are the kinds of files that a domain says it has, of itself', () => {
    const kinds = said(/`([\w./*-]*\*[\w./*-]*\.tsx?)`/g).filter(({ page }) =>
      page.startsWith('app/domains/'),
    )
    expect(kinds.length).toBeGreaterThan(10)
    const none = kinds.filter(({ page, words }) => {
      const folder = words.startsWith('text/') ? 'app/' : page.replace(/README\.md$/, '')
      const one = new RegExp(`^${(folder + words).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
      return !paths.some((path) => one.test(path))
    })
    expectNone('pages-kinds', [...new Set(none.map(({ page, words }) => `${page}: ${words}`))])
  })

  /** Whose maps name a part as one and not each command of it. */
  const NOT_EACH = new Set(
    [
      'annual',
      'appointments',
      'audit',
      'bank',
      'benefits',
      'books',
      'collecting',
      'cooperative',
      'guidance',
    ].concat(
      [
        'importing',
        'inside',
        'leaving',
        'municipality',
        'payments',
        'people',
        'quotes',
        'receipts',
        'recurring',
      ],
      ['sales', 'spending', 'tax'],
    ),
  )

  test('the map of a domain names each of its commands', () => {
    const missing = callsOf('command').flatMap(({ file: { path } }) => {
      const domain = domainOf(path)
      if (domain === undefined || NOT_EACH.has(domain)) return []
      const map = contentOf(`app/domains/${domain}/README.md`)!
      return map.includes(`\`${basename(path)}\``) || map.includes(`/${basename(path)}\``) ? [] : [path]
    })
    expectNone('maps', missing)
  })

  test('links to other pages lead somewhere', () => {
    const links = said(/\]\(((?!https?:|mailto:|#)[^)#]+)/g)
    const dead = links.filter(
      ({ page, words }) => !isThere(new URL(words, `file:///${page}`).pathname.slice(1)),
    )
    expectNone(
      'pages-links',
      dead.map(({ page, words }) => `${page}: ${words}`),
    )
  })

  test('commands of gilde and npm that they name are there', () => {
    const gilde = [...contentOf('app/main.ts')!.matchAll(/^ {2}'?([a-z-]+)'?: \{\s*summary/gm)].map(
      ([, name]) => name!,
    )
    const { scripts } = JSON.parse(contentOf('package.json')!) as { scripts: Record<string, string> }
    expect(gilde).toContain('bench')
    const strangers = [
      ...said(/(?:npx )gilde ([a-z][a-z-]+)/g).filter(({ words }) => !gilde.includes(words)),
      ...said(/npm run ([a-z][a-z-]+)/g).filter(({ words }) => !(words in scripts)),
    ]
    expectNone(
      'pages-commands',
      strangers.map(({ page, words }) => `${page}: ${words}`),
    )
  })

  test('settings that they name are read, and each that is read is explained to the installer', () => {
    const config = contentOf('app/platform/config.ts')!
    const read = [...config.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name!)
    const known = new Set(read)
    const unread = said(/\b(GILDE_[A-Z_]+)\b/g).filter(({ words }) => !known.has(words))
    const guide = contentOf('docs/guides/installer.md') ?? ''
    expectNone('pages-settings', [
      ...new Set(unread.map(({ page, words }) => `${page}: ${words} is not read`)),
      ...read
        .filter((name) => !guide.includes(name))
        .map((name) => `docs/guides/installer.md: ${name} is not explained`),
    ])
  })

  test('decisions are numbered once each', () => {
    const numbers = paths.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? [])
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
  })
})
