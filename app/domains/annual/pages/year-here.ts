import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { committeeAdvice, waitingAdoption, type AdoptionAsked } from '../adoption-asked.db.ts'
import { canGoBack } from '../ask-taking-back.ts'
import { hashOfFigures, type AnnualFigures } from '../figures.ts'
import { loadFigures } from '../load-figures.ts'
import { takenBack, waitingTakingBack, type TakenBack, type TakingBack } from '../taking-back.db.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { finishedYears, yearOfBooks, type YearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

type Seen = { readonly standing: Standing }

/** What the page of a year shows. */
export type YearHere = {
  readonly visit: CooperativeVisit
  readonly year: YearOfBooks
  readonly figures: AnnualFigures
  /** Something was booked in the year after the newest version was prepared. */
  readonly outdated: boolean
  /** What somebody wrote down of the meeting, and how the visitor stands to that; it waits for another. */
  readonly adoptionAsked: (AdoptionAsked & Seen) | undefined
  /** What the audit committee advises in a report that two of them signed; undefined while there is none. */
  readonly committee: 'adopt' | 'not-yet' | undefined
  /** What somebody asked and waits for another: to take the adoption back. */
  readonly takingBack: (TakingBack & Seen) | undefined
  readonly takenBack: readonly TakenBack[]
  /** Whether the adoption can be taken back at all. */
  readonly goesBack: boolean
}

/**
 * Reads all of it for the year in the address.
 *
 * @throws NothingHere when that year is not over, or nothing was booked in it
 */
export async function loadYear(visit: CooperativeVisit): Promise<YearHere> {
  const { id } = visit.cooperative
  const asked = yearIn(visit)
  return visit.read(async (tx) => {
    const years = await finishedYears(tx, id, visit.now.today)
    if (!years.includes(asked)) throw new NothingHere('not a year that is over')
    const year = await yearOfBooks(tx, id, asked)
    const figures = await loadFigures(tx, id, asked)
    const [newest] = year.accounts
    const adoptionAsked = await waitingAdoption(tx, id, asked)
    const takingBack = await waitingTakingBack(tx, id, asked)
    const seen = async <T extends { readonly askedBy: string }>(one: T) => ({
      ...one,
      standing: await standingTo(tx, visit.actor, { by: one.askedBy }, visit.now),
    })
    return {
      visit,
      year,
      figures,
      adoptionAsked: adoptionAsked && (await seen(adoptionAsked)),
      committee: (await committeeAdvice(tx, id, asked)) ?? undefined,
      takingBack: takingBack && (await seen(takingBack)),
      takenBack: await takenBack(tx, id, asked),
      goesBack: (await canGoBack(tx, id, asked)).ok,
      outdated: newest !== undefined && newest.figuresHash !== hashOfFigures(figures),
    }
  })
}
