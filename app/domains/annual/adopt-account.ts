import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { annualPages as words } from '../../text/nl/annual-pages.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { allowLate, holdPen, post, type EntryLine } from '../books/index.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { insertAdoption, type AnnualAccount } from './account.db.ts'
import { answerAsked, waitingAdoption, type AdoptionAsked } from './adoption-asked.db.ts'
import { adoptable, type NotAdoptable } from './ask-adoption.ts'

export type AdoptRefusal =
  | NotAdoptable
  | 'no-adoption-asked'
  | 'adoption-by-office'
  | SecondYesRefusal
  | 'own-annual-account'
  | 'reason-needed'

/**
 * Says yes or no to what another wrote down of the general meeting (`askAdoption`). With a yes the account is adopted
 * and the result is booked on the day of the meeting. After a no of anybody who might have written it, or when who
 * wrote it takes it back, it can be written down again.
 *
 * Refused: `no-adoption-asked` when it is answered; `adoption-by-office` for the board, which does not book; what
 * `answerAsSecond` refuses; `own-annual-account` for who prepared the account; and
 * what stands in the way by now, as for who writes it down.
 */
export const adoptAccount = command({
  name: 'annual.adopt-account',
  may: 'annual.adopt',
  input: z.object({ year: count(), askedId: id<'adoption-asked'>(), yes: z.boolean() }),
  about: ({ askedId }) => askedId,
  async run(
    tx,
    actor: PersonActor,
    { year, askedId, yes },
    now,
    commandId,
  ): Promise<Result<Answer, AdoptRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const asked = await waitingAdoption(tx, cooperativeId, year)
    if (asked?.id !== askedId) return refuse('no-adoption-asked')
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy }, yes, now)
    if (!said.ok) return said
    const answer = { yes, by: personId, at: now.at }
    if (!yes) {
      await answerAsked(tx, cooperativeId, askedId, answer)
      return said
    }
    if (!may(actor, 'annual.book')) return refuse('adoption-by-office')
    const account = await adoptable(tx, cooperativeId, asked, now)
    if (!account.ok) return account
    // The account of what was written down is the newest: a later version makes it another decision.
    if (account.value.id !== asked.accountId) return refuse('annual-account-outdated')
    if (account.value.preparedBy === personId) return refuse('own-annual-account')
    await answerAsked(tx, cooperativeId, askedId, answer)
    const booked = await bookAdoption(tx, actor, account.value, asked, now, commandId)
    return booked.ok ? said : booked
  },
})

/** Out of what was not appropriated yet, into what the members chose. */
async function bookAdoption(
  tx: Tx,
  actor: PersonActor,
  account: AnnualAccount,
  asked: AdoptionAsked,
  now: Now,
  commandId: string,
): Promise<Result<null, 'reason-needed'>> {
  const { year, metOn, toEquity, toTraining, toReserve } = asked
  const lines: EntryLine[] = [
    { account: 'unappropriated', amount: account.result },
    { account: 'equity', amount: -toEquity },
    { account: 'training-pot', amount: -toTraining },
    { account: 'reserve', amount: -toReserve },
  ]
  const isBooked = lines.some(({ amount }) => amount !== 0n)
  const entryId = newId<'entry'>(now.at)
  if (isBooked) {
    const late = await allowLate(tx, actor, { id: entryId, countsOn: metOn }, asked.reason)
    if (!late.ok) return late
  }
  const decided = { year, accountId: account.id, metOn, toEquity, toTraining, toReserve }
  await insertAdoption(tx, {
    ...decided,
    id: newId<'adoption'>(now.at),
    askedId: asked.id,
    cooperativeId: actor.cooperativeId,
    entryId: isBooked ? entryId : null,
    notedAt: now.at,
    notedBy: actor.personId,
  })
  if (isBooked) {
    const description = words.entry({ year: String(year) })
    const entry = { book: 'memorial', countsOn: metOn, description, lines } as const
    await post(tx, actor, entry, now, commandId, entryId)
  }
  return ok(null)
}
