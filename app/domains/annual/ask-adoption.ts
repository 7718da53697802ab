import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, cents, count, day, ownWords } from '../../platform/input.ts'
import { dayOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { closedBooks, holdPen } from '../books/index.ts'
import { accountsOfYear, adoptionOf, type AnnualAccount } from './account.db.ts'
import { committeeAdvice, insertAdoptionAsked, waitingAdoption } from './adoption-asked.db.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'

/** The kinds of file that the minutes may be. */
export const MINUTES_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const

/** Why a decision of the members cannot be written down, or not so. */
export type NotAdoptable =
  | 'day-in-future'
  | 'met-within-year'
  | 'met-before-prepared'
  | 'no-annual-account'
  | 'annual-account-adopted'
  | 'annual-account-outdated'
  | 'result-not-divided'

/** What the members decided: on which day, and where the result goes, in cents. */
export type Decision = {
  readonly year: number
  readonly metOn: Day
  readonly toEquity: Cents
  readonly toTraining: Cents
  readonly toReserve: Cents
}

/**
 * Writes down what the general meeting decided on the annual account of a year, with its minutes: on which day, and
 * where the result goes, in cents; a loss is taken out, below zero. It holds when another says yes (`adoptAccount`).
 *
 * Refused: what `adoptable` says; `adoption-waits` when somebody wrote it down already; `reason-needed` for a day in a
 * period that is closed for the time being; and `unaudited-reason-needed` when the audit committee did not sign a yes
 * (art. 2:48 lid 2 BW) and nothing says why the members decided without it.
 */
export const askAdoption = command({
  name: 'annual.ask-adoption',
  may: 'annual.adopt',
  input: z.object({
    year: count(),
    metOn: day(),
    toEquity: cents(),
    toTraining: cents(),
    toReserve: cents(),
    minutes: z.object({
      name: z.string().min(1).max(200),
      mediaType: z.enum(MINUTES_TYPES),
      content: bytes(),
    }),
    reason: ownWords(500).default(''),
    unaudited: ownWords(500).default(''),
  }),
  async run(tx, { cooperativeId, personId }: PersonActor, given, now) {
    const { minutes, unaudited, ...decision } = given
    await holdPen(tx, cooperativeId)
    const account = await adoptable(tx, cooperativeId, decision, now)
    if (!account.ok) return account
    if (await waitingAdoption(tx, cooperativeId, given.year)) return refuse('adoption-waits')
    const { forNow } = await closedBooks(tx, cooperativeId)
    if (forNow && forNow.until >= given.metOn && given.reason === '')
      return refuse('reason-needed', { until: forNow.until })
    const isAudited = (await committeeAdvice(tx, cooperativeId, given.year)) === 'adopt'
    if (!isAudited && unaudited === '') return refuse('unaudited-reason-needed')
    const { name, mediaType, content } = minutes
    const minutesId = await keepFile(tx, cooperativeId, { name, mediaType, content, at: now.at })
    const id = newId<'adoption-asked'>(now.at)
    await insertAdoptionAsked(tx, cooperativeId, {
      ...decision,
      id,
      accountId: account.value.id,
      minutesId,
      unaudited: isAudited ? null : unaudited,
      askedAt: now.at,
      askedBy: personId,
    })
    return ok(id)
  },
  about: (_input, id) => id,
})

/** The account that the members adopted with this decision: the newest, of the books as they are. */
export async function adoptable(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { year, metOn, toEquity, toTraining, toReserve }: Decision,
  now: Now,
): Promise<Result<AnnualAccount, NotAdoptable>> {
  if (metOn > now.today) return refuse('day-in-future')
  if (metOn <= `${year}-12-31`) return refuse('met-within-year', { year: String(year) })
  const [account] = await accountsOfYear(tx, cooperativeId, year)
  if (!account) return refuse('no-annual-account')
  if (await adoptionOf(tx, cooperativeId, year)) return refuse('annual-account-adopted')
  const preparedOn = dayOf(account.preparedAt)
  if (metOn < preparedOn) return refuse('met-before-prepared', { day: preparedOn })
  if (hashOfFigures(await loadFigures(tx, cooperativeId, year)) !== account.figuresHash)
    return refuse('annual-account-outdated')
  const left = account.result - toEquity - toTraining - toReserve
  if (left !== 0n) return refuse('result-not-divided', { left: String(left) })
  return ok(account)
}
