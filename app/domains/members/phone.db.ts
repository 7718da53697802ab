import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** On which number a member is called; undefined when it is not known, or not for whoever asks. */
export async function phoneOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ phone: string }>`
    select phone from member_phone where cooperative_id = ${cooperativeId} and member_id = ${memberId}`.execute(
    tx,
  )
  return rows[0]?.phone
}

/** Keeps the number instead of the one before; an empty one takes it away. */
export async function storePhone(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  phone: string,
  kept: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  if (phone === '')
    await sql`
      delete from member_phone where cooperative_id = ${cooperativeId} and member_id = ${memberId}`.execute(
      tx,
    )
  else
    await sql`
      insert into member_phone (cooperative_id, member_id, phone, kept_by, kept_at)
      values (${cooperativeId}, ${memberId}, ${phone}, ${kept.by}, ${kept.at})
      on conflict (cooperative_id, member_id) do update
        set phone = excluded.phone, kept_by = excluded.kept_by, kept_at = excluded.kept_at`.execute(tx)
}
