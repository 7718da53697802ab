/** What the door looks at before anything that people wrote is kept. */
import type { z } from 'zod'
import { bsnIn } from '../values/bsn-warning.ts'
import { OWN_WORDS } from './input.ts'

type Shape = z.core.$ZodType
type Def = {
  readonly innerType?: Shape
  readonly in?: Shape
  readonly element?: Shape
  readonly valueType?: Shape
  readonly options?: readonly Shape[]
  readonly shape?: Readonly<Record<string, Shape>>
}

/** The first number in the own words of an input that seems to be a citizen service number, as it was written. */
export function bsnInOwnWords(shape: Shape, input: unknown): string | undefined {
  return firstOf(textsIn(shape, input), bsnIn)
}

function firstOf<T, Found>(all: readonly T[], look: (one: T) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = look(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** All own words in an input, by its shape. */
function textsIn(shape: Shape, input: unknown): string[] {
  if (input === null || input === undefined) return []
  if (isOwnWords(shape)) return typeof input === 'string' ? [input] : []
  const { innerType, in: into, element, valueType, options, shape: fields } = shape._zod.def as Def
  const inner = innerType ?? into
  if (inner) return textsIn(inner, input)
  if (options) return options.flatMap((option) => textsIn(option, input))
  if (typeof input !== 'object') return []
  const each = element ?? valueType
  if (each) return Object.values(input).flatMap((one) => textsIn(each, one))
  return Object.entries(fields ?? {}).flatMap(([name, field]) =>
    textsIn(field, (input as Record<string, unknown>)[name]),
  )
}

/** Whether what stands at this place is written in own words. */
export function isOwnWords(shape: Shape): boolean {
  return OWN_WORDS.get(shape as z.ZodString)?.ownWords === true
}
