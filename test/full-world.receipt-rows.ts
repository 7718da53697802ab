/** A receipt that waits, and a cost with its receipt: for the full world. */
import { entryIn, fileIn, type Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** A receipt in the tray with one page, as it was read. */
export async function receiptOf(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
): Promise<void> {
  const [receipt] = await put(
    `insert into receipt (cooperative_id, id, member_id, way, note, handed_in_at, handed_in_by)
     values ($1, :new0, $2, 'screen', 'verf', now(), $3)`,
    at,
    memberId,
    personId,
  )
  await put(
    `insert into receipt_mail values ($1, :new0, :hash, 'iemand@voorbeeld.example', now(), 'automatic', 0, 0)`,
    at,
  )
  const [page] = await put(
    `insert into receipt_page values ($1, :new0, $2, 1, 'bon.jpg', 'image/jpeg', :hash, 'jpg', null)`,
    at,
    receipt,
  )
  await put(
    `insert into receipt_reading values ($1, $2, 'picture', 'Totaal 1,00', 'jpg', null, now())`,
    at,
    page,
  )
}

/** What a job cost, with its receipt. */
export async function costOf(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
): Promise<void> {
  await put(
    `insert into job_cost (cooperative_id, id, member_id, supplier, description, spent_on, net, vat, total,
      paid_by, receipt_id, entry_id,
       booked_at, booked_by)
     values ($1, :new0, $2, 'Verfhandel', 'Verf', :day, 1000, 210, 1210, 'member', $3, $4, now(), $5)`,
    at,
    memberId,
    await fileIn(put, at),
    await entryIn(put, at, [
      ['1200', 1210],
      ['8000', -1210, memberId],
    ]),
    personId,
  )
}
