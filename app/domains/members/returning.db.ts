/** Who was a member here before, by name or address: somebody new with that name may be the same person. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** A member who left, or who came back lately. */
export type Returning = {
  readonly id: Id<'member'>
  readonly name: string
  readonly joinedOn: Day
  /** Their last day, the latest there was. */
  readonly leftOn: Day
  /** Whether they are a member again already. */
  readonly isBack: boolean
  /** The businesses that ended with the membership and can go on. */
  readonly ended: readonly string[]
}

/**
 * Those who left, or came back since a moment, with this name (as `plainName` compares) or this e-mail address; the
 * last to leave first.
 */
export async function whoMayReturn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { name, email, since }: { readonly name: string; readonly email: string; readonly since: Date },
): Promise<readonly Returning[]> {
  const { rows } = await sql<Returning>`
    select m.id, m.name, m.joined_on as "joinedOn", coalesce(m.left_on, was.left_on) as "leftOn",
      m.left_on is null as "isBack",
      array(select b.trade_name from member_business w
        join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id and b.ended_on is null
        where w.cooperative_id = m.cooperative_id and w.member_id = m.id and w.until = greatest(m.left_on, w.since)
        order by 1) as ended
    from member m join person p on p.id = m.person_id
      left join lateral (
        select e.was_gone as left_on from (
          select e.left_on, e.entered_at, e.number, lag(e.left_on) over (order by e.number) as was_gone
          from member_entry e where e.cooperative_id = m.cooperative_id and e.member_id = m.id) e
        where e.left_on is null and e.was_gone is not null and e.entered_at >= ${since}
        order by e.number desc limit 1) was on m.left_on is null
    where m.cooperative_id = ${cooperativeId} and coalesce(m.left_on, was.left_on) is not null
      and (plain_name(m.name) = (select plain_name(${name})) or ${email} <> '' and lower(p.email) = lower(${email}))
    order by 4 desc`.execute(tx)
  return rows
}
