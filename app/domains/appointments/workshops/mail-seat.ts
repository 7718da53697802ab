import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId, type Id } from '../../../values/id.ts'
import { workshopMail, type SeatMailAbout } from './load-workshop-mail.ts'
import { nameMailOfSeat } from './mailed.db.ts'
import type { Seat, Workshop } from './workshop.ts'

type ToSay = {
  readonly one: Workshop
  readonly seat: Pick<Seat, 'workshopId' | 'memberId' | 'personId'>
  readonly publicUrl: string
  readonly about: SeatMailAbout
  /** The addresses that know it already. */
  readonly told?: ReadonlySet<string>
}

/**
 * Keeps a mail to a member how it stands with their seat, when they have an address, and names it: who holds the
 * meeting reads it when it does not arrive.
 */
export async function mailSeat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { one, seat, publicUrl, about, told }: ToSay,
  now: Now,
): Promise<void> {
  const mail = await workshopMail(tx, cooperativeId, { one, to: seat.personId, publicUrl, about })
  if (!mail || told?.has(mail.to)) return
  const id = newId<'mail'>(now.at)
  await queueMail(tx, cooperativeId, { id, about: { kind: 'workshop', id: one.id }, ...mail }, now)
  await nameMailOfSeat(tx, cooperativeId, seat, id)
}
