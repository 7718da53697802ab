import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** A bank account with what its last statement ends with, in cents; null when none was read. */
export type PayFrom = {
  readonly iban: string
  readonly name: string
  readonly balance: Cents | null
  readonly until: Day | null
}

/** The bank accounts that payments can leave from, the first one first; for who may read the bank. */
export async function accountsToPayFrom(tx: Tx): Promise<PayFrom[]> {
  const { rows } = await sql<PayFrom>`
    with last as (
      select distinct on (b.account) b.account, b.closing, b.until from bank_balances() with ordinality
        as b (account, id, opening, closing, "from", until, place)
      order by b.account, b.place)
    select a.iban, a.name, l.closing as balance, l.until from bank_account a left join last l on l.account = a.id
    where a.cooperative_id = asking_cooperative() order by a.id`.execute(tx)
  return rows
}
