/** Walks the shape of an input: every place in it, and an input that is right but for that place. */
import type { z } from 'zod'

/** A place in an input. */
export type InputNode = {
  readonly path: string
  /** What may stand here by its nature: `string`, `number`, `object`, `null`. A shape of our own has none. */
  readonly kinds: ReadonlySet<string>
  /** Without what stands around it: `optional`, `nullable`, a transform. */
  readonly shape: Shape
  /** The whole input, right but for what stands here. */
  put(value: unknown): unknown
}

type Shape = z.core.$ZodType
type Def = {
  readonly type: string
  readonly innerType?: Shape
  readonly in?: Shape
  readonly element?: Shape
  readonly valueType?: Shape
  readonly options?: readonly Shape[]
  readonly shape?: Readonly<Record<string, Shape>>
  readonly format?: string
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[]
}

/** The place itself and every place in it. */
export function nodesOf(schema: Shape, path = ''): InputNode[] {
  return [
    { path: path || 'the whole', kinds: kindsOf(schema), shape: bare(schema), put: (value) => value },
    ...within(schema, path),
  ]
}

function within(schema: Shape, path: string): InputNode[] {
  const def = defOf(schema)
  const inner = def.innerType ?? def.in
  if (inner) return within(inner, path)
  if (def.options) return def.options.flatMap((option) => within(option, path))
  if (def.element) return put(nodesOf(def.element, `${path}[]`), (value) => [value])
  if (def.valueType) return put(nodesOf(def.valueType, `${path}.*`), (value) => ({ a: value }))
  return Object.entries(def.shape ?? {}).flatMap(([name, field]) =>
    put(nodesOf(field, path === '' ? name : `${path}.${name}`), (value) => ({
      ...(sampleOf(schema) as object),
      [name]: value,
    })),
  )
}

function bare(schema: Shape): Shape {
  const { innerType, in: into } = defOf(schema)
  const inner = innerType ?? into
  return inner ? bare(inner) : schema
}

/** Whether anything may be written here: text without a pattern that says what it is. */
export function isFreeText({ shape }: InputNode): boolean {
  const { type, format, checks = [] } = defOf(shape)
  return (
    type === 'string' &&
    format === undefined &&
    !checks.some(({ _zod }) => _zod.def.check === 'string_format')
  )
}

function put(nodes: readonly InputNode[], around: (value: unknown) => unknown): InputNode[] {
  return nodes.map((node) => ({ ...node, put: (value) => around(node.put(value)) }))
}

function kindsOf(schema: Shape): Set<string> {
  const def = defOf(schema)
  const inner = def.innerType ?? def.in
  if (inner) return new Set([...kindsOf(inner), ...(def.type === 'nullable' ? ['null'] : [])])
  if (def.options) return new Set(def.options.flatMap((option) => [...kindsOf(option)]))
  if (def.type === 'record') return new Set(['object'])
  return new Set(['enum', 'literal', 'custom'].includes(def.type) ? [] : [def.type])
}

/** An input that fits. What stands in it means nothing. */
export function sampleOf(schema: Shape, around: Shape = schema): unknown {
  const def = defOf(schema)
  const inner = def.innerType ?? def.in
  if (inner) return fits(schema, undefined) ? undefined : sampleOf(inner, around)
  if (def.options) return sampleOf(def.options[0]!)
  if (def.element) return fits(schema, []) ? [] : [sampleOf(def.element)]
  if (def.valueType) return {}
  if (def.shape)
    return Object.fromEntries(
      Object.entries(def.shape)
        .map(([name, field]) => [name, sampleOf(field)] as const)
        .filter(([, value]) => value !== undefined),
    )
  const [chosen] = schema._zod.values ?? []
  const found = chosen ?? EXAMPLES.find((one) => fits(around, one))
  if (found === undefined) throw new Error(`no example fits ${def.type} ${JSON.stringify(def)}`)
  return found
}

/** Tried in this order on what has no parts. */
const EXAMPLES: readonly unknown[] = [
  ...[
    'abc',
    'nl',
    'NL',
    '',
    '2026-01-31',
    '2026-01',
    '1100',
    '#154273',
    '019ac2f0-0000-7000-8000-000000000001',
  ],
  ...['a'.repeat(64), 1n, 1, 10, 60, 2025, true, new Uint8Array([1])],
]

function fits(schema: Shape, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
}

function defOf(schema: Shape): Def {
  return schema._zod.def
}
