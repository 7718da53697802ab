import { describe, expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import {
  allPaths,
  calledName,
  contentOf,
  linesBetween,
  nodesOf,
  productFiles,
  sourceFiles,
  walk,
  type Node,
  type SourceFile,
} from './architecture/source.ts'

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 70
const LONGEST_LINE = 120

describe('what fits in a head', () => {
  test(`files of at most ${LONGEST_FILE} lines`, () => {
    const written = allPaths().filter(
      (path) => /\.(tsx?|mjs|css|typ)$/.test(path) && path !== 'app/platform/schema.ts',
    )
    expectNone(
      'files',
      written.flatMap((path) => {
        const lines = contentOf(path)!.trimEnd().split('\n').length
        return lines > LONGEST_FILE ? [`${path}: ${lines} lines`] : []
      }),
    )
  })

  test(`functions of at most ${LONGEST_FUNCTION} lines`, () => {
    expectNone(
      'functions',
      sourceFiles().flatMap((file) =>
        functionsIn(file)
          .filter(({ lines }) => lines > LONGEST_FUNCTION)
          .map(({ name, line, lines }) => `${file.path}:${line}: ${name}, ${lines} lines`),
      ),
    )
  })

  test(`lines of at most ${LONGEST_LINE} characters`, () => {
    expectNone(
      'lines',
      sourceFiles().flatMap(({ path, text }) => linesTooLong(text).map((number) => `${path}:${number}`)),
    )
  })
})

test('which line is too long is said by its number', () =>
  expect(linesTooLong(`short\n${'x'.repeat(LONGEST_LINE + 1)}\n`)).toEqual([2]))

/** By number, from 1. */
function linesTooLong(text: string): number[] {
  return text.split('\n').flatMap((line, index) => ([...line].length > LONGEST_LINE ? [index + 1] : []))
}

describe('what explains itself', () => {
  test('exported functions say what goes in and what comes out', () => {
    const inner = productFiles().filter(({ path }) => /^app\/(values|platform|domains)\//.test(path))
    expectNone(
      'docstrings',
      inner.flatMap((file) =>
        exportedFunctions(file)
          .filter(({ node }) => !hasDocstring(file, node))
          .map(({ name }) => `${file.path}: ${name}`),
      ),
    )
  })

  test('nothing is left to do later, and no lint rule is switched off without a reason', () => {
    const left = sourceFiles().filter(({ comments }) =>
      comments.some(({ value }) =>
        /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)\s*$/.test(value),
      ),
    )
    expectNone(
      'left',
      left.map(({ path }) => path),
    )
  })

  test('no type is claimed past another (as unknown as)', () => {
    const lendsOneConnection = 'app/platform/connection.ts'
    const twice = productFiles().filter(
      ({ path, program }) =>
        path !== lendsOneConnection &&
        nodesOf(program, 'TSAsExpression').some(
          (node) => (node['expression'] as Node).type === 'TSAsExpression',
        ),
    )
    expectNone(
      'claims',
      twice.map(({ path }) => path),
    )
  })
})

/**
 * Named functions, and arrows by the name they are given. What `describe` holds is a list of tests, not a
 * function.
 */
function functionsIn({ text, program }: SourceFile): { name: string; line: number; lines: number }[] {
  const found: { name: string; line: number; lines: number }[] = []
  walk(program, (node, around) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return
    if (around?.type === 'CallExpression' && calledName(around).startsWith('describe')) return
    found.push({
      name: nameOf(node, around),
      line: linesBetween(text, 0, node.start),
      lines: linesBetween(text, node.start, node.end),
    })
  })
  return found
}

function nameOf(node: Node, around: Node | undefined): string {
  const candidates = [node['id'], around?.['id'], around?.['key']] as ({ name?: string } | null | undefined)[]
  const named = candidates.find((one) => one !== undefined && one !== null)
  return named?.name ?? (around?.type === 'CallExpression' ? `in ${calledName(around)}` : 'nameless')
}

function exportedFunctions({ program }: SourceFile): { name: string; node: Node }[] {
  return (program['body'] as Node[])
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((node) => {
      const declared = node['declaration'] as Node | null
      if (declared?.type === 'FunctionDeclaration')
        return [{ name: (declared['id'] as { name: string }).name, node }]
      if (declared?.type !== 'VariableDeclaration') return []
      return (declared['declarations'] as Node[])
        .filter(({ init }) => (init as Node | null)?.type === 'ArrowFunctionExpression')
        .map(({ id }) => ({ name: (id as { name: string }).name, node }))
    })
}

/** Overloads share the words above the first. */
function hasDocstring({ text, comments }: SourceFile, node: Node): boolean {
  return comments.some(
    ({ value, end }) =>
      value.startsWith('*') && end <= node.start && /^\s*$/.test(text.slice(end, node.start)),
  )
}

test('no file is called after nothing', () => {
  const nothing = /(^|[/-])(utils?|helpers?|common|lib|misc|stuff|shared)(\.|\/|$)/
  expectNone(
    'names',
    sourceFiles()
      .filter(({ path }) => nothing.test(path))
      .map(({ path }) => path),
  )
})
