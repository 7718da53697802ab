import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountKind } from './chart.ts'
import { NOBODY } from './books.db.ts'

/**
 * What stands on an account of the co-operative's own section in a month, in cents: income positive, costs
 * negative.
 */
export type OwnMonth = {
  readonly code: string
  readonly name: string
  readonly kind: AccountKind
  readonly purpose: string | null
  /** `YYYY-MM` */
  readonly month: string
  readonly amount: Cents
}

/** The co-operative's own income and costs per account and month, of the years from–until. */
export async function ownMonths(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: number,
  until: number,
): Promise<OwnMonth[]> {
  const { rows } = await sql<OwnMonth>`
    select a.code, a.name, a.kind, a.purpose, to_char(m.month, 'YYYY-MM') as month,
      sum(m.credit - m.debit)::bigint as amount
    from account a join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.section = 'own'
      and m.month between ${`${from}-01-01`} and ${`${until}-12-31`}
    group by 1, 2, 3, 4, 5 order by 1, 5`.execute(tx)
  return rows
}

/** Which members had turnover in a year. */
export async function membersWithTurnover(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Id<'member'>[]> {
  const { rows } = await sql<{ member_id: Id<'member'> }>`
    select m.member_id from account_month m
    join account a on a.cooperative_id = m.cooperative_id and a.code = m.account and a.purpose = 'turnover'
    where m.cooperative_id = ${cooperativeId} and m.member_id <> ${NOBODY}
      and m.month between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by m.member_id having sum(m.credit - m.debit) > 0`.execute(tx)
  return rows.map((row) => row.member_id)
}
