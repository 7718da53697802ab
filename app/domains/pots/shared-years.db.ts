import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A year of a member under a scheme version: its base in cents, and what each step got (in cents, as text). */
export type SharedYear = {
  readonly member_name: string
  readonly year: number
  readonly rules: unknown
  readonly turnover: Cents
  readonly job_costs: Cents
  readonly parts: { step: string; amount: string }[] | null
}

/** Every year in which something was shared out. */
export async function sharedYears(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<SharedYear[]> {
  const { rows } = await sql<SharedYear>`
    with part as (
      select s.member_id, s.scheme_version_id, s.year, p.step, sum(p.amount) as amount
      from sharing s join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
      where s.cooperative_id = ${cooperativeId} group by 1, 2, 3, 4
    ), parts as (
      select member_id, scheme_version_id, year, jsonb_agg(jsonb_build_object('step', step, 'amount',
        amount::text)) as parts
      from part group by 1, 2, 3
    )
    select m.name as member_name, t.year, v.rules, t.turnover, t.job_costs, parts.parts
    from sharing_state t
    join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
    join scheme_version v on v.cooperative_id = t.cooperative_id and v.id = t.scheme_version_id
    left join parts using (member_id, scheme_version_id, year)
    where t.cooperative_id = ${cooperativeId} order by t.year, m.name`.execute(tx)
  return rows
}
