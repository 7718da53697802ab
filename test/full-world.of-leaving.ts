import type { Put } from './full-world.put.ts'
import type { ToFill } from './full-world.of-domains.ts'
import type { MemberOfWorld } from './world.ts'

/** Members who said that they stop, and where they go. */
export async function rowsOfLeaving({ put, anna, piet, wim, greet }: ToFill): Promise<void> {
  await stops(put('anna'), anna)
  await stops(put('piet'), piet, { by: greet.personId, how: 'phone' })
  await stops(put('there'), wim)
}

async function stops(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
  { by, how }: { readonly by: string; readonly how: string } = { by: personId, how: 'self' },
): Promise<void> {
  const [leaving] = await put(
    `insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
     values ($1, :new0, $2, :day, $3, $4, now())`,
    at,
    memberId,
    by,
    how,
  )
  await put("insert into leaving_destination values ($1, $2, $3, 'job')", at, leaving, memberId)
}
