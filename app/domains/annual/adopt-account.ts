import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, count, day } from '../../platform/input.ts'
import { annualPages as words } from '../../text/nl/annual-pages.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { allowLate, holdPen, post, type EntryLine } from '../books/index.ts'
import { accountsOfYear, adoptionOf, insertAdoption } from './account.db.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'

/**
 * Writes down that the general meeting adopted the annual account of a year, on which day, and where the result
 * goes: to the own capital, the training pot or the reserve, in cents; a loss is taken out of them, below zero. It
 * is booked on the day of the meeting.
 *
 * Refuses when nothing was prepared (`no-annual-account`), when it was adopted (`annual-account-adopted`), when who
 * notes it prepared it (`own-annual-account`), when something was booked since (`annual-account-outdated`), a day
 * that is to come or within the year, a day in a period that is closed for the time being without a reason
 * (`reason-needed`), and amounts that are not the whole result (`result-not-divided`). Gives the account.
 */
export const adoptAccount = command({
  name: 'annual.adopt-account',
  may: 'annual.adopt',
  input: z.object({
    year: count(),
    metOn: day(),
    toEquity: cents(),
    toTraining: cents(),
    toReserve: cents(),
    reason: z.string().trim().max(500).default(''),
  }),
  async run(tx, actor: PersonActor, given, now, commandId) {
    const { cooperativeId, personId } = actor
    const { year, metOn, toEquity, toTraining, toReserve } = given
    if (metOn > now.today) return refuse('day-in-future')
    if (metOn <= `${year}-12-31`) return refuse('met-within-year', { year: String(year) })
    await holdPen(tx, cooperativeId)
    const [account] = await accountsOfYear(tx, cooperativeId, year)
    if (!account) return refuse('no-annual-account')
    if (await adoptionOf(tx, cooperativeId, year)) return refuse('annual-account-adopted')
    if (account.preparedBy === personId) return refuse('own-annual-account')
    if (hashOfFigures(await loadFigures(tx, cooperativeId, year)) !== account.figuresHash)
      return refuse('annual-account-outdated')
    const left = account.result - toEquity - toTraining - toReserve
    if (left !== 0n) return refuse('result-not-divided', { left: String(left) })
    const lines: EntryLine[] = [
      { account: 'unappropriated', amount: account.result },
      { account: 'equity', amount: -toEquity },
      { account: 'training-pot', amount: -toTraining },
      { account: 'reserve', amount: -toReserve },
    ]
    const isBooked = lines.some(({ amount }) => amount !== 0n)
    const entryId = newId<'entry'>(now.at)
    if (isBooked) {
      const late = await allowLate(tx, actor, { id: entryId, countsOn: metOn }, given.reason)
      if (!late.ok) return late
    }
    const id = newId<'adoption'>(now.at)
    const adoption = { id, year, accountId: account.id, metOn, toEquity, toTraining, toReserve }
    await insertAdoption(tx, {
      ...adoption,
      cooperativeId,
      entryId: isBooked ? entryId : null,
      notedAt: now.at,
      notedBy: personId,
    })
    if (isBooked) {
      const description = words.entry({ year: String(year) })
      const entry = { book: 'memorial', countsOn: metOn, description, lines } as const
      await post(tx, actor, entry, now, commandId, entryId)
    }
    return ok(account.id as string)
  },
  about: (_input, id) => id as Id<'annual-account'>,
})
