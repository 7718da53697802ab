import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Seat } from './workshop.ts'

/** The addresses that were written to about a meeting since some moment. For a job that may be done twice. */
export async function mailedSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  workshopId: Id<'workshop'>,
  since: Date,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('mail')
    .select('to_address')
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('queued_at', '>=', since)
    .execute()
  return new Set(rows.map((row) => row.to_address))
}

/** Keeps which mail tells somebody how it stands with their seat. */
export async function nameMailOfSeat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId }: Pick<Seat, 'workshopId' | 'memberId'>,
  mailId: Id<'mail'>,
): Promise<void> {
  await tx
    .updateTable('workshop_seat')
    .set({ told_mail_id: mailId })
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('member_id', '=', memberId)
    .execute()
}
