import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { facilities } from '../../text/nl/facilities.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { post } from '../books/index.ts'
import type { Booking } from './booking.ts'
import { storeSettled } from './deposit.db.ts'

/**
 * Books a deposit back out of the till, but for what is `kept` in cents: that is for what broke, income of the
 * co-operative of its members, without VAT, as damages are no price for anything.
 */
export async function settleDeposit(
  tx: Tx,
  actor: PersonActor,
  { id: bookingId, thing, memberId }: Pick<Booking, 'id' | 'thing'> & { readonly memberId: Id<'member'> },
  { back, kept, why }: { readonly back: Cents; readonly kept: Cents; readonly why: string },
  now: Now,
  commandId: string,
): Promise<void> {
  const lines = [
    { account: 'deposits', amount: back + kept, memberId },
    { account: 'cash', amount: -back },
    { account: 'contribution', amount: -kept },
  ] as const
  const description = kept === 0n ? books.back({ thing }) : books.keptEntry({ thing })
  const entryId = newId<'entry'>(now.at)
  const entry = { book: 'sharing', countsOn: now.today, description, lines } as const
  await post(tx, actor, entry, now, commandId, entryId)
  const how = { kept, why, entryId, by: actor.personId, at: now.at }
  await storeSettled(tx, actor.cooperativeId, bookingId, how)
}

/** What the books say of it. */
const books = facilities.deposit
