import type { Id } from '../app/values/id.ts'
import { withClient } from './harness/server.ts'

/** A world with a database, and what time it is in it. */
type Within = { readonly ownerUrl: string; readonly clock: () => { readonly at: Date } }

/**
 * That a member told somebody that they stop, past the policies: for a test about what comes when a membership is
 * ended, which takes two.
 *
 * @param by who wrote it down: another than who ends it
 */
export async function saidToStop(
  { ownerUrl, clock }: Within,
  memberId: Id<'member'>,
  lastDay: string,
  by: Id<'person'>,
): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(
      `update leaving set taken_back_at = $2, taken_back_by = $3 where member_id = $1 and taken_back_at is null`,
      [memberId, clock().at, by],
    )
    await client.query(
      `insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
       select cooperative_id, gen_random_uuid(), id, $2, $3, 'spoken', $4 from member where id = $1`,
      [memberId, lastDay, by, clock().at],
    )
  })
}
