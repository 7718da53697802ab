import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { openBankAccount } from '../domains/bank/index.ts'
import { openBooks } from '../domains/books/index.ts'
import { foundCooperative, founding, foundingActor } from '../domains/cooperative/index.ts'
import { addPerson, insertRole } from '../domains/people/index.ts'
import { systemClock, type Now } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../values/id.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** What is asked to found a co-op: its facts and its first administrator. The shape of the file of `--from`. */
const form = founding.extend({
  administrator: z.object({
    name: z.string().trim().min(1).max(120),
    email: z.email('must be an e-mail address').toLowerCase(),
  }),
})

const QUESTIONS: readonly { field: string; question: string; example: string }[] = [
  { field: 'legalName', question: 'Legal name of the co-op', example: 'Coöperatie De Voorbeeldstraat U.A.' },
  { field: 'slug', question: 'Short name in the address', example: 'voorbeeldstraat' },
  { field: 'kvk', question: 'KvK number, or nothing yet', example: '12345678' },
  { field: 'vatNumber', question: 'VAT number, or nothing yet', example: 'NL123456782B01' },
  { field: 'iban', question: 'IBAN, or nothing yet', example: 'NL91ABNA0417164300' },
  { field: 'street', question: 'Street and number', example: 'Dorpsstraat 1' },
  { field: 'postcode', question: 'Postcode', example: '7311 AA' },
  { field: 'city', question: 'Town', example: 'Apeldoorn' },
  { field: 'email', question: 'E-mail address of the co-op', example: 'kantoor@example.org' },
  { field: 'municipality', question: 'Municipality', example: 'Apeldoorn' },
  { field: 'vatMode', question: 'VAT: normal, or kor for the small-business scheme', example: 'normal' },
  { field: 'vatFrom', question: 'First day of the books, as YYYY-MM-DD', example: '2026-01-01' },
  { field: 'administrator.name', question: 'Name of the first administrator', example: 'Anna de Vries' },
  { field: 'administrator.email', question: 'Their e-mail address', example: 'anna@example.org' },
]

/** `npx gilde init`. */
export const init: CliCommand = {
  name: 'init',
  summary: 'found a real co-op, by questions or from a file',
  help: `
Usage: npx gilde init [--from FILE.json]

Founds a co-op: its name, numbers and address, its chart of accounts, its bank account and its first administrator.
Asks for what it needs, or reads it from a file such as this one. Needed are slug, legalName, vatFrom and
administrator; the rest may wait.

${JSON.stringify(exampleFile(), null, 2)}

After it: "npx gilde sign-in EMAIL" for the first administrator.`,
  async run(args) {
    const { values } = readOptions(args, [], { from: { type: 'string' } })
    const given = values.from === undefined ? await ask() : await readFrom(values.from)
    const parsed = form.safeParse(given)
    if (!parsed.success) throw new CliError(sentenceOf(parsed.error))
    return withDatabase('new', async (database) => {
      const { administrator, ...cooperative } = parsed.data
      await found(database, cooperative, administrator, systemClock())
      console.log(`${cooperative.legalName} is founded at /${cooperative.slug}.`)
      console.log(
        `Sign ${administrator.name} in for the first time with: npx gilde sign-in ${administrator.email}`,
      )
      return 0
    })
  },
}

const WHY_NOT: Readonly<Record<string, string>> = {
  'slug-taken': 'there is a co-op with this short name (slug) already; choose another.',
  'slug-reserved': "this short name (slug) is the installation's own; choose another.",
}

/** The examples of the questions as a file. */
function exampleFile(): Record<string, unknown> {
  const file: Record<string, unknown> = {}
  const administrator: Record<string, string> = {}
  for (const { field, example } of QUESTIONS) {
    const inside = field.split('.')[1]
    if (inside === undefined) file[field] = example
    else administrator[inside] = example
  }
  return { ...file, administrator }
}

async function found(
  database: Database,
  cooperative: z.output<typeof founding>,
  administrator: { name: string; email: string },
  now: Now,
): Promise<void> {
  const actor = foundingActor(now)
  const command = foundCooperative(async (tx, cooperativeId, iban) => {
    await openBooks(tx, cooperativeId)
    if (iban !== '') await openBankAccount(tx, cooperativeId, iban, now)
    const personId = await addPerson(tx, { ...administrator, language: 'nl' }, now)
    await insertRole(tx, cooperativeId, personId, 'administrator', now.at)
    await insertRole(tx, cooperativeId, personId, 'board', now.at)
  })
  const founded = await door(database, () => now)(command, actor, cooperative, newId(now.at))
  if (!founded.ok)
    throw new CliError(WHY_NOT[founded.reason] ?? `the co-op could not be founded (${founded.reason}).`)
}

async function readFrom(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${path} cannot be read (${error.code}).`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new CliError(`${path} is not JSON.`)
  }
}

async function ask(): Promise<unknown> {
  if (!process.stdin.isTTY)
    throw new CliError('nobody can answer here; give the answers in a file with --from FILE.json.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: Record<string, unknown> = { administrator: {} }
  try {
    for (const { field, question, example } of QUESTIONS) {
      const answer = (await terminal.question(`${question} (for example ${example}): `)).trim()
      const [first, second] = field.split('.') as [string, string?]
      if (second === undefined) {
        if (answer !== '') answers[first] = answer
      } else {
        ;(answers[first] as Record<string, unknown>)[second] = answer
      }
    }
  } finally {
    terminal.close()
  }
  return answers
}

function sentenceOf(error: z.ZodError): string {
  const faults = error.issues.map(({ path, message }) => {
    const what = /^(Invalid|Too)/.test(message) ? 'is missing or cannot be read' : message
    return `${path.join('.') || 'the file'} ${what}`
  })
  return `${faults.join('; ')}.`
}
