/** Each sentence of `app/text` is shown somewhere: what nobody reads any more goes with the page that said it. */
import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import {
  allPaths,
  contentOf,
  literal,
  nodesOf,
  parse,
  productFiles,
  walk,
  type Node,
} from './architecture/source.ts'

/** Groups of which each key is shown by going through the group itself, so that no key stands anywhere. */
const WHOLE_GROUPS: Readonly<Record<string, string>> = {
  'office.customers.countries': 'the countries to choose from, in the order of the text',
}

const isText = (path: string) => path.startsWith('app/text/')

/** The names by which sentences can be asked for. */
type Read = {
  /** `words.title`, `{ title }`, `'title'`, `?gedaan=title`, and what the paper and the database name. */
  readonly names: ReadonlySet<string>
  /** ``words[`${part}Hint`]`` */
  readonly made: readonly RegExp[]
}

function readBy(files: readonly { readonly path: string; readonly program: Node }[]): Read {
  const names = new Set<string>()
  const made: RegExp[] = []
  for (const { path, program } of files)
    walk(program, (node) => {
      const { property, computed } = node as { property?: Node & { name?: string }; computed?: boolean }
      if (node.type === 'MemberExpression' && !computed && property?.name) names.add(property.name)
      if (isText(path)) return
      if (node.type === 'MemberExpression' && property?.type === 'TemplateLiteral')
        made.push(patternOf(property))
      for (const name of namedBy(node)) names.add(name)
    })
  return { names, made }
}

function namedBy(node: Node): readonly string[] {
  if (node.type === 'ObjectPattern')
    return (node['properties'] as { key?: { name?: string } }[]).flatMap(({ key }) => key?.name ?? [])
  // What was done is said in the address of the page that shows it: `?gedaan=betaald`, `?gedeeld`.
  if (node.type === 'TemplateElement')
    return [/[?=]([\w-]+)$/.exec((node['value'] as { raw: string }).raw)?.[1] ?? '']
  return [literal(node) ?? '']
}

function patternOf(template: Node): RegExp {
  const pieces = (template['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw)
  return new RegExp(`^${pieces.join('.+')}$`)
}

/** What a template of the paper names (`page.words.lead`), and the words that the database keeps. */
function namedElsewhere(): string[] {
  return allPaths().flatMap((path) => {
    const found = /^app\/documents\/.*\.typ$/.test(path)
      ? /\.([a-zA-Z]\w*)/g
      : /^db\/now\/.*\.sql$/.test(path)
        ? /'([\w-]+)'/g
        : undefined
    return found ? [...(contentOf(path) ?? '').matchAll(found)].map(([, name]) => name!) : []
  })
}

/** The keys of what a file of sentences says, at any depth, each with the way to it. */
function keysOf(program: Node): { readonly key: string; readonly group: string }[] {
  return nodesOf(program, 'VariableDeclarator')
    .filter((one) => (program['body'] as Node[]).some((statement) => declaredBy(statement).includes(one)))
    .flatMap(({ id, init }) => keysIn(init as Node, (id as { name: string }).name))
}

function declaredBy(statement: Node): readonly Node[] {
  const declared = (statement['declaration'] ?? statement) as Node
  return declared.type === 'VariableDeclaration' ? (declared['declarations'] as Node[]) : []
}

function keysIn(said: Node, group: string): { readonly key: string; readonly group: string }[] {
  if (said.type === 'TSAsExpression' || said.type === 'TSSatisfiesExpression')
    return keysIn(said['expression'] as Node, group)
  if (said.type !== 'ObjectExpression') return []
  const properties = said['properties'] as {
    type: string
    key: { name?: string; value?: unknown }
    value: Node
  }[]
  return properties
    .filter(({ type }) => type === 'Property')
    .flatMap(({ key: { name, value: quoted }, value }) => {
      const key = name ?? String(quoted)
      return [{ key, group }, ...keysIn(value, `${group}.${key}`)]
    })
}

function unread(program: Node, { names, made }: Read): string[] {
  return keysOf(program)
    .filter(
      ({ key, group }) => !(group in WHOLE_GROUPS) && !names.has(key) && !made.some((one) => one.test(key)),
    )
    .map(({ key, group }) => `${group}.${key}`)
}

test('every sentence is read somewhere', () => {
  const { names, made } = readBy(productFiles())
  const read = { names: new Set([...names, ...namedElsewhere()]), made }
  const dutch = productFiles().filter(({ path }) => path.startsWith('app/text/nl/'))
  expect(dutch.flatMap(({ program }) => keysOf(program)).length).toBeGreaterThan(5000)
  expectNone(
    'unread-sentences',
    dutch.flatMap(({ program }) => unread(program, read)),
  )
})

test('a group that is shown whole still stands there', () => {
  const groups = productFiles()
    .filter(({ path }) => path.startsWith('app/text/nl/'))
    .flatMap(({ program }) => keysOf(program).map(({ group }) => group))
  expect(Object.keys(WHOLE_GROUPS).filter((group) => !groups.includes(group))).toEqual([])
})

test('one that nobody reads is seen, and one that is named in any way is not', () => {
  const said = parse(
    'app/text/nl/x.ts',
    "export const x = { a: '', b: { c: '', dHint: '' }, e: '', f: '', g: '' }",
  )
  const page = "const { b } = x; b.c; x[`${b}Hint`]; const to = `/pad?gedaan=e`; say('f')"
  const read = readBy([parse('app/web/x.ts', page)])
  expect(unread(said.program, read)).toEqual(['x.a', 'x.g'])
})
