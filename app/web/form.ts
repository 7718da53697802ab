import { z } from 'zod'
import { isId, newId } from '../values/id.ts'
import { NO_BSN } from '../ui/index.ts'
import type { FieldWord } from './fields.ts'
import { hasTooManyFields } from './largest-body.ts'
import type { Visit } from './visit.ts'

/** What was typed, by the name of the field, to show again. Files are not in it. */
export type Typed = Readonly<Record<string, string>>

/** A form as it came in: right, or wrong with a word per field that says what is wrong. */
export type FormResult<T> =
  | {
      readonly ok: true
      readonly value: T
      readonly typed: Typed
      readonly commandId: string
      readonly intent: string
    }
  | {
      readonly ok: false
      readonly errors: FieldErrors
      readonly typed: Typed
      readonly commandId: string
      readonly intent: string
    }

/** What is wrong, by the name of the field: `lines.0.price` → `amount-unreadable`. */
export type FieldErrors = Readonly<Record<string, FieldWord>>

/**
 * Reads a posted form. Names with dots make objects and lists: `lines.0.description` → `{ lines: [{ description }] }`.
 * Also read: `commandId`, `intent` (which button was pressed), whether a number was said to be no BSN, and in which
 * fields a file came, so that a page that shows the form again asks for it.
 *
 * @param schema of the fields in `fields.ts`, so that each error is a word with a sentence
 * @returns the value, or an error per field; a form without a usable command id gets a new one
 */
export async function readForm<S extends z.ZodType>(
  visit: Visit,
  schema: S,
): Promise<FormResult<z.output<S>>> {
  const body = await bodyOf(visit.request)
  const typed: Record<string, string> = {}
  const nested: Record<string, unknown> = {}
  for (const [name, value] of body) {
    const kept = typeof value === 'string' ? value.replaceAll(NUL, '') : named(value)
    if (typeof kept === 'string') typed[name] = kept
    else if (kept.size > 0 && !visit.filesChosen.includes(name)) visit.filesChosen.push(name)
    place(nested, name.split('.'), kept)
  }
  visit.bsn.saidNone = (typed[NO_BSN] ?? '') !== ''
  const given = typed['commandId'] ?? ''
  const common = {
    typed,
    commandId: isId(given) ? given : newId(visit.now.at),
    intent: typed['intent'] ?? '',
  }
  const parsed = schema.safeParse(nested)
  if (parsed.success) return { ok: true, value: parsed.data, ...common }
  return { ok: false, errors: errorsOf(parsed.error), ...common }
}

/** What was sent is no form: another media type, cut off on the way, or more fields than any has. Answered with 400. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm'
}

async function bodyOf(request: Request): Promise<FormData> {
  try {
    const body = Buffer.from(await request.arrayBuffer())
    const type = request.headers.get('content-type')
    if (hasTooManyFields(body, type)) throw new Error('more fields than any form has')
    return await new Response(body, { headers: type === null ? {} : { 'content-type': type } }).formData()
  } catch (error) {
    throw new UnreadableForm('what was sent is no form', { cause: error })
  }
}

/** The one character that a database cannot keep. Nobody types it. */
const NUL = '\u0000'

function named(file: File): File {
  return file.name.includes(NUL) ? new File([file], file.name.replaceAll(NUL, ''), { type: file.type }) : file
}

/** A form that was not sent yet: nothing typed, a fresh command id. */
export function freshCommandId(visit: Visit): string {
  return newId(visit.now.at)
}

function place(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path
  // A name that would reach into the prototype is no field of ours.
  if (first === undefined || first === '__proto__' || first === 'constructor' || path.length > 4) return
  if (rest.length === 0) {
    target[first] = value
    return
  }
  const next = Object.hasOwn(target, first) ? target[first] : (target[first] = {})
  if (typeof next === 'object' && next !== null) place(next as Record<string, unknown>, rest, value)
}

/**
 * The first thing that is wrong with each field. Our fields give a word as message; what Zod says itself
 * becomes one.
 */
function errorsOf(error: z.ZodError): FieldErrors {
  const errors: Record<string, FieldWord> = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.')
    errors[name] ??= wordOf(issue)
  }
  return errors
}

function wordOf(issue: z.core.$ZodIssue): FieldWord {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message as FieldWord
  return issue.code === 'too_big' ? 'too-long' : 'required'
}
