/**
 * The program's own source, parsed, for the rules of STYLE.md. Reads what git knows and what is new, never
 * what it ignores.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type ESTree } from 'vite'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A node of the tree, as far as the rules need it. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export type Import = {
  /** A file of ours from the root (`app/values/day.ts`), else the name of a package. */
  readonly to: string
  /** Nothing is left of it when the program runs. */
  readonly typeOnly: boolean
  /** What is taken from there, as it is called there; `*` for all of it. */
  readonly names: readonly string[]
}

export type SourceFile = {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly program: Node
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  readonly isTest: boolean
}

/** Every path of the repository, from its root. */
export function allPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && contentOf(path) !== undefined)
    .sort()
}

/** The text of a file; undefined when it is gone from the disk. */
export function contentOf(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

let parsed: readonly SourceFile[] | undefined

/** Every TypeScript file of ours, but what is generated. */
export function sourceFiles(): readonly SourceFile[] {
  return (parsed ??= allPaths().flatMap((path) => {
    const text = OURS.test(path) && path !== 'app/platform/schema.ts' ? contentOf(path) : undefined
    return text === undefined ? [] : [parse(path, text)]
  }))
}

const OURS = /^(app|db|demo|test)\/.*\.tsx?$/

/** What the product is made of: no tests, and nothing that is there for tests only. */
export function productFiles(): readonly SourceFile[] {
  return sourceFiles().filter((file) => file.path.startsWith('app/') && !file.isTest)
}

/** Tests, and what is there for tests only: examples, arbitraries, worlds to play in. It lies beside what it is for. */
const FOR_TESTS = /\.(test|fixture)\.tsx?$|^test\//

/** One file, parsed. */
export function parse(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  const fixed = module.staticImports.map(({ moduleRequest, entries }): Import => ({
    to: resolveFrom(path, moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.map(({ importName }) => importName.name ?? '*'),
  }))
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.moduleRequest)
    .map((entry): Import => ({
      to: resolveFrom(path, entry.moduleRequest!.value),
      typeOnly: entry.isType,
      names: [entry.importName.name ?? '*'],
    }))
  const tree = program as unknown as Node
  const imports = [...fixed, ...passedOn, ...loadedLater(path, tree)]
  return { path, text, comments, program: tree, imports, isTest: FOR_TESTS.test(path) }
}

/** `await import('…')`. */
function loadedLater(path: string, program: Node): Import[] {
  return nodesOf(program, 'ImportExpression').flatMap((node) => {
    const source = node['source'] as Node & { value?: unknown }
    return typeof source.value === 'string'
      ? [{ to: resolveFrom(path, source.value), typeOnly: false, names: ['*'] }]
      : []
  })
}

function resolveFrom(path: string, request: string): string {
  return request.startsWith('.')
    ? join(dirname(path), request)
    : request.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1')
}

/** Every node of these types in a tree, outer ones first. */
export function nodesOf(tree: unknown, ...types: readonly string[]): Node[] {
  const found: Node[] = []
  walk(tree, (node) => {
    if (types.includes(node.type)) found.push(node)
  })
  return found
}

/** Visits every node, with the one around it. */
export function walk(
  tree: unknown,
  visit: (node: Node, around: Node | undefined) => void,
  around?: Node,
): void {
  if (Array.isArray(tree)) {
    for (const child of tree) walk(child, visit, around)
  } else if (typeof tree === 'object' && tree !== null) {
    const node = 'type' in tree && typeof tree.type === 'string' ? (tree as Node) : undefined
    if (node) visit(node, around)
    for (const child of Object.values(tree)) if (typeof child === 'object') walk(child, visit, node ?? around)
  }
}

/** The name of what is called: `command` in `command({…})`, `database.write` in `database.write(…)`. */
export function calledName(call: Node): string {
  return nameOf(call['callee'] as ESTree.Expression)
}

function nameOf(expression: ESTree.Expression | ESTree.Super): string {
  if (expression.type === 'Identifier') return expression.name
  if (expression.type === 'MemberExpression' && expression.property.type === 'Identifier') {
    return `${nameOf(expression.object)}.${expression.property.name}`
  }
  return ''
}

/** The text of a string literal, else undefined. */
export function literal(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown }
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}

/** The value of a property written in an object literal. */
export function propertyOf(object: unknown, name: string): Node | undefined {
  const { properties = [] } = object as { properties?: readonly { key?: { name?: string }; value?: Node }[] }
  return properties.find((property) => property.key?.name === name)?.value
}

/** How many lines a stretch of a file takes. */
export function linesBetween(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length
}

/** `app/domains/sales/issue.ts` → `sales`; undefined outside the domains. */
export function domainOf(path: string): string | undefined {
  return /^app\/domains\/([^/]+)\//.exec(path)?.[1]
}

export { basename }

/** Every call of a function with one of these names, in the product. */
export function callsOf(...names: readonly string[]): { file: SourceFile; call: Node }[] {
  return productFiles().flatMap((file) =>
    nodesOf(file.program, 'CallExpression')
      .filter((call) => names.includes(calledName(call)))
      .map((call) => ({ file, call })),
  )
}
