import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Where a member says they stand on the ladder, and where they want to, in the words of that moment. */
export type LadderChoice = { readonly stands: string; readonly wants: string; readonly chosenAt: Date }

/** What a member chose on the ladder, the latest first; nothing for who may not read it. */
export async function ladderChoicesOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly LadderChoice[]> {
  const { rows } = await sql<LadderChoice>`
    select stands, wants, chosen_at as "chosenAt" from ladder_choice
    where cooperative_id = ${here} and member_id = ${memberId} order by chosen_at desc limit 100`.execute(tx)
  return rows
}

/** Keeps what a member chose, beside what they chose before. */
export async function insertLadderChoice(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  { stands, wants, chosenAt }: LadderChoice,
): Promise<void> {
  await sql`
    insert into ladder_choice (cooperative_id, member_id, chosen_at, stands, wants)
    values (${here}, ${memberId}, ${chosenAt}, ${stands}, ${wants})`.execute(tx)
}
