import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Item } from './batch.ts'
import { keyOf } from './payable.ts'
import { accountThatHolds } from './payee-account.ts'
import { accountsByPayee } from './payee-account.db.ts'
import { allDue } from './load-sources.ts'

/** Whether all is still owed, to the accounts that hold at this moment. */
export async function whatChanged(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  items: readonly Item[],
  at: Date,
): Promise<Result<null, 'not-owed-any-more' | 'account-refused-since' | 'account-replaced-since'>> {
  const owed = new Map((await allDue(tx, cooperativeId)).map((one) => [keyOf(one), one]))
  const accounts = await accountsByPayee(tx, cooperativeId)
  for (const item of items) {
    const name = item.payeeName
    const now = owed.get(keyOf(item))
    if (!now || now.amount < item.amount) return refuse('not-owed-any-more', { name })
    const theirs = accounts.get(item.payeeId)
    const holds = theirs ? accountThatHolds(theirs, at)?.iban : now.iban
    if (holds === item.iban) continue
    // What is left of a payee here was not said no to.
    const stands = theirs?.some(({ iban }) => iban === item.iban) === true
    return refuse(stands ? 'account-replaced-since' : 'account-refused-since', { name })
  }
  return ok(null)
}
