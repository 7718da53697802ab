import {
  extendTable,
  importParameters,
  inTableOrder,
  parametersInForce,
  readParameterFile,
  unusualChanges,
  withdrawParameter,
  type FileRow,
  type ParameterFact,
  type Parameters,
} from '../domains/benefits/index.ts'
import { systemClock } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import { benefits } from '../text/en/benefits.ts'
import { parseDay } from '../values/day.ts'
import { newId } from '../values/id.ts'
import { CliError, wrongUse, type CliCommand } from './cli-command.ts'
import { counted } from './counted.ts'
import { contentOfFile } from './file-given.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'
import { changeInWords, oddInWords, clashInWords, valueInWords } from './parameter-words.ts'

const OPERATOR = { kind: 'operator' } as const

/** `npx gilde parameters import FILE` and `npx gilde parameters list`. */
export const parameters: CliCommand = {
  name: 'parameters',
  summary: 'see and extend the dated table of benefits',
  help: `
Usage: npx gilde parameters list [--on DAY] [--scheme S]
       npx gilde parameters import FILE [--dry-run] [--unusual]
       npx gilde parameters withdraw SCHEME KEY DAY --why WORDS

list     prints the amounts, percentages and terms of the law that Gilde reckons with, each with its source.
  --on DAY      only what holds on a day, as 2027-01-01
  --scheme S    only of one scheme, as PW
import   adds rows to that table, for all co-ops of this installation: all of the file or nothing.
  --dry-run     says what would happen and adds nothing
  --unusual     also amounts more than a quarter above or below the row beside them
withdraw takes a row that was imported back out, because it was wrong. The row and the reason are kept, and so is all
         that was frozen with it. Then import the right one.
The file is a JSON list of rows:
  [{"scheme": "PW", "key": "norm.single.age21toAOW", "validFrom": "2027-01-01", "cents": 143500,
    "source": "Stcrt. 2026, 12345", "confidence": "high"}]
with one of cents, months (whole numbers), percent, number (text: "7.5"). A row without validTo ends where a later row
begins. A row for the very first day of a less sure row takes its place. What is there already is not added twice.
A key that Gilde does not know is refused, with the known one that looks most like it.`,
  async run(args) {
    const [what, ...rest] = args
    if (what === 'list') return list(rest)
    if (what === 'import') return importFile(rest)
    if (what === 'withdraw') return withdrawRow(rest)
    throw wrongUse(
      what === undefined
        ? 'list, import or withdraw is missing.'
        : `"${what}" is not list, import or withdraw.`,
    )
  },
}

async function importFile(args: readonly string[]): Promise<number> {
  const { words, values } = readOptions(args, ['FILE'], {
    'dry-run': { type: 'boolean' },
    unusual: { type: 'boolean' },
  })
  const text = new TextDecoder().decode(await contentOfFile(words.FILE))
  return withDatabase('there', async (database) => {
    const say = (line: string) => console.log(line)
    const { 'dry-run': dryRun = false, unusual = false } = values
    return importText(database, { file: words.FILE, text, dryRun, unusual }, say)
  })
}

type ToImport = {
  readonly file: string
  readonly text: string
  readonly dryRun: boolean
  /** Takes amounts far from the row beside them, which are refused else. */
  readonly unusual?: boolean
}

/**
 * Imports the text of a file, and says in lines what happens to each row.
 *
 * @returns the exit code
 * @throws CliError with every problem of the file, each with its line, when nothing can be added
 */
export async function importText(
  database: Database,
  { file, text, dryRun, unusual = false }: ToImport,
  say: (line: string) => void,
): Promise<number> {
  const rows = rowsOf(file, text)
  const table = await database.read(OPERATOR, (tx) => parametersInForce(tx))
  const inOrder = inTableOrder(rows)
  const { changes, clashes } = extendTable(
    table.facts,
    inOrder.map(({ fact }) => fact),
  )
  const lineOf = (fact: ParameterFact) => rows.find((row) => row.fact === fact)?.line ?? 0
  if (clashes.length > 0)
    throw new CliError(
      listed(
        clashes.map((clash) => `${file}:${lineOf(clash.row)}: ${clashInWords(clash)}`),
        'Nothing was added.',
      ),
    )
  const odd = unusual ? [] : unusualChanges(changes)
  if (odd.length > 0)
    throw new CliError(
      listed(
        odd.map(({ row, other }) => `${file}:${lineOf(row)}: ${oddInWords(row, other)}`),
        'Nothing was added. If it is right all the same, add --unusual.',
      ),
    )
  for (const change of changes) say(`${file}:${lineOf(change.row)}: ${changeInWords(change)}`)
  const known = changes.filter(({ kind }) => kind === 'known').length
  if (dryRun) {
    say(`${counted(rows.length - known, 'row')} would be added, ${known} known already. Nothing was added.`)
    return 0
  }
  const input = { rows: rows.map(({ given }) => given) }
  const clock = systemClock
  const done = await door(database, clock)(importParameters, OPERATOR, input, newId(clock().at))
  if (!done.ok) throw new CliError(`${file}: the table changed meanwhile. Import it again.`)
  say(`${counted(done.value, 'row')} added, ${rows.length - done.value} known already.`)
  return 0
}

