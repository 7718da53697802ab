/** The bank statement of a story: the file that was given, or a made-up one. */
import { basename } from 'node:path'
import { readStatementFile, type Statement } from '../../domains/bank/index.ts'
import { readIban } from '../../domains/cooperative/index.ts'
import { bankReading } from '../../text/en/bank-reading.ts'
import { sum, type Cents } from '../../values/money.ts'
import { sentenceOf } from '../../web/refusal-sentence.ts'
import { CliError } from '../cli-command.ts'
import { contentOfFile } from '../file-given.ts'
import { PAPER_IBAN } from './cast.ts'
import { madeUpStatement } from './made-up-statement.ts'
import type { BankFile } from './play-bank.ts'
import type { Accounts } from './raise-curtain.ts'

export type ReadFile = {
  readonly file: BankFile
  readonly statements: readonly Statement[]
  readonly accounts: Accounts
  /** What was on all accounts before the first line, in cents. */
  readonly opening: Cents
  /** What is on them after the last; undefined when a statement in between is missing. */
  readonly closing: Cents | undefined
}

/**
 * Reads the statement, and finds out whose it is.
 *
 * @param path undefined: a made-up statement
 * @throws CliError with one sentence: exit code 2 when the file cannot be read, 1 when it cannot be played
 */
export async function readBankFile(path: string | undefined): Promise<ReadFile> {
  const file =
    path === undefined
      ? madeUpStatement()
      : { name: basename(path).slice(0, 200), content: await contentOfFile(path) }
  const read = readStatementFile(file.content)
  if (!read.ok) throw new CliError(`${path}: ${sentenceOf('en', bankReading.refusals, read)}`)
  const statements = read.value
  const perAccount = [...Map.groupBy(statements, ({ iban }) => iban).values()]
  const own = perAccount.map((theirs) => ibanFor(theirs[0]!.iban))
  const closings = perAccount.map(closingOf)
  return {
    file,
    statements,
    accounts: {
      own,
      onPaper: own.map((iban) => readIban(iban)).find((iban) => iban !== undefined) ?? PAPER_IBAN,
    },
    opening: sum(perAccount.map(openingOf)),
    closing: closings.includes(undefined) ? undefined : sum(closings as Cents[]),
  }
}

/** Old MT940 names a bare account number: an IBAN that ends in it, as the importer knows it again. */
function ibanFor(account: string): string {
  const compact = account.replace(/[\s.]/g, '').toUpperCase()
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) return compact
  if (!/^\d{3,10}$/.test(compact))
    throw new CliError(
      `the file is of account "${account}", which is no IBAN; the story cannot be played with it.`,
    )
  const rest = `VRBD${compact.padStart(10, '0')}`
  const digits = [...`${rest}NL00`].map((letter) => Number.parseInt(letter, 36)).join('')
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${rest}`
}

function openingOf(statements: readonly Statement[]): Cents {
  const { openingCents, closingCents, lines } = statements[0]!
  return openingCents ?? closingCents - sum(lines.map(({ amount }) => amount))
}

/** The closing balance, when every statement begins where the one before it ended. */
function closingOf(statements: readonly Statement[]): Cents | undefined {
  const joins = statements.every(
    ({ openingCents }, at) =>
      at === 0 || openingCents === undefined || openingCents === statements[at - 1]!.closingCents,
  )
  return joins ? statements.at(-1)!.closingCents : undefined
}
