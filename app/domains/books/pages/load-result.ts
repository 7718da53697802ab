import { yearOf } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whatIsNotRight, type StandingOfBank } from '../bank-standing.ts'
import { trialBalance } from '../books.db.ts'
import { extentOf } from '../journal.db.ts'
import { moneyNow, ownYear } from '../result.ts'
import { membersWithTurnover, ownMonths } from '../result.db.ts'
import { isMemberOn, membersOf } from '../../members/index.ts'

/** Reads the books of today for the board. */
export async function loadResult(visit: CooperativeVisit, standingOfBank: StandingOfBank) {
  const { id } = visit.cooperative
  const { today } = visit.now
  const year = yearOf(today)
  return visit.read(async (tx) => {
    const rows = await trialBalance(tx, id, today, today)
    const bank = await standingOfBank(tx)
    const own = await ownMonths(tx, id, year - 1, year)
    const earned = new Set(await membersWithTurnover(tx, id, year))
    const members = (await membersOf(tx, id)).filter((member) => isMemberOn(member, today))
    return {
      year,
      rows,
      bank,
      notRight: whatIsNotRight(sum(rows.map((row) => row.closing)), moneyNow(rows).bank, bank),
      extent: await extentOf(tx, id),
      thisYear: ownYear(own, year),
      lastYear: ownYear(own, year - 1),
      members: members.length,
      working: members.filter((member) => earned.has(member.id)).length,
    }
  })
}

/** What the board's page shows. */
export type ResultHere = Awaited<ReturnType<typeof loadResult>>

export type Part = { visit: CooperativeVisit; here: ResultHere }
