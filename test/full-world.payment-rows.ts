/** What is paid out: an account, a word of the member, a batch with a payment. For the full world. */
import { entryIn, fileIn, type Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** A member is paid back what they advanced, and said something about a payout. */
export async function paidOut(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
  number: number,
): Promise<void> {
  const [account] = await put(
    `insert into payee_account (cooperative_id, id, member_id, iban, holder, entered_by, entered_at, usable_from)
     values ($1, :new0, $2, 'NL02ABNA0123456789', 'Lid', $3, now(), now())`,
    at,
    memberId,
    personId,
  )
  await put(
    `insert into payout_answer values ($1, :new0, $2, 100, 'wait', $3, now())`,
    at,
    memberId,
    personId,
  )
  const [cost] = await put(
    `insert into job_cost (cooperative_id, id, member_id, supplier, kind, description, spent_on, net, vat, total,
      paid_by, receipt_id, entry_id, booked_at, booked_by)
     values ($1, :new0, $2, 'Verfhandel', 'job-cost', 'Kwast', :day, 500, 0, 500, 'member', $3, $4, now(), $5)`,
    at,
    memberId,
    await fileIn(put, at),
    await entryIn(put, at, [
      ['1200', 500],
      ['8000', -500, memberId],
    ]),
    personId,
  )
  const [batch] = await put(
    `insert into payment_batch (cooperative_id, id, number, from_iban, from_name, execute_on, format, message_id,
      items, total, made_by, made_at)
     values ($1, :new0, $2, 'NL91ABNA0417164300', 'Gilde', :day, 'pain.001.001.09', $4, 1, 500, $3, now())`,
    at,
    number,
    personId,
    `P${number}`,
  )
  await put(
    `insert into payment_item (cooperative_id, id, batch_id, position, source, about_id, member_id, account_id,
      payee_name, iban, amount, end_to_end_id)
     values ($1, :new0, $2, 1, 'job-cost', $3, $4, $5, 'Lid', 'NL02ABNA0123456789', 500, $6)`,
    at,
    batch,
    cost,
    memberId,
    account,
    `P${number}-1`,
  )
}
