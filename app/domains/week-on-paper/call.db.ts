import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Who says it, and when. */
type Said = { readonly by: Id<'person'>; readonly at: Date }

/** Keeps that a page asks for a call; what was kept before stays. */
export async function storeCallAsked(
  tx: Tx,
  here: Id<'cooperative'>,
  { id, memberId }: { readonly id: Id<'paper-scan'>; readonly memberId: Id<'member'> },
  { by, at }: Said,
): Promise<void> {
  await tx
    .insertInto('paper_call')
    .values({ cooperative_id: here, scan_id: id, member_id: memberId, asked_by: by, asked_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Keeps that a coach called; what was kept before stays. */
export async function storeCalled(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
  { by, at }: Said,
): Promise<void> {
  await tx
    .insertInto('paper_called')
    .values({ cooperative_id: here, scan_id: id, called_by: by, called_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}
