import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** A member as a list of elsewhere names them: also who left, with the businesses they work in now. */
export type MemberToCompare = {
  readonly id: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  /** Empty for who has none. */
  readonly email: string
  readonly businesses: readonly { readonly id: Id<'business'>; readonly tradeName: string }[]
}

/** All members with what lists know them by, in one query. */
export async function membersToCompare(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly MemberToCompare[]> {
  const { rows } = await sql<MemberToCompare>`
    select m.id, m.person_id as "personId", m.name, coalesce(p.email, '') as email, (
      select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'tradeName', b.trade_name) order by b.trade_name), '[]')
      from member_business w
      join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id and b.ended_on is null
      where w.cooperative_id = m.cooperative_id and w.member_id = m.id and w.until is null) as businesses
    from member m left join person p on p.id = m.person_id
    where m.cooperative_id = ${cooperativeId}`.execute(tx)
  return rows
}
