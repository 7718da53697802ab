import { describe, expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { literal, nodesOf, productFiles, type Node } from './architecture/source.ts'

/**
 * Where an address is written out: those that everybody knows in `app/web/paths.ts`, those that only the pages of one
 * domain know in its `pages/addresses.ts`; and what answers it in `routes.ts`.
 */
const WRITTEN_OUT = /^app\/(web\/paths[^/]*|domains\/[^/]+\/(routes|pages\/(addresses|scheme-paths)))\.ts$/

/** Begin with a slash and are no address: the end of a media type. */
const NO_ADDRESS = new Set(['app/domains/spending/receipt-types.ts: /xml'])

const files = productFiles().filter(({ path }) => /^app\/(domains\/|[^/]+$)/.test(path))

/** The pieces of text that stand at the beginning of an address, or are pasted behind one: `/afboeken`. */
function pastedIn(program: Node): string[] {
  const literals = nodesOf(program, 'Literal').map((node) => literal(node) ?? '')
  const pieces = nodesOf(program, 'TemplateLiteral').flatMap(({ quasis }) =>
    (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked),
  )
  // A slash behind an address is pasted too, whatever follows it.
  const behind = nodesOf(program, 'TemplateLiteral').flatMap(({ quasis, expressions }) =>
    (expressions as Node[]).flatMap((one, at) => {
      const piece = (quasis as { value: { cooked: string } }[])[at + 1]!.value.cooked
      return isAddress(one) && piece.startsWith('/') ? [`…${piece}`] : []
    }),
  )
  return [...[...literals, ...pieces].filter((piece) => /^\/[a-z]/.test(piece)), ...behind]
}

/** A call of one of the addresses: `paths.bank(coop)`. */
function isAddress({ type, callee }: Node): boolean {
  const { object } = (callee ?? {}) as { object?: { name?: string } }
  return type === 'CallExpression' && /^addresses$|paths$/i.test(object?.name ?? '')
}

describe('an address', () => {
  test('is written out once, so that a link and what answers it cannot part', () => {
    expect(files.length).toBeGreaterThan(500)
    expectNone(
      'addresses',
      files
        .filter(({ path }) => !WRITTEN_OUT.test(path))
        .flatMap(({ path, program }) => pastedIn(program).map((piece) => `${path}: ${piece}`))
        .filter((one) => !NO_ADDRESS.has(one)),
    )
  })

  test('that stands with the pages of a domain is used by that domain only', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => to.endsWith('/pages/addresses.ts') && to.split('/')[2] !== path.split('/')[2])
        .map(({ to }) => `${path} → ${to}`),
    )
    expectNone('addresses-inside', outside)
  })
})
