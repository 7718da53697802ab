import { z } from 'zod'
import { founding } from '../domains/cooperative/index.ts'

/** What is asked to found a co-op: its facts and its first administrator. The shape of the file of `--from`. */
export const form = founding
  .extend({
    administrator: z.strictObject({
      name: z.string().trim().min(1).max(120),
      email: z.email('must be an e-mail address').toLowerCase(),
    }),
  })
  .strict()

type Question = { readonly field: string; readonly question: string; readonly example: string }

/** The questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { field: 'legalName', question: 'Legal name of the co-op', example: 'Coöperatie De Voorbeeldstraat U.A.' },
  { field: 'slug', question: 'Short name in the address', example: 'voorbeeldstraat' },
  { field: 'kvk', question: 'KvK number, or nothing yet', example: '12345678' },
  { field: 'vatNumber', question: 'VAT number, or nothing yet', example: 'NL123456782B01' },
  { field: 'iban', question: 'IBAN, or nothing yet', example: 'NL91ABNA0417164300' },
  { field: 'street', question: 'Street and number, or nothing yet', example: 'Dorpsstraat 1' },
  { field: 'postcode', question: 'Postcode, or nothing yet', example: '7311 AA' },
  { field: 'city', question: 'Town, or nothing yet', example: 'Apeldoorn' },
  { field: 'email', question: 'E-mail address of the co-op, or nothing yet', example: 'kantoor@example.org' },
  { field: 'municipality', question: 'Municipality, or nothing yet', example: 'Apeldoorn' },
  { field: 'vatMode', question: 'VAT: normal, or kor for the small-business scheme', example: 'normal' },
  { field: 'vatFrom', question: 'First day of the books, as YYYY-MM-DD', example: '2026-01-01' },
  { field: 'administrator.name', question: 'Name of the first administrator', example: 'Anna de Vries' },
  { field: 'administrator.email', question: 'Their e-mail address', example: 'anna@example.org' },
]

/**
 * Asks every question, each until its answer can be used.
 *
 * @param ask puts a question and gives what was typed
 * @param say told in one sentence why an answer cannot be used
 */
export async function askAll(
  ask: (question: string) => Promise<string>,
  say: (sentence: string) => void,
): Promise<unknown> {
  const answers: Record<string, unknown> = {}
  const administrator: Record<string, unknown> = {}
  for (const { field, question, example } of QUESTIONS) {
    const [first, second] = field.split('.') as [string, string?]
    const shape = second === undefined ? form.shape : form.shape.administrator.shape
    const type = (shape as Readonly<Record<string, z.ZodType>>)[second ?? first]!
    for (;;) {
      const typed = (await ask(`${question} (for example ${example}): `)).trim()
      const answer = typed === '' ? undefined : typed
      const { success, error } = type.safeParse(answer)
      if (success) {
        ;(second === undefined ? answers : administrator)[second ?? first] = answer
        break
      }
      say(`This ${faultOf(error.issues[0]!)}.`)
    }
  }
  return { ...answers, administrator }
}

/** All that is wrong with the facts, in one line: each with the field it is about. */
export function faultsOf(error: z.ZodError): string {
  const faults = error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${path ? `${path}.` : ''}${key} is no field that init knows`)
    return [`${path || 'the file'} ${faultOf(issue)}`]
  })
  return `${faults.join('; ')}.`
}

function faultOf({ message, path, code }: z.core.$ZodIssue): string {
  if (path.length === 0 && code === 'invalid_type')
    return 'must hold one object with the facts, as init --help shows'
  return /^(Invalid|Too)/.test(message) ? 'is missing or cannot be read' : message
}
