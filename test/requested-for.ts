import { newId } from './new-id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** Something asked out of a pot, with the quote of a shop. */
export async function requestedFor(
  { sql }: Pick<World, 'sql'>,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
): Promise<string> {
  const request = newId()
  await sql(
    `insert into pot_request values ($1, $2, $3, 'investment', 100, 'Ladder', $4, now(), null, null, '')`,
    [at, request, memberId, personId],
  )
  await sql(
    `insert into pot_quote values ($1, $2, 'offerte.pdf', 'application/pdf', sha256('pdf'), 'pdf', now())`,
    [at, request],
  )
  return request
}
