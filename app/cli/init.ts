import { createInterface } from 'node:readline/promises'
import type { z } from 'zod'
import { openBankAccount } from '../domains/bank/index.ts'
import { openBooks } from '../domains/books/index.ts'
import { foundCooperative, foundingActor, slugWithKvk, type founding } from '../domains/cooperative/index.ts'
import { addPerson, insertRole } from '../domains/people/index.ts'
import { systemClock, type Now } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../values/id.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { contentOfFile } from './file-given.ts'
import { askAll, faultsOf, form, QUESTIONS } from './init-questions.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

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

After it: "npm start" (with GILDE_DEMO=0), and then "npx gilde sign-in EMAIL" for the first administrator.`,
  async run(args) {
    const { values } = readOptions(args, [], { from: { type: 'string' } })
    const given = values.from === undefined ? await ask() : await readFrom(values.from)
    const parsed = form.safeParse(given)
    if (!parsed.success) throw new CliError(faultsOf(parsed.error), 2)
    return withDatabase('new', async (database) => {
      const { administrator, ...cooperative } = parsed.data
      await found(database, cooperative, administrator, systemClock())
      console.log(`${cooperative.legalName} is founded at /${cooperative.slug}.`)
      console.log(
        `Start the office, and sign ${administrator.name} in for the first time with: ` +
          `npx gilde sign-in ${administrator.email}`,
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
  const { kvk } = cooperative
  const there = kvk && (await database.read({ kind: 'operator' }, (tx) => slugWithKvk(tx, kvk)))
  if (there) throw new CliError(`the co-op with KvK number ${kvk} is here already, at /${there}.`)
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
  const content = await contentOfFile(path)
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch {
    throw new CliError(`${path} is not JSON.`, 2)
  }
}

async function ask(): Promise<unknown> {
  if (!process.stdin.isTTY)
    throw new CliError('nobody can answer here; give the answers in a file with --from FILE.json.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C and Ctrl-D close it, and leave the question without an answer for ever.
  const stopped = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new CliError('was told to stop; nothing was founded.', 130)))
  })
  stopped.catch(() => undefined)
  try {
    return await askAll(
      (question) => Promise.race([terminal.question(question), stopped]),
      (sentence) => console.log(sentence),
    )
  } catch (error) {
    if ((error as Error).name === 'AbortError') return await stopped
    throw error
  } finally {
    terminal.close()
  }
}
