import { describe, expect, test } from 'vitest'
import { languages, textIn } from '../app/text/index.ts'
import { expectNone } from './architecture/ratchet.ts'
import {
  allPaths,
  calledName,
  contentOf,
  domainOf,
  literal,
  nodesOf,
  productFiles,
  sourceFiles,
  type Node,
} from './architecture/source.ts'

describe('each refusal has its sentence', () => {
  /** Words that meet no page: the operator reads them in a terminal, or a page answers them in another way. */
  const MEETS_NO_PAGE: Readonly<Record<string, string>> = {
    'slug-taken': 'npx gilde init',
    'slug-reserved': 'npx gilde init',
    'no-cooperative-in-actor': 'npx gilde init',
    'person-unknown': 'npx gilde sign-in; on the web nobody is told who is known here',
    told: 'carries its sentence along',
  }

  /** A paper without a code to pay by: what keeps it from being made is nothing the reader can mend. */
  const isOfThePaper = (path: string) => path.startsWith('app/documents/')

  test('in Dutch and in English', () => {
    const words = sourceFiles()
      .filter(({ path, isTest }) => !isTest && path.startsWith('app/'))
      .flatMap(({ path, program }) => {
        return nodesOf(program, 'CallExpression')
          .filter((call) => calledName(call) === 'refuse')
          .flatMap((call) => literal((call['arguments'] as Node[])[0]) ?? [])
          .map((word) => ({ path, word }))
      })
    expect(words.length).toBeGreaterThan(100)
    const wordless = words.filter(
      ({ path, word }) => !MEETS_NO_PAGE[word] && !isOfThePaper(path) && !sentences.has(word),
    )
    expectNone(
      'refusals',
      [...new Set(wordless.map(({ path, word }) => `${domainOf(path) ?? path}: ${word}`))].sort(),
    )
  })

  test('and no sentence waits for a refusal that nobody gives', () => {
    const code = productFiles()
      .filter(({ path }) => !path.startsWith('app/text/'))
      .map(({ text }) => text)
      .join('\n')
    expectNone('sentences', [...sentences].filter((word) => !code.includes(`'${word}'`)).sort())
  })

  const sentences = new Set(languages.flatMap((language) => refusalsIn(textIn(language))))
})

describe('the glossary', () => {
  const rows = (contentOf('docs/glossary.md') ?? '').split('\n').flatMap((line) => {
    const [, dutch, english] = /^\| ([^|]+) \| `([^`|]+)` \|/.exec(line) ?? []
    return dutch !== undefined && english !== undefined ? [{ dutch: dutch.trim(), english }] : []
  })
  const dutchText = sourceFiles()
    .filter(({ path }) => path.startsWith('app/text/nl/'))
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  const code = [...productFiles().map(({ text }) => text), ...migrations()].join('\n')

  test('says Dutch as it stands on the screen', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(
      rows.filter(({ dutch }) => !dutchText.includes(dutch.toLowerCase())).map(({ dutch }) => dutch),
    ).toEqual([])
  })

  test('says English as it stands in the code', () => {
    expect(
      rows
        .filter(({ english }) => !new RegExp(`\\b${english}\\b`, 'i').test(code))
        .map(({ english }) => english),
    ).toEqual([])
  })

  test('says each word once', () => {
    const words = rows.map(({ dutch }) => dutch)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

/** The keys of everything called `refusals`, at any depth. */
function refusalsIn(text: object): string[] {
  return Object.entries(text as Record<string, unknown>).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return []
    return /^refus(al|als|ed)$/.test(key) ? Object.keys(value) : refusalsIn(value)
  })
}

function migrations(): string[] {
  return allPaths()
    .filter((path) => /^db\/migrations\/.*\.sql$/.test(path))
    .map((path) => contentOf(path) ?? '')
}
