import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes } from '../../platform/input.ts'
import { addDays, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mediaTypeOf } from './bank-formats.ts'
import { bankAccounts, type BankAccount } from './bank-account.db.ts'
import * as db from './import.db.ts'
import { linesNotYetKnown } from './known-lines.ts'
import { readStatementFile } from './read-statement-file.ts'
import type { BankFileRefusal } from './refusals.ts'
import { isSameAccount, type Statement } from './statement.ts'
import { gapsIn } from './statement-gaps.ts'

const input = z.object({ name: z.string().trim().min(1).max(200), content: bytes() })

/** What came of reading a file: how many lines were new and how many were there, and what to look at. */
export type Imported = {
  readonly added: number
  readonly known: number
  /** Lines the bank has not booked yet. */
  readonly pending: number
  /** Statements of this file before which lines are missing. */
  readonly gaps: number
  /** Statements of which the bank does not say what they began with. */
  readonly unchecked: number
}

export type ImportRefusal = BankFileRefusal | 'line-in-future' | 'no-bank-account' | 'other-account'

/**
 * Reads a file of the bank into the books' waiting room, whole or not at all: the file byte for byte, its statements,
 * and the lines that were not there yet. Two at the same time take turns, so nothing is added twice.
 *
 * Refuses whatever `readStatementFile` refuses, `line-in-future` (a line that counts after tomorrow would keep rules
 * and years shut), and `other-account`: a file of an account that is not ours.
 */
export const importBankFile = command({
  name: 'bank.import-file',
  may: 'bank.match',
  input,
  async run(tx, actor: CooperativeActor, given, now): Promise<Result<Imported, ImportRefusal>> {
    const read = readStatementFile(given.content)
    if (!read.ok) return read
    const late = dayInFuture(read.value, now.today)
    if (late) return refuse('line-in-future', { day: late })
    const accounts = await bankAccounts(tx, actor.cooperativeId)
    if (accounts.length === 0) return refuse('no-bank-account')
    const foreign = read.value.find((statement) => !accountOf(statement, accounts))
    if (foreign) return refuse('other-account', { iban: foreign.iban })
    await db.takeTurn(tx, actor.cooperativeId)
    const fileId = newId<'file'>(now.at)
    const parts: Part[] = []
    for (const account of accounts) {
      const statements = read.value.filter((one) => accountOf(one, accounts) === account)
      if (statements.length > 0) parts.push(await partOf(tx, actor, account, statements, fileId, now))
    }
    const toStore = parts.flatMap((part) => part.toStore)
    if (toStore.length > 0) await store(tx, actor, given, fileId, toStore, now)
    let gaps = 0
    for (const part of parts) gaps += await gapsOf(tx, actor.cooperativeId, part)
    return ok({
      added: count(toStore.map((one) => one.fresh.length)),
      known: count(read.value.map((one) => one.lines.length)) - count(toStore.map((one) => one.fresh.length)),
      pending: count(read.value.map((one) => one.pendingLeftOut)),
      gaps,
      unchecked: read.value.filter((one) => one.openingCents === undefined).length,
    })
  },
})

type Given = z.output<typeof input>

/** The first booking day after tomorrow, if any: a bank may be some hours ahead of us, and no more. */
function dayInFuture(statements: readonly Statement[], today: Day): Day | undefined {
  const last = addDays(today, 1)
  return statements.flatMap(({ lines }) => lines.map(({ bookedOn }) => bookedOn)).find((day) => day > last)
}

function accountOf(statement: Statement, accounts: readonly BankAccount[]): BankAccount | undefined {
  return accounts.find((account) => isSameAccount(statement.iban, account.iban))
}

/** What a file says of one account. */
type Part = { readonly account: BankAccount; readonly toStore: readonly db.NewStatement[] }

async function partOf(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  account: BankAccount,
  given: readonly Statement[],
  fileId: Id<'file'>,
  now: Now,
): Promise<Part> {
  // Under our own IBAN, so that a bank that writes the account another way gives the same fingerprints.
  const statements = given.map((statement) => ({ ...statement, iban: account.iban }))
  const days = statements.flatMap(({ lines, until }) => [until, ...lines.map((line) => line.bookedOn)]).sort()
  const known = await db.knownLines(tx, cooperativeId, account.id, days[0] as Day, days.at(-1) as Day)
  const fresh = Map.groupBy(linesNotYetKnown(statements, known), (one) => one.statement)
  const there = new Set((await db.standingStatements(tx, cooperativeId, account.id)).map(keyOf))
  const toStore = statements
    .map((statement) => ({ statement, fresh: fresh.get(statement) ?? [], accountId: account.id, fileId }))
    .filter(({ statement, fresh }) => fresh.length > 0 || !there.has(keyOf(balancesOf(statement))))
    .map((one) => ({ ...one, id: newId<'bank-statement'>(now.at) }))
  return { account, toStore }
}

type Key = Pick<db.StoredStatement, 'reference' | 'format' | 'opening' | 'closing' | 'from' | 'until'>

function balancesOf(statement: Statement): Key {
  const { reference, format, openingCents, closingCents, from, until } = statement
  return {
    reference,
    format,
    opening: openingCents ?? null,
    closing: closingCents,
    from: from ?? null,
    until,
  }
}

function keyOf({ reference, format, opening, closing, from, until }: Key): string {
  return [format, reference, opening, closing, from, until].join('\n')
}

async function store(
  tx: Tx,
  actor: CooperativeActor,
  given: Given,
  fileId: Id<'file'>,
  toStore: readonly db.NewStatement[],
  now: Now,
): Promise<void> {
  const { name, content } = given
  const mediaType = mediaTypeOf(toStore[0]!.statement.format)
  await keepFile(tx, actor.cooperativeId, { id: fileId, name, mediaType, content, at: now.at })
  await db.insertStatements(tx, actor.cooperativeId, toStore, { at: now.at, person: personOf(actor) })
  await db.insertLines(tx, actor.cooperativeId, toStore, now.at)
}

async function gapsOf(tx: Tx, cooperativeId: Id<'cooperative'>, { account, toStore }: Part): Promise<number> {
  if (toStore.length === 0) return 0
  const mine = new Set<string>(toStore.map((one) => one.id))
  const gaps = gapsIn(await db.standingStatements(tx, cooperativeId, account.id))
  return gaps.filter((gap) => mine.has(gap.statementId)).length
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
