import type { Tx } from '../../platform/database.ts'
import { annualAccount as words } from '../../text/nl/annual-account.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { chartOf, trialBalance, yearPerMember } from '../books/index.ts'
import { membersOf } from '../members/index.ts'
import { annualFigures, type AnnualFigures, type Fund, type Ledger } from './figures.ts'

/** The figures of a year from the books as they are now. The same for whoever may read the books. */
export async function loadFigures(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<AnnualFigures> {
  const now = await ledgerOf(tx, cooperativeId, year)
  const before = await ledgerOf(tx, cooperativeId, year - 1)
  const pots = await potsOf(tx, cooperativeId, year)
  return annualFigures(year, now, before, pots, words.rows)
}

async function ledgerOf(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<Ledger[]> {
  const codes = new Map((await chartOf(tx, cooperativeId)).map(({ code, rgs }) => [code, rgs]))
  const rows = await trialBalance(tx, cooperativeId, day(`${year}-01-01`), day(`${year}-12-31`))
  return rows.map((row) => ({ ...row, rgs: codes.get(row.code) ?? '' }))
}

async function potsOf(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<Fund[]> {
  const names = new Map((await membersOf(tx, cooperativeId)).map(({ id, name }) => [id, name]))
  const years = await yearPerMember(tx, cooperativeId, 'member-pots', year)
  return years
    .map(({ memberId, begin, added, taken }) => ({
      key: memberId as string,
      name: names.get(memberId) ?? memberId,
      begin,
      added,
      taken,
      end: begin + added - taken,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1))
}
