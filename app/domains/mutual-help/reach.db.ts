/** How two who help each other reach each other: what each of them chose to show. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

export const WAYS_TO_REACH = ['phone', 'email'] as const
export type WayToReach = (typeof WAYS_TO_REACH)[number]

/** Of oneself: what there is to show, and whether it is shown. Of the other: what they show; null when they do not. */
export type Reach = {
  readonly promiseId: Id<'help-promise'>
  readonly mine: boolean
  readonly phone: string | null
  readonly email: string | null
  readonly showsPhone: boolean
  readonly showsEmail: boolean
}

/** Of what goes on about a post, for who is one of the two: two lines each, the own and that of the other. */
export async function reachAbout(tx: Tx, postId: Id<'help-post'>): Promise<readonly Reach[]> {
  const { rows } = await sql<Reach>`
    select promise_id as "promiseId", mine, phone, email, shows_phone as "showsPhone", shows_email as "showsEmail"
    from help_reach(${postId})`.execute(tx)
  return rows
}

/** Keeps whether one of the two shows it; what they chose of the other way stays. */
export async function keepShown(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly promiseId: Id<'help-promise'>
    readonly memberId: Id<'member'>
    readonly way: WayToReach
    readonly shown: boolean
    readonly at: Date
  },
): Promise<void> {
  const said = { [of.way]: of.shown, said_at: of.at }
  await tx
    .insertInto('help_contact')
    .values({
      cooperative_id: cooperativeId,
      promise_id: of.promiseId,
      member_id: of.memberId,
      ...said,
      said_at: of.at,
    })
    .onConflict((already) => already.columns(['cooperative_id', 'promise_id', 'member_id']).doUpdateSet(said))
    .execute()
}
