import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Item } from './batch.ts'
import { keyOf } from './payable.ts'
import { accountsByPayee } from './payee-account.db.ts'
import { allDue } from './sources.ts'

/** Whether all is still owed, to accounts that nobody said no to since. */
export async function whatChanged(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  items: readonly Item[],
): Promise<Result<null, 'not-owed-any-more' | 'account-refused-since'>> {
  const owed = new Map((await allDue(tx, cooperativeId)).map((one) => [keyOf(one), one]))
  const accounts = await accountsByPayee(tx, cooperativeId)
  for (const item of items) {
    const name = item.payeeName
    const now = owed.get(keyOf(item))
    if (!now || now.amount < item.amount) return refuse('not-owed-any-more', { name })
    // What is left of a payee here was not said no to.
    const stands = accounts.get(item.payeeId)?.some(({ iban }) => iban === item.iban)
    if (now.iban !== item.iban && !stands) return refuse('account-refused-since', { name })
  }
  return ok(null)
}