async function withdrawRow(args: readonly string[]): Promise<number> {
  const { words, values } = readOptions(args, ['SCHEME', 'KEY', 'DAY'], { why: { type: 'string' } })
  const validFrom = parseDay(words.DAY)
  if (validFrom === undefined) throw wrongUse('DAY must be a day, as 2027-01-01.')
  if (!values.why?.trim()) throw wrongUse('--why is missing: say in a few words what was wrong.')
  const input = { scheme: words.SCHEME, key: words.KEY, validFrom, why: values.why }
  return withDatabase('there', async (database) => {
    const clock = systemClock
    const done = await door(database, clock)(withdrawParameter, OPERATOR, input, newId(clock().at))
    const what = `${words.SCHEME} ${words.KEY} from ${words.DAY}`
    if (!done.ok)
      throw new CliError(`${what}: no such row was imported. What comes with Gilde is not withdrawn.`)
    console.log(`${what}: withdrawn. The row and the reason are kept.`)
    return 0
  })
}

function rowsOf(file: string, text: string): readonly FileRow[] {
  const read = readParameterFile(text)
  if (read.ok && read.rows.length === 0) throw new CliError(`${file} holds no rows.`)
  if (read.ok) return read.rows
  if ('notJson' in read) throw new CliError(`${file} is not JSON: ${read.notJson.replace(/\s+/g, ' ')}`)
  const lines = read.problems.map(({ line, row, problem, nearest }) => {
    const sentence = benefits.parameterProblems[problem]
    const words = nearest === undefined ? sentence : `${sentence}. Did you mean ${nearest}?`
    return row === '' ? `${file}:${line}: ${words}` : `${file}:${line}: ${row}: ${words}`
  })
  throw new CliError(listed(lines, 'Nothing was added.'))
}

function listed(lines: readonly string[], last: string): string {
  return [...lines, last].join('\n')
}

async function list(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, [], { on: { type: 'string' }, scheme: { type: 'string' } })
  const on = values.on === undefined ? undefined : parseDay(values.on)
  if (values.on !== undefined && on === undefined) throw wrongUse('--on must be a day, as 2027-01-01.')
  const table = await withDatabase('there', (database) =>
    database.read(OPERATOR, (tx) => parametersInForce(tx)),
  )
  const schemes = [...new Set(table.facts.map(({ scheme }) => scheme))].sort()
  const scheme = schemes.find((one) => one.toLowerCase() === values.scheme?.toLowerCase())
  if (values.scheme !== undefined && scheme === undefined)
    throw wrongUse(`there is no scheme "${values.scheme}": ${schemes.join(', ')}.`)
  const lines = linesOf(table, { ...(on ? { on } : {}), ...(scheme ? { scheme } : {}) })
  for (const line of lines) console.log(line)
  return 0
}

/** The table in lines, by thing and day: scheme, key, days, value, how sure and the source. */
export function linesOf(
  { facts }: Parameters,
  { on, scheme }: { readonly on?: string; readonly scheme?: string },
): string[] {
  return facts
    .filter((fact) => scheme === undefined || fact.scheme === scheme)
    .filter(({ validFrom, validTo }) => on === undefined || (validFrom <= on && (validTo ?? on) >= on))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((fact) => {
      const days = `${fact.validFrom} – ${fact.validTo ?? ''}`.padEnd(23)
      return `${fact.scheme} ${fact.key}  ${days}  ${valueInWords(fact)}  [${fact.confidence}] ${fact.source}`
    })
}

function orderOf({ scheme, key, validFrom }: ParameterFact): string {
  return `${scheme} ${key} ${validFrom}`
}
