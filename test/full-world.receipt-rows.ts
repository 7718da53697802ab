/** A receipt and a journey that wait, for the full world. */
import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** A receipt in the tray with one page, as it was read; and a journey. */
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
  await put(
    `insert into journey (cooperative_id, id, member_id, travelled_on, from_place, to_place, purpose, kilometres,
       vehicle, handed_in_at, handed_in_by)
     values ($1, :new0, $2, :day, 'Apeldoorn', 'Epe', 'klant', 12, 'car', now(), $3)`,
    at,
    memberId,
    personId,
  )
}
