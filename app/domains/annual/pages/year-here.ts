import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { hashOfFigures, type AnnualFigures } from '../figures.ts'
import { loadFigures } from '../load-figures.ts'
import { finishedYears, yearOfBooks, type YearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

/** What the page of a year shows. */
export type YearHere = {
  readonly visit: CooperativeVisit
  readonly year: YearOfBooks
  readonly figures: AnnualFigures
  /** Something was booked in the year after the newest version was prepared. */
  readonly outdated: boolean
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
    return {
      visit,
      year,
      figures,
      outdated: newest !== undefined && newest.figuresHash !== hashOfFigures(figures),
    }
  })
}
