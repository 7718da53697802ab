import { describe, expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import {
  basename,
  calledName,
  domainOf,
  nodesOf,
  productFiles,
  type Node,
  type SourceFile,
} from './architecture/source.ts'

/**
 * What the name of a file may begin with when it does something with what is stored. A word comes on when it is one
 * that people say of it out loud; `load` when nothing is changed.
 */
const VERBS = new Set(
  `add allow answer apply ask attempt begin book check compare confirm count create deliver divide end export
    find follow found judge keep lay let load lock mail make move pay post preview price print propose read
    reach register remind render renew send settle share show sign split store take tell try work`
    .split(/\s/)
    .filter((word) => word !== ''),
)

/** A name that does not tell yet that the file reads. One comes off when it gets its verb; none comes on. */
const SAYS_NOT_YET: ReadonlySet<string> = new Set([
  'benefits/consent/shared-with.ts',
  'benefits/figures/taken-off.ts',
  'benefits/meters/measured.ts',
  'benefits/permission/permission-input.ts',
  'benefits/statement/figures-now.ts',
  'benefits/what-if/what-it-brings.ts',
  'municipality/messages/open-question.ts',
  'people/known-browser.ts',
  'people/may-change-access.ts',
  'people/role-facts.ts',
  'people/second-person.ts',
  'sales/invoice-row.ts',
])

/** What is or runs SQL, is made for a transaction, or reads what SQL gave: `row: PartRow`, `share: ShareJson`. */
const SPEAKS_SQL = /\b(sql|tx|client)\b|: \w*(Row|Json)\)/i

/** A page, what belongs to the web or to the clock, and a door: what those do, the folder or the name says already. */
const SAYS_ALREADY = /\/pages\/|\.tsx$|\/(routes|jobs|gate|index)\.ts$|\.db\.ts$/

describe('a name says whether a file reads what is stored', () => {
  test('a .db.ts holds SQL: what decides, and what only says how much or how long, stands in a pure file', () => {
    const others = productFiles()
      .filter(({ path }) => path.endsWith('.db.ts'))
      .flatMap((file) =>
        exportedOf(file)
          .filter(({ text }) => !SPEAKS_SQL.test(text))
          .map(({ name }) => `${file.path}: ${name}`),
      )
    expectNone('only-sql', others)
  })

  test('a noun is pure: what takes a transaction, or calls SQL, begins with a verb', () => {
    const silent = productFiles()
      .filter(({ path }) => domainOf(path) !== undefined && !SAYS_ALREADY.test(path))
      .filter((file) => !isCommand(file) && reads(file) && !VERBS.has(basename(file.path).split(/[-.]/)[0]!))
      .map(({ path }) => path.replace('app/domains/', ''))
    expectNone(
      'reading',
      silent.filter((path) => !SAYS_NOT_YET.has(path)),
    )
    expect(
      [...SAYS_NOT_YET].filter((path) => !silent.includes(path)),
      'says it now',
    ).toEqual([])
  })

  test('and what loads, loads', () => {
    const idle = productFiles()
      .filter(({ path }) => domainOf(path) !== undefined && /\/load-[^/]+\.ts$/.test(path))
      .filter((file) => !SAYS_ALREADY.test(file.path) && !reads(file))
    expectNone(
      'loading',
      idle.map(({ path }) => path),
    )
  })
})

function isCommand({ program }: SourceFile): boolean {
  return nodesOf(program, 'CallExpression').some((call) => calledName(call) === 'command')
}

/** Whether something in it runs in a transaction, or it calls what holds SQL. Types of such things read nothing. */
function reads({ program, imports }: SourceFile): boolean {
  if (imports.some(({ to, typeOnly }) => to.endsWith('.db.ts') && !typeOnly)) return true
  return nodesOf(program, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')
    .filter(({ body }) => body !== null)
    .some(({ params }) => (params as readonly Node[]).some(({ name }) => name === 'tx'))
}

/** The functions and values that a file offers, with their text. */
function exportedOf({ program, text }: SourceFile): { name: string; text: string }[] {
  return nodesOf(program, 'ExportNamedDeclaration').flatMap(({ declaration, start, end }) => {
    const { type, id, declarations } = (declaration ?? {}) as {
      type?: string
      id?: { name: string }
      declarations?: readonly { id: { name: string } }[]
    }
    const named = type === 'FunctionDeclaration' ? id : declarations?.[0]?.id
    return named ? [{ name: named.name, text: text.slice(start, end) }] : []
  })
}
