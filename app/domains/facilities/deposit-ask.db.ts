import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What somebody asks to keep of a deposit, in cents, and what who gave it says to that. */
export type DepositAsk = {
  readonly id: Id<'thing-deposit-ask'>
  readonly bookingId: Id<'thing-booking'>
  readonly kept: Cents
  readonly why: string
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
  /** Empty for who may not read names of the administration. */
  readonly askedByName: string
  /** What the member says; empty as long as they said nothing. */
  readonly reply: string
  readonly repliedAt: Date | null
  readonly answer: 'yes' | 'no' | null
}

/** The last that was asked of a booking; undefined when nothing was, or when it is not to be seen. */
export async function lastDepositAsk(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  bookingId: Id<'thing-booking'>,
): Promise<DepositAsk | undefined> {
  const { rows } = await sql<DepositAsk>`
    select ${COLUMNS} from thing_deposit_ask a left join person p on p.id = a.asked_by
    where a.cooperative_id = ${cooperativeId} and a.booking_id = ${bookingId}
    order by a.asked_at desc, a.id desc limit 1`.execute(tx)
  return rows[0]
}

/** One that waits for an answer, with whose deposit and of what it is. */
export type WaitingAsk = DepositAsk & {
  readonly memberId: Id<'member'>
  readonly member: string
  readonly thing: string
}

/** Those that wait, the longest first; of one member alone when that is given. */
export async function depositAsksThatWait(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ofMember: Id<'member'> | null = null,
): Promise<readonly WaitingAsk[]> {
  const { rows } = await sql<WaitingAsk>`
    select ${COLUMNS}, d.member_id as "memberId", m.name as member, t.name as thing
    from thing_deposit_ask a
    join thing_deposit d on d.cooperative_id = a.cooperative_id and d.booking_id = a.booking_id
    join thing_booking b on b.cooperative_id = a.cooperative_id and b.id = a.booking_id
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    join member m on m.cooperative_id = d.cooperative_id and m.id = d.member_id
    left join person p on p.id = a.asked_by
    where a.cooperative_id = ${cooperativeId} and a.answer is null
      and (${ofMember}::uuid is null or d.member_id = ${ofMember})
    order by a.asked_at, a.id`.execute(tx)
  return rows
}

const COLUMNS = sql`a.id, a.booking_id as "bookingId", a.kept, a.why, a.asked_at as "askedAt",
  a.asked_by as "askedBy", coalesce(p.name, '') as "askedByName", a.reply, a.replied_at as "repliedAt", a.answer`

/** Keeps that somebody asks it. */
export async function insertDepositAsk(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<DepositAsk, 'id' | 'bookingId' | 'kept' | 'why' | 'askedAt' | 'askedBy'>,
): Promise<void> {
  await tx
    .insertInto('thing_deposit_ask')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      booking_id: of.bookingId,
      kept: of.kept,
      why: of.why,
      asked_at: of.askedAt,
      asked_by: of.askedBy,
    })
    .execute()
}

/** Keeps what the member says to it; false when it was answered meanwhile, and nothing is kept. */
export async function storeDepositReply(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-deposit-ask'>,
  { reply, at }: { readonly reply: string; readonly at: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('thing_deposit_ask')
    .set({ reply, replied_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/**
 * Keeps the yes or no of another, or that who asked took it back.
 *
 * @param answer.reply what was read that the member says, where it must be that still
 * @returns false when the member said something else meanwhile, and nothing is kept
 */
export async function answerDepositAsk(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-deposit-ask'>,
  answer: {
    readonly by: Id<'person'>
    readonly at: Date
    readonly yes: boolean
    readonly reply?: string
  },
): Promise<boolean> {
  const done = await tx
    .updateTable('thing_deposit_ask')
    .set({ answered_at: answer.at, answered_by: answer.by, answer: answer.yes ? 'yes' : 'no' })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .$if(answer.reply !== undefined, (query) => query.where('reply', '=', answer.reply!))
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
