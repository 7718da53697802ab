/** What a command answers is looked at: a refusal that nobody looks at counts as done. */
import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import {
  calledName,
  nodesOf,
  parse,
  productFiles,
  type Node,
  type SourceFile,
} from './architecture/source.ts'

/** Where an outcome is let go of on purpose, and why. */
const LETS_GO: Readonly<Record<string, string>> = {
  'app/domains/audit/pages/open-page.ts': 'whose own year it is may read the paper, and is no witness of it',
}

test('what a command answers is never dropped', () => {
  const dropping = productFiles().filter((file) => dropped(file).length > 0)
  expectNone('outcomes', dropping.filter(({ path }) => !(path in LETS_GO)).flatMap(dropped))
  expect(Object.keys(LETS_GO).filter((path) => !dropping.some((file) => file.path === path))).toEqual([])
})

test('a dropped outcome is found however it is written', () => {
  const found = (text: string) => dropped(parse('app/some.ts', text)).length
  expect(found('await perform(one, actor, {}, id)')).toBe(1)
  expect(found('if (some) await needs.perform(one, actor, {}, id)')).toBe(1)
  expect(found('void visit.perform(one, actor, {}, id)')).toBe(1)
  expect(found('performWithin(tx, one, actor, {}, now).catch(tell)')).toBe(1)
  expect(found('await round.attempt(what, () => perform(one, actor, {}, id))')).toBe(1)
  expect(
    found('const note = (to) => perform(one, actor, { to }, id); await note(1); const kept = await note(2)'),
  ).toBe(1)
  expect(found('const done = await perform(one, actor, {}, id); if (!done.ok) throw new Error()')).toBe(0)
  expect(found('const done = await round.attempt(what, () => perform(one, actor, {}, id))')).toBe(0)
  expect(found('await carryOut(perform, one, actor, {}, id)')).toBe(0)
})

const PERFORMS = /^(.*\.)?perform(Within)?$/

/** The places in a file where the answer of a command is nobody's. */
function dropped({ path, text, program }: SourceFile): string[] {
  const named = namesOfPerforming(program)
  return nodesOf(program, 'ExpressionStatement')
    .map((statement) => statement['expression'] as Node)
    .filter((expression) => performs(expression, named))
    .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`)
}

/** Functions that only pass on what a command answers: who calls them has the answer. */
function namesOfPerforming(program: Node): readonly string[] {
  return nodesOf(program, 'VariableDeclarator').flatMap((one) => {
    const [id, init] = [one['id'] as { name?: string }, one['init'] as Node | null]
    return id.name !== undefined && init && passesOn(init, []) ? [id.name] : []
  })
}

/** Whether what an expression gives is what a command answered. */
function performs(expression: Node, named: readonly string[]): boolean {
  if (expression.type === 'AwaitExpression' || expression.type === 'UnaryExpression')
    return performs(expression['argument'] as Node, named)
  if (expression.type !== 'CallExpression') return false
  const name = calledName(expression)
  if (PERFORMS.test(name) || named.includes(name)) return true
  const callee = expression['callee'] as Node
  // `.catch` and `.finally` pass on what came.
  if (callee.type === 'MemberExpression' && performs(callee['object'] as Node, named)) return true
  return name.endsWith('.attempt') && (expression['arguments'] as Node[]).some((one) => passesOn(one, named))
}

function passesOn(made: Node, named: readonly string[]): boolean {
  return made.type === 'ArrowFunctionExpression' && performs(made['body'] as Node, named)
}
