import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { calledName, domainOf, nodesOf, productFiles, sourceFiles, type Node } from './architecture/source.ts'

const doors = productFiles().filter(({ path }) => /^app\/domains\/[^/]+\/index\.ts$/.test(path))

/** Every name that is taken from the `index.ts` of a domain by a file outside it: `sales invoiceById`. */
function takenBy(isTest: boolean): ReadonlySet<string> {
  return new Set(
    sourceFiles()
      .filter((file) => file.isTest === isTest)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => doors.some((door) => door.path === to) && domainOf(to) !== domainOf(path))
          .flatMap(({ to, names }) => names.map((name) => `${domainOf(to)} ${name}`)),
      ),
  )
}

/** What the program gives the door to carry out. It is one of the ways into a domain, also for a test. */
const commands = new Set(
  productFiles().flatMap(({ program }) =>
    nodesOf(program, 'VariableDeclarator')
      .filter(
        ({ init }) =>
          (init as Node | null)?.type === 'CallExpression' && calledName(init as Node) === 'command',
      )
      .map(({ id }) => (id as Node)['name']),
  ),
)

test('what a domain offers in its index.ts, somebody outside it uses: it is a door, not an inventory', () => {
  const [used, tried] = [takenBy(false), takenBy(true)]
  const offered = doors.flatMap(({ path, program }) =>
    nodesOf(program, 'ExportSpecifier', 'ExportNamedDeclaration').flatMap((node) => {
      const named = (node['exported'] ?? (node['declaration'] as Node | null)?.['id']) as Node | undefined
      return named ? [{ domain: domainOf(path)!, name: String(named['name']) }] : []
    }),
  )
  expect(offered.length).toBeGreaterThan(60)
  const unused = offered.filter(({ domain, name }) => {
    const one = `${domain} ${name}`
    return !used.has(one) && !(commands.has(name) && tried.has(one))
  })
  expectNone(
    'index',
    unused.map(({ domain, name }) => `${domain}: ${name}`),
  )
})
