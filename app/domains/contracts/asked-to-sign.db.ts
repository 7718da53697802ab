import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Whether a member was ever asked to sign something that was not taken back. */
export async function wasAskedToSign(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from contract c where c.cooperative_id = ${cooperativeId} and c.member_id = ${memberId}
      and not exists (select from contract_word w where w.cooperative_id = c.cooperative_id
        and w.contract_id = c.id and w.kind = 'withdrawn') limit 1`.execute(tx)
  return rows.length > 0
}
