import { describe, expect, test } from 'vitest'
import { languages, textIn } from '../app/text/index.ts'
import { expectNone } from './architecture/expect-none.ts'
import {
  allPaths,
  contentOf,
  literal,
  nodesOf,
  productFiles,
  sourceFiles,
  type Node,
} from './architecture/source.ts'

describe('each refusal has its sentence', () => {
  /** Takes whatever reason there is, after the types made sure of its sentence. */
  const TELLS = 'app/web/refusal-sentence.ts'

  // A sentence that is missing does not compile (app/web/refusal-sentence.test.ts), as long as the reasons are known.
  test('because a result never forgets which reasons there are', () => {
    const forgetful = productFiles().filter(
      ({ path, program }) =>
        path !== TELLS &&
        nodesOf(program, 'TSTypeReference').some((node) => {
          const { typeName, typeArguments } = node as { typeName?: { name?: string }; typeArguments?: Node }
          const reason = (typeArguments?.['params'] as Node[] | undefined)?.at(-1)
          return /^(Result|Refused)$/.test(typeName?.name ?? '') && reason?.type === 'TSStringKeyword'
        }),
    )
    expectNone(
      'forgotten-reasons',
      forgetful.map(({ path }) => path),
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
    const [, dutch, english] = /^\| ([^|]+) \| ((?:`[^`|]+`(?:, )?)+) \|/.exec(line) ?? []
    if (dutch === undefined || english === undefined) return []
    return [{ dutch: dutch.trim(), english: [...english.matchAll(/`([^`]+)`/g)].map(([, word]) => word!) }]
  })
  const onTheScreen = sourceFiles()
    .filter(({ path }) => path.startsWith('app/text/nl/'))
    .flatMap(({ program }) => saidIn(program))
    .join('\n')
  const code = [...productFiles().map(({ text }) => text), ...migrations()].join('\n')

  test('says Dutch as it stands on the screen', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.map(({ dutch }) => dutch).filter((word) => !isWordIn(onTheScreen, word))).toEqual([])
  })

  test('says English as it stands in the code', () => {
    expect(rows.flatMap(({ english }) => english).filter((word) => !isWordIn(code, word))).toEqual([])
  })

  test('says each word once, on both sides', () => {
    const [dutch, english] = [rows.map((row) => row.dutch), rows.flatMap((row) => row.english)]
    expect([dutch, english].map((words) => words.filter((word, i) => words.indexOf(word) !== i))).toEqual([
      [],
      [],
    ])
  })
})

describe('what a guide says of the screen', () => {
  /** Who reads it in Dutch. */
  const guides = ['member', 'administrator', 'board', 'coach', 'treasurer', 'audit-committee', 'case-manager']
  /** What is filled in, a name or a day, is three dots: in a guide as here. */
  const onTheScreen = sourceFiles()
    .filter(({ path }) => path.startsWith('app/text/nl/'))
    .flatMap(({ program }) => [
      ...nodesOf(program, 'Literal').flatMap((node) => literal(node) ?? []),
      ...nodesOf(program, 'TemplateLiteral').map((node) =>
        (node['quasis'] as Node[]).map(({ value }) => (value as { cooked: string }).cooked).join('…'),
      ),
    ])
    .join('\n')

  /** In bold and without a stop, so no sentence that begins a paragraph; and no key of the keyboard. */
  test('stands there as it is quoted', () => {
    const quoted = guides.flatMap((guide) =>
      [...contentOf(`docs/guides/${guide}.md`)!.matchAll(/\*\*([^*]+)\*\*/g)]
        .map(([, words]) => words!.replace(/\s+/g, ' '))
        .filter((words) => !/^(?:[a-zA-Z?]|Enter)$|\.$/.test(words))
        .map((words) => ({ guide, words })),
    )
    expect(quoted.length).toBeGreaterThan(250)
    const gone = quoted.filter(({ words }) => !isWordIn(onTheScreen, escaped(words)))
    expectNone('guides-quotes', [...new Set(gone.map(({ guide, words }) => `${guide}: ${words}`))])
  })
})

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A whole word, or words: not a piece of another, as "rol" is of "controle". */
function isWordIn(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(text)
}

/** What a file says: its texts, and no names or comments. */
function saidIn(program: Node): string[] {
  const pieces = nodesOf(program, 'TemplateElement').map(({ value }) => (value as { cooked: string }).cooked)
  return [...nodesOf(program, 'Literal').flatMap((node) => literal(node) ?? []), ...pieces]
}

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
