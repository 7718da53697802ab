import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Chosen } from './credit.ts'

/** What somebody asked to credit of an invoice. `amount` is what it comes to, in cents with VAT. */
export type CreditAsked = {
  readonly id: Id<'credit-asked'>
  readonly invoiceId: Id<'invoice'>
  readonly chosen: Chosen
  readonly amount: Cents
  /** Stands on the credit note. */
  readonly reason: string
  readonly askedBy: Id<'person'>
  readonly askedAt: Date
}

/** The same while it waits, as a person reads it. */
export type WaitingCredit = CreditAsked & {
  readonly askedByName: string | null
  readonly number: string
  readonly customer: string
}

/**
 * Above so many cents two people credit: the one limit for a second yes, as the board set it in spending. Read where
 * the database reads it, which holds to the same.
 */
export async function limitForTwo(tx: Tx): Promise<Cents> {
  const { rows } = await sql<{ cents: Cents }>`select limit_for_two() as cents`.execute(tx)
  return rows[0]!.cents
}

/** Keeps that somebody asks. @returns whether nothing of the same invoice waited already */
export async function insertCreditAsked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: CreditAsked,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into credit_asked (cooperative_id, id, invoice_id, chosen, amount, reason, asked_at, asked_by)
    values (${cooperativeId}, ${asked.id}, ${asked.invoiceId}, ${asJson(asked.chosen)}::jsonb, ${asked.amount},
      ${asked.reason}, ${asked.askedAt}, ${asked.askedBy}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Those that wait, the first asked on top; of one invoice alone when that is given. */
export async function waitingCredits(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { invoiceId }: { readonly invoiceId?: Id<'invoice'> } = {},
): Promise<readonly WaitingCredit[]> {
  const { rows } = await sql<Omit<WaitingCredit, 'chosen'> & { chosen: ChosenJson }>`
    select c.id, c.invoice_id as "invoiceId", c.chosen, c.amount, c.reason, c.asked_at as "askedAt",
      c.asked_by as "askedBy", p.name as "askedByName", i.number, i.buyer ->> 'name' as customer
    from credit_asked c
    join invoice i on i.cooperative_id = c.cooperative_id and i.id = c.invoice_id
    left join person p on p.id = c.asked_by
    where c.cooperative_id = ${cooperativeId} and c.answered_at is null
      and (${invoiceId ?? null}::uuid is null or c.invoice_id = ${invoiceId ?? null})
    order by c.asked_at, c.id`.execute(tx)
  return rows.map((row) => ({ ...row, chosen: chosenOf(row.chosen) }))
}

/** Keeps the answer. A yes names the credit note that it allows. @throws when it was answered already */
export async function answerCreditRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'credit-asked'>,
  answer: { readonly by: Id<'person'>; readonly at: Date; readonly creditNoteId: Id<'invoice'> | null },
): Promise<void> {
  const done = await sql`
    update credit_asked set answered_at = ${answer.at}, answered_by = ${answer.by},
      answer = ${answer.creditNoteId === null ? 'no' : 'yes'}, credit_note_id = ${answer.creditNoteId}
    where cooperative_id = ${cooperativeId} and id = ${id} and answered_at is null`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new Error(`credit ${id} was answered already`)
}

/** Quantities as text, so that none loses a digit on the way. */
type ChosenJson = 'all' | { line: number; quantity: string }[]

function asJson(chosen: Chosen): string {
  if (chosen === 'all') return JSON.stringify(chosen)
  return JSON.stringify(chosen.map(({ line, quantity }) => ({ line, quantity: String(quantity) })))
}

function chosenOf(chosen: ChosenJson): Chosen {
  if (chosen === 'all') return chosen
  return chosen.map(({ line, quantity }) => ({ line, quantity: BigInt(quantity) }))
}
