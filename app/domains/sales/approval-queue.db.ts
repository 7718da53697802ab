import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { shareAgreed } from './share.db.ts'

/** A draft that waits for approval; `total` in cents. */
export type Waiting = {
  readonly id: Id<'invoice'>
  readonly customerName: string
  readonly memberName: string
  /** When it was sent for approval the last time. */
  readonly submittedAt: Date
  readonly total: Cents
}

/** Who got an invoice back and sends it again waits from then on: it was not the administration that let it lie. */
const SUBMITTED_AT = sql`coalesce((select max(e.at) from invoice_event e
  where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind = 'submitted'), i.drafted_at)`

/** What waits for approval, the oldest first; two hundred at most. */
export async function approvalQueue(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select i.id, c.name as "customerName", m.name as "memberName", ${SUBMITTED_AT} as "submittedAt", i.total
    from invoice i
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and i.state = 'submitted'
    order by ${SUBMITTED_AT}, i.id limit 200`.execute(tx)
  return rows
}

/**
 * How many wait for whoever asks, and since when the oldest does (null: none): not their own, and put forward or agreed
 * to by another than they could be. What waits for somebody else is not theirs to do.
 */
export async function waitsForMe(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  now: Date,
): Promise<{ count: number; oldest: Date | null }> {
  const another = (column: 'submitted_by' | 'agreed_by') => {
    const one = sql.ref(`i.${column}`)
    return sql`${one} is not null and ${one} <> ${personId} and not i_hold_access_of(${one}, ${now})`
  }
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(${SUBMITTED_AT}) as oldest
    from invoice i
    where i.cooperative_id = ${cooperativeId} and i.state = 'submitted' and not exists (
        select from invoice_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
        where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id and (m.person_id = ${personId}
          or s.joint and not ${shareAgreed(sql`m.person_id`)}))
      and (select not my_access_is_open(${now}))
      and (${another('submitted_by')} or ${another('agreed_by')})`.execute(tx)
  return rows[0]!
}
