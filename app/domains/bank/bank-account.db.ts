import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'
import type { AccountCode } from '../books/index.ts'

/** A bank account of the co-operative, and the account of the books it is kept on. */
export type BankAccount = {
  readonly id: Id<'bank-account'>
  /** Without spaces. */
  readonly iban: string
  readonly name: string
  readonly account: AccountCode
}

/** The accounts, the first one first. */
export function bankAccounts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly BankAccount[]> {
  return readOnce(tx, `bank accounts ${cooperativeId}`, async () => {
    const { rows } = await sql<BankAccount>`
      select id, iban, name, account from bank_account
      where cooperative_id = ${cooperativeId} order by id`.execute(tx)
    return rows
  })
}

/** Keeps an account on the books' account for the bank; false when that IBAN was there already. */
export async function insertBankAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  account: { readonly id: Id<'bank-account'>; readonly iban: string; readonly name: string },
): Promise<boolean> {
  const { rowCount } = await sql<{ rowCount: number }>`
    with added as (
      insert into bank_account (cooperative_id, id, iban, name, account)
      select ${cooperativeId}, ${account.id}, ${account.iban}, ${account.name}, a.code
      from account a where a.cooperative_id = ${cooperativeId} and a.purpose = 'bank'
      on conflict (cooperative_id, iban) do nothing returning 1
    ) select count(*)::int as "rowCount" from added`
    .execute(tx)
    .then(({ rows }) => rows[0]!)
  return rowCount === 1
}
