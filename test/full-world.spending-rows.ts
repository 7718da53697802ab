/** What was spent: a cost with its receipt, and the invoice of a supplier. For the full world. */
import type { PersonActor } from '../app/platform/actor.ts'
import { entryIn, fileIn, type Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** What a job cost, with its receipt. */
export async function costOf(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
): Promise<void> {
  const [cost] = await put(
    `insert into job_cost (cooperative_id, id, member_id, supplier, description, spent_on, net, vat, total,
      paid_by, receipt_id, entry_id,
       booked_at, booked_by, kind)
     values ($1, :new0, $2, 'Verfhandel', 'Verf', :day, 1000, 210, 1210, 'member', $3, $4, now(), $5, 'job-cost')`,
    at,
    memberId,
    await fileIn(put, at),
    await entryIn(put, at, [
      ['1200', 1210],
      ['8000', -1210, memberId],
    ]),
    personId,
  )
  await put('insert into job_cost_share values ($1, $2, $3, 1000)', at, cost, memberId)
  await put(
    `insert into entry_document (cooperative_id, id, entry_id, file_id, added_by, added_at)
     select $1, :new0, entry_id, $3, booked_by, booked_at from job_cost where cooperative_id = $1 and id = $2`,
    at,
    cost,
    await fileIn(put, at),
  )
  await put(
    `insert into waiting_cost (cooperative_id, id, member_id, supplier, description, spent_on, total, vat, paid_by,
      by_all, kind, sure, file_id, asked_by, asked_at)
     values ($1, :new0, $2, 'Verfhandel', 'Ladder', :day, 40000, 0, 'cooperative', false, 'job-cost', '{}', $3, $4,
       now())`,
    at,
    memberId,
    await fileIn(put, at),
    personId,
  )
}

/** Somebody who sends the co-op invoices, one of them, and above which amount two people look. */
export async function fromSuppliers(
  put: Put,
  { cooperativeId: at, personId: by }: PersonActor,
): Promise<void> {
  const [supplier] = await put(
    `insert into supplier (cooperative_id, id, name, iban, added_by, added_at)
     values ($1, :new0, 'Verhuurder', 'NL91ABNA0417164300', $2, now())`,
    at,
    by,
  )
  await put(
    `insert into supplier_invoice (cooperative_id, id, supplier_id, number, description, invoiced_on, due_on, kind,
      account, vat_code, vat_stated, total, file_id, entered_by, entered_at)
     values ($1, :new0, $2, 'F-1', 'Huur', :day, :day, 'shared', '4000', 'input', 210, 1210, $3, $4, now())`,
    at,
    supplier,
    await fileIn(put, at),
    by,
  )
  await put('insert into spending_limit values ($1, 25000, $2, now())', at, by)
}
