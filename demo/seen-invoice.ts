import type { Id } from '../app/values/id.ts'
import type { Stage } from './stage.ts'

/** The revision that whoever decides sees, and the token in the customer's link. */
export async function seen(
  stage: Stage,
  id: Id<'invoice'>,
): Promise<{ revision: number; link_token: string | null }> {
  return stage.read('willemijn', (tx) =>
    tx
      .selectFrom('invoice')
      .select(['revision', 'link_token'])
      .where('cooperative_id', '=', stage.cooperativeId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}
