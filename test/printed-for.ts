import { newId } from './new-id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** A page for the receipts of a member that the administration printed. Gives the id of the batch. */
export async function printedFor(
  { sql, greet }: Pick<World, 'sql' | 'greet'>,
  { cooperativeId, memberId }: MemberOfWorld,
): Promise<string> {
  const batch = newId()
  await sql(`insert into paper_sheet values ($1, $2, $3, $4, 'receipts', null, $5, now())`, [
    cooperativeId,
    newId(),
    batch,
    memberId,
    greet.personId,
  ])
  return batch
}
