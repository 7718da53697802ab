import { sql, type RawBuilder } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { asWhoReads } from '../../platform/reading-of-who-left.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PotPurpose } from '../pots/index.ts'

/** Work of one member for another. `amount` in cents, without VAT as there is none. */
export type InsideJob = {
  readonly id: Id<'inside-job'>
  readonly payerId: Id<'member'>
  readonly payer: string
  readonly payerPerson: Id<'person'> | null
  readonly earnerId: Id<'member'>
  readonly earner: string
  readonly earnerPerson: Id<'person'> | null
  readonly amount: Cents
  readonly purpose: PotPurpose
  readonly what: string
  /** Whose job it is a cost of; null when it goes out of the pot of the payer. */
  readonly invoiceId: Id<'invoice'> | null
  /** All of it goes to the pot of the earner, past their scheme. */
  readonly straight: boolean
  readonly workedOn: Day
  readonly agreedAt: Date | null
  readonly closedAt: Date | null
  readonly closedWhy: string
  readonly number: number | null
  readonly entryId: Id<'entry'> | null
  readonly undoAskedBy: Id<'person'> | null
  readonly undoAgreedAt: Date | null
  readonly undoneOn: Day | null
  /** Who of the administration saw the signed sheet of a member who never signs in, if anybody. */
  readonly payerNotedBy: Id<'person'> | null
  readonly earnerNotedBy: Id<'person'> | null
  readonly undoNotedBy: Id<'person'> | null
  readonly askedBy: Id<'person'>
  readonly askedAt: Date
  /** They are no member any more. Only the administration is told. */
  readonly payerLeft: boolean
  readonly earnerLeft: boolean
  /** They have no address and no passkey, or left: a signed sheet says it. Only the administration is told. */
  readonly payerOnPaper: boolean
  readonly earnerOnPaper: boolean
}

/** What whoever asks may see, the last asked first: the last hundred. `id` for one of them. */
export function insideJobs(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id?: Id<'inside-job'>,
): Promise<readonly InsideJob[]> {
  return insideJobsThat(tx, cooperativeId, sql`j.id = coalesce(${id ?? null}::uuid, j.id)`, 100)
}

/** Of those, what somebody still has something to say of, or books. */
export function openInsideJobs(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly InsideJob[]> {
  const open = sql`j.closed_at is null and j.undone_on is null
    and (j.entry_id is null or j.undo_asked_by is not null)`
  return insideJobsThat(tx, cooperativeId, open)
}

async function insideJobsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
  most?: number,
): Promise<readonly InsideJob[]> {
  const { rows } = await sql<InsideJob>`
    select j.id, j.payer_id as "payerId", coalesce(p.name, fp.name, lp.name, '') as payer, p.person_id as "payerPerson",
      j.earner_id as "earnerId", coalesce(e.name, fe.name, le.name, '') as earner, e.person_id as "earnerPerson",
      j.amount,      j.purpose, j.what, j.invoice_id as "invoiceId", j.straight,
      j.worked_on as "workedOn", j.agreed_at as "agreedAt", j.closed_at as "closedAt",
      j.closed_why as "closedWhy", j.number, j.entry_id as "entryId", j.undo_asked_by as "undoAskedBy",
      j.undo_agreed_at as "undoAgreedAt", j.undone_on as "undoneOn", j.payer_noted_by as "payerNotedBy",
      j.earner_noted_by as "earnerNotedBy", j.undo_noted_by as "undoNotedBy", j.asked_by as "askedBy",
      j.asked_at as "askedAt",
      ${leftOf(sql`p`)} as "payerLeft", ${leftOf(sql`e`)} as "earnerLeft",
      j.payer_id in (select members_on_paper()) or ${leftOf(sql`p`)} as "payerOnPaper",
      j.earner_id in (select members_on_paper()) or ${leftOf(sql`e`)} as "earnerOnPaper"
    from inside_job j
    left join member p on p.cooperative_id = j.cooperative_id and p.id = j.payer_id
    left join member e on e.cooperative_id = j.cooperative_id and e.id = j.earner_id
    left join fellow_members() fp on fp.id = j.payer_id
    left join fellow_members() fe on fe.id = j.earner_id
    left join worked_inside_with_who_left() lp on lp.id = j.payer_id
    left join worked_inside_with_who_left() le on le.id = j.earner_id
    where j.cooperative_id = ${cooperativeId} and ${that}
    order by j.asked_at desc, j.id desc limit ${most ?? null}`.execute(tx)
  return rows
}

/** Only where the row of the member may be read: of the others only the administration is told. */
const leftOf = (member: RawBuilder<unknown>) => sql`coalesce(is_gone_on(${member}.left_on, today()), false)`

/** One of them, held until the transaction ends; undefined when it is not there or not theirs. */
export async function heldInsideJob(
  tx: Tx,
  actor: PersonActor,
  id: Id<'inside-job'>,
): Promise<InsideJob | undefined> {
  const { cooperativeId } = actor
  const { rows } = await sql`
    select from inside_job where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  // Who left reads more than they may still say something of.
  if (rows.length === 0) return undefined
  return (await asWhoReads(tx, actor, () => insideJobs(tx, cooperativeId, id)))[0]
}

/** Keeps what is asked. */
export async function insertInsideJob(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<
    InsideJob,
    'id' | 'payerId' | 'earnerId' | 'amount' | 'purpose' | 'what' | 'workedOn' | 'invoiceId'
  > & {
    readonly by: Id<'person'>
    readonly at: Date
    /** The payer asks on paper, with this day on the sheet: `notedBy` saw it. */
    readonly onPaper?: { readonly notedBy: Id<'person'>; readonly signedOn: Day }
  },
): Promise<void> {
  await sql`
    insert into inside_job (cooperative_id, id, payer_id, earner_id, amount, purpose, what, worked_on,
      invoice_id, asked_by, asked_at, payer_noted_by, payer_signed_on)
    values (${cooperativeId}, ${of.id}, ${of.payerId}, ${of.earnerId}, ${of.amount}, ${of.purpose}, ${of.what},
      ${of.workedOn}, ${of.invoiceId}, ${of.by}, ${of.at}, ${of.onPaper?.notedBy ?? null},
      ${of.onPaper?.signedOn ?? null})`.execute(tx)
}

/** What somebody says of it. */
export type Said = Partial<{
  readonly agreed_at: Date
  readonly closed_at: Date
  readonly closed_by: Id<'person'>
  readonly closed_why: string
  readonly undo_asked_by: Id<'person'>
  readonly undo_agreed_at: Date
  readonly undone_on: Day
  readonly undone_by: Id<'person'>
  readonly earner_noted_by: Id<'person'>
  readonly earner_signed_on: Day
  readonly undo_noted_by: Id<'person'>
  readonly undo_signed_on: Day
}>

/** Keeps what somebody said of it. */
export async function noteSaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'inside-job'>,
  said: Said,
): Promise<void> {
  await tx
    .updateTable('inside_job')
    .set(said)
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps that it was booked, under the next number. For who holds the pen. */
export async function noteBooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'inside-job'>,
  entry: { readonly id: Id<'entry'>; readonly countsOn: Day },
  by: Id<'person'>,
): Promise<void> {
  await sql`
    update inside_job set counts_on = ${entry.countsOn}, entry_id = ${entry.id}, booked_by = ${by},
      number = (select 1 + coalesce(max(number), 0) from inside_job where cooperative_id = ${cooperativeId})
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}
