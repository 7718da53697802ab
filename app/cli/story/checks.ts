/**
 * Whether everything in a story adds up. Each check gives one line per thing that does not; silence means
 * well.
 */
import { createHash } from 'node:crypto'
import { balanceOf } from '../../domains/books/index.ts'
import type { Imported } from '../../domains/bank/index.ts'
import { sum, toDecimal, type Cents } from '../../values/money.ts'
import { everyFinding } from '../../every-finding.ts'
import type { InvoiceFacts, JournalRow, MemberFacts } from './facts.db.ts'
import type { Became } from './play-bank.ts'
import type { Cast } from './raise-curtain.ts'
import type { Stage } from './stage.ts'

/** All there is to check. Amounts in cents. */
export type Ending = {
  readonly invoices: readonly InvoiceFacts[]
  readonly members: readonly MemberFacts[]
  readonly journal: readonly JournalRow[]
  readonly became: readonly Became[]
  readonly imported: Imported
  readonly addedAgain: number
  readonly mails: number
  /** What the books began with, and what the statements end with (undefined when they do not join up). */
  readonly opening: Cents
  readonly closing: Cents | undefined
  readonly bank: Cents
  readonly debtors: Cents
}

/** The balances of the two accounts that have a counterpart outside the books. */
export async function balances(
  stage: Stage,
  { administrator }: Cast,
): Promise<Pick<Ending, 'bank' | 'debtors'>> {
  return stage.read(administrator, async (tx) => ({
    bank: await balanceOf(tx, stage.cooperativeId, 'bank'),
    debtors: await balanceOf(tx, stage.cooperativeId, 'debtors'),
  }))
}

/** What does not add up: the checks of the database and the rule of sharing out, then those of the story. */
export async function everythingWrong(stage: Stage, ending: Ending): Promise<string[]> {
  const findings = await everyFinding(stage.database, stage.ownerUrl)
  return [...findings.map(({ check, finding }) => `${check}: ${finding}`), ...wrongIn(ending)]
}

/** What does not add up in the facts of a story. Pure. */
export function wrongIn(ending: Ending): string[] {
  const { invoices, members, became, imported } = ending
  const decided = became.filter(({ how }) => how !== 'not-looked-at')
  const moved = sum(decided.map(({ line }) => line.amount))
  return [
    ...equal('bank in the books = opening + decided lines', ending.bank, ending.opening + moved),
    ...(ending.closing === undefined || decided.length < became.length
      ? []
      : equal('bank in the books = closing balance', ending.bank, ending.closing)),
    ...equal('debtors = what is open on the invoices', ending.debtors, sum(invoices.map(({ open }) => open))),
    ...equal('the journal sums to zero', sum(ending.journal.map(({ amount }) => amount)), 0n),
    ...decided.flatMap(({ line, parts }) =>
      equal(`parts of the line of ${line.bookedOn}`, sum(parts.map(({ amount }) => amount)), line.amount),
    ),
    ...invoices.flatMap(wrongInInvoice),
    ...members.flatMap(({ member, turnover, jobCosts, parts }) =>
      equal(
        `parts of ${member} = turnover − job costs`,
        sum(parts.map(({ amount }) => amount)),
        turnover - jobCosts,
      ),
    ),
    ...equal(
      'turnover shared out = shared on the invoices',
      sum(members.map(({ turnover }) => turnover)),
      sum(invoices.map(({ sharedNet }) => sharedNet)),
    ),
    ...equal(
      'pots = what went to them',
      sum(members.map(({ pot }) => pot)),
      sum(members.map((one) => to('member-pot', one))),
    ),
    ...(ending.addedAgain === 0 ? [] : [`reading the file again added ${ending.addedAgain} lines`]),
    ...(ending.mails === invoices.length ? [] : [`${ending.mails} mails for ${invoices.length} invoices`]),
    ...(imported.added >= became.length
      ? []
      : [`${imported.added} lines read, ${became.length} to decide about`]),
  ]
}

function wrongInInvoice(invoice: InvoiceFacts): string[] {
  const { number, total, net, vat, paid, open, document, sha256, sharedNet, parts } = invoice
  const isWhole =
    document !== null && sha256 !== null && createHash('sha256').update(document).digest().equals(sha256)
  return [
    ...equal(`${number}: net + VAT = total`, net + vat, total),
    ...equal(`${number}: paid + open = total`, paid + open, total),
    ...(paid === total ? equal(`${number}: paid, so all of it is shared out`, sharedNet, net) : []),
    ...equal(`${number}: parts = what was shared out`, sum(parts.map(({ amount }) => amount)), sharedNet),
    ...(isWhole ? [] : [`${number}: its document is missing or is not what was stored`]),
  ]
}

/** What went to a destination, in cents. */
export function to(destination: string, { parts }: Pick<MemberFacts, 'parts'>): Cents {
  return sum(parts.filter((part) => part.destination === destination).map(({ amount }) => amount))
}

function equal(rule: string, found: Cents, expected: Cents): string[] {
  return found === expected ? [] : [`${rule}: ${toDecimal(found)} is not ${toDecimal(expected)}`]
}
