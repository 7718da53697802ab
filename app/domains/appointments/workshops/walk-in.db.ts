import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Seat, SeatState, WalkedIn } from './workshop.ts'

/** Keeps that a member came without a place; what they asked before, and when, stays. */
export async function keepWalkIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId }: Pick<Seat, 'workshopId' | 'memberId'>,
  of: { readonly walkedIn: WalkedIn; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  const came = { state: 'in', attendance: 'came', noted_by: of.by, walked_in: of.walkedIn } as const
  const said = { ...came, said_by: of.by, said_at: of.at }
  await tx
    .insertInto('workshop_seat')
    .values({
      cooperative_id: cooperativeId,
      workshop_id: workshopId,
      member_id: memberId,
      asked_at: of.at,
      ...said,
    })
    .onConflict((on) => on.columns(['cooperative_id', 'workshop_id', 'member_id']).doUpdateSet(said))
    .execute()
}

/** Takes back that somebody came without a place: who waited for one waited, and who did not sign up is not there. */
export async function takeBackWalkIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId, walkedIn }: Pick<Seat, 'workshopId' | 'memberId' | 'walkedIn'>,
): Promise<void> {
  const state: SeatState = walkedIn === 'waited' ? 'waiting' : 'left'
  await tx
    .updateTable('workshop_seat')
    .set({ state, attendance: null, attendance_word: '', noted_by: null, walked_in: null })
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('member_id', '=', memberId)
    .execute()
}
