import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, digits, id, ownWords } from '../../platform/input.ts'
import { bank as words } from '../../text/nl/bank.ts'
import { pots as potWords } from '../../text/nl/pots.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accountsOf, dayToCount, holdPen, post } from '../books/index.ts'
import { endPayments, paymentsShownBy, type Item, type EndPaymentsRefusal } from '../payments/index.ts'
import { POT_PURPOSES } from '../pots/index.ts'
import { invoiceNames } from '../sales/index.ts'
import { lineById, type BankLine } from './bank-line.db.ts'
import { bookParts, checkOverpaid, settleParts, type BookRefusal } from './book-parts.ts'
import { byCode, checkParts, keyOfParts, type LinePart, type PartsRefusal } from './line-parts.ts'
import * as db from './match.db.ts'
import { paymentsAsParts } from './propose-payments.ts'
import { reasonsInput } from './reasons.ts'

const amount = cents()
const account = digits(4)

/** A part of a line, as a command gets it. */
export const partInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoice'), amount, invoiceId: id<'invoice'>() }),
  z.object({ kind: z.literal('overpayment'), amount, invoiceId: id<'invoice'>() }),
  z.object({ kind: z.literal('job-cost'), amount, costId: id<'cost'>() }),
  z.object({
    kind: z.literal('supplier-invoice'),
    amount,
    supplierInvoiceId: id<'supplier-invoice'>(),
  }),
  z.object({
    kind: z.literal('pot'),
    amount,
    memberId: id<'member'>(),
    what: z.enum(POT_PURPOSES).optional(),
  }),
  z.object({ kind: z.literal('account'), amount, account, memberId: id<'member'>().optional() }),
])

const input = z.object({
  lineId: id<'bank-line'>(),
  parts: z.array(partInput).max(1_000),
  /** What of a batch of ours it is; that ends with it. The parts are what paying it is on the books. */
  payment: z.object({ batchId: id<'payment-batch'>(), itemId: id<'payment-item'>().optional() }).optional(),
  /** 0 to 100 when it was proposed, with the reasons that were shown; absent when a person chose it by hand. */
  proposed: z.object({ confidence: z.number().int().min(0).max(100), reasons: reasonsInput }).optional(),
  note: ownWords(500).default(''),
})

type Input = z.output<typeof input>
export type MatchRefusal =
  | PartsRefusal
  | BookRefusal
  | 'line-not-found'
  | 'already-matched'
  | 'rejected-before'
  | EndPaymentsRefusal

/**
 * Decides what a line of the bank is: books it, settles its invoices (which shares out) and its costs, and keeps who
 * decided it on which grounds. All of it or nothing, and holding the pen from the start, so that what it reads stays
 * so. It counts on the day of the bank, or today when the books are closed over that day. Gives the id of the decision.
 *
 * Refuses: `already-matched` (somebody was first), `rejected-before` (a proposal that a person said no to meanwhile),
 * parts that do not add up to the line, and whatever the invoices, costs and pots refuse.
 */
