import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { tellHowFar } from '../../platform/long-work.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { sales as words } from '../../text/nl/sales.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { structuredReference } from '../../values/structured-reference.ts'
import { holdPen, post } from '../books/index.ts'
import type { OpenBefore } from './open-before.ts'
import * as db from './take-over.db.ts'

/** So many in one statement, and between two of them who waits is told how far it is. */
const AT_ONCE = 1000

/**
 * Takes over what customers still owed before Gilde: each invoice under the number it had, on debtors against the own
 * capital, as the opening of the pots is. Its turnover and VAT were counted there and nothing of it is shared out here;
 * a line of the bank finds it, and customers who pay late are reminded.
 *
 * For whoever carries out a list; that another put it there the database keeps.
 *
 * @param of the list, who chose it, and the day on which it counts in the books
 * @throws Error when a number is there already
 */
export async function takeOver(
  tx: Tx,
  actor: PersonActor,
  invoices: readonly OpenBefore[],
  of: { readonly importId: Id<'import'>; readonly putBy: Id<'person'>; readonly countsOn: Day },
  now: Now,
  commandId: string,
): Promise<void> {
  if (invoices.length === 0) return
  await holdPen(tx, actor.cooperativeId)
  const rows = invoices.map((one) => ({ ...one, id: newId<'invoice'>(now.at), linkToken: newLinkToken() }))
  const debtors = rows.map(({ id, open }) => ({ account: 'debtors', amount: open, invoiceId: id }) as const)
  const equity = { account: 'equity', amount: -sum(rows.map(({ open }) => open)) } as const
  const entry = {
    book: 'opening',
    countsOn: of.countsOn,
    description: words.entry.takenOver({ count: rows.length }),
    lines: [...debtors, equity],
  } as const
  const posted = await post(tx, actor, entry, now, commandId)
  const kept = rows.map((one) => ({
    ...one,
    reference: referenceOf(one.number),
    // Of the lines of the paper nothing is known here: one line says where they are.
    description: words.entry.before({ number: one.number }),
  }))
  for (let done = 0; done < kept.length; done += AT_ONCE) {
    tellHowFar(done, kept.length)
    await db.storeTakenOver(
      tx,
      actor,
      kept.slice(done, done + AT_ONCE),
      { ...of, entryId: posted.id },
      now.at,
    )
  }
}

/** What somebody who pays by it finds; a number without letters or digits has none. */
function referenceOf(number: string): string {
  const bare = number.replace(/[^A-Za-z0-9]/g, '').slice(-21)
  return bare === '' ? '' : structuredReference(bare)
}