export const matchLine = command({
  name: 'bank.match-line',
  about: ({ lineId }) => lineId,
  may: 'bank.match',
  input,
  async run(tx, actor: CooperativeActor, given, now, commandId): Promise<Result<Id<'match'>, MatchRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const line = await lineById(tx, cooperativeId, given.lineId)
    if (!line) return refuse('line-not-found')
    if (line.matchId !== null) return refuse('already-matched')
    const accounts = byCode(await accountsOf(tx, cooperativeId))
    const parts = given.parts.map(withoutAbsent)
    const checked = checkParts(line.amount, parts, accounts)
    if (!checked.ok) return checked
    if (given.proposed && (await wasRejected(tx, actor, line, parts))) return refuse('rejected-before')
    const paid = given.payment && (await paymentsOf(tx, actor, line, given.payment, parts, accounts))
    if (paid && !paid.ok) return paid
    const shown = paid?.ok ? paid.value : await shownBy(tx, cooperativeId, line, parts, accounts)
    const countsOn = await dayToCount(tx, cooperativeId, line.bookedOn, now.today)
    const entryId = newId<'entry'>(now.at)
    const what = (line.name || line.iban || line.text).slice(0, 300)
    const booked = await bookParts(tx, actor, parts, { id: entryId, countsOn, what }, now)
    if (!booked.ok) return booked
    const sides = booked.value.map(({ line: side }) => side)
    const bankSide = { account: line.account, amount: line.amount }
    const description = await descriptionOf(tx, actor, line, parts, accounts)
    const posted = await post(
      tx,
      actor,
      { book: 'bank', countsOn, description, lines: [bankSide, ...sides] },
      now,
      commandId,
      entryId,
    )
    if (shown.length > 0) {
      const back = line.amount > 0n
      await endPayments(
        tx,
        actor,
        { items: shown, entryId: posted.id, back, why: line.text.slice(0, 500) },
        now,
      )
    }
    const settled = await settleParts(tx, actor, parts, { id: posted.id, countsOn }, now, commandId)
    if (!settled.ok) return settled
    const matchId = newId<'match'>(now.at)
    await db.insertMatch(tx, cooperativeId, {
      id: matchId,
      lineId: line.id,
      entryId: posted.id,
      confidence: given.proposed?.confidence ?? null,
      reasons: given.proposed?.reasons ?? [],
      note: given.note,
      decidedBy: personOf(actor),
      decidedAt: now.at,
      parts: booked.value.map(({ part, line: side }) => ({ part, account: side.account })),
    })
    const overpaid = await checkOverpaid(tx, actor, parts)
    return overpaid.ok ? ok(matchId) : overpaid
  },
})

/** The payment of ours that a line booked by hand shows after all. */
function shownBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { amount: ofLine }: BankLine,
  parts: readonly LinePart[],
  accounts: ReturnType<typeof byCode>,
): Promise<readonly Item[]> {
  const named = parts.map((part) =>
    part.kind === 'account'
      ? { kind: part.kind, purpose: accounts.get(part.account)?.purpose ?? null }
      : part,
  )
  return paymentsShownBy(tx, cooperativeId, ofLine, named)
}

/** The payments that a line is; refused when its parts are not what paying them is on the books now. */
async function paymentsOf(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  line: BankLine,
  given: NonNullable<Input['payment']>,
  parts: readonly LinePart[],
  accounts: ReturnType<typeof byCode>,
): Promise<Result<readonly Item[], EndPaymentsRefusal>> {
  const { batchId, itemId } = given
  const payment = itemId === undefined ? { batchId } : { batchId, itemId }
  const paid = await paymentsAsParts(tx, cooperativeId, line, payment, [...accounts.values()])
  if (!paid.ok) return paid
  if (keyOfParts(paid.value.lineParts) !== keyOfParts(parts)) return refuse('payment-not-owed')
  return ok(paid.value.items)
}

async function wasRejected(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  line: BankLine,
  parts: readonly LinePart[],
): Promise<boolean> {
  const rejected = await db.rejectedOf(tx, cooperativeId, line.id)
  return parts.some((part) => 'invoiceId' in part && rejected.has(part.invoiceId))
}

/**
 * How the entry is called in the books: for which invoices, or who paid. Who a customer is, is not in the books: more
 * people read these than the invoice (docs/decisions/0012).
 */
async function descriptionOf(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  line: BankLine,
  parts: readonly LinePart[],
  accounts: ReturnType<typeof byCode>,
): Promise<string> {
  const invoices = parts.flatMap((part) => ('invoiceId' in part ? [part.invoiceId] : []))
  const parked = parts.every(
    (part) => part.kind === 'account' && accounts.get(part.account)?.purpose === 'suspense',
  )
  const names = await invoiceNames(tx, cooperativeId, invoices)
  const numbers = [...names.values()].map(({ number }) => number).sort()
  const name = line.name || line.iban
  const purposes = new Set(
    parts.flatMap((part) =>
      part.kind === 'pot' && part.amount < 0n && part.what ? [potWords.purpose[part.what]] : [],
    ),
  )
  const onlyPots = parts.every((part) => part.kind === 'pot')
  const pots = { purposes: [...purposes].join(', '), onlyPots }
  return words.entry
    .match({ name, text: line.text, numbers, back: line.amount < 0n, parked, ...pots })
    .slice(0, 300)
}

/** An absent field is no field: `exactOptionalPropertyTypes`. */
function withoutAbsent(part: Input['parts'][number]): LinePart {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as LinePart
}
