import type { Tx } from '../../platform/database.ts'
import { dayOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { workshopsAttended } from '../appointments/index.ts'
import { hoursOfYears } from '../benefits/index.ts'
import { loadReached } from '../guidance/index.ts'
import { businessesOfMember } from '../members/index.ts'
import { helpGivenBy } from '../mutual-help/index.ts'
import { workOfYears } from '../sales/index.ts'
import type { Portfolio } from './portfolio.ts'

/** What a member did, as the member themselves may read it. */
export async function loadPortfolio(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Portfolio> {
  const help = await helpGivenBy(tx, here, memberId)
  return {
    businesses: await businessesOfMember(tx, here, memberId),
    years: await workOfYears(tx, here, memberId),
    hours: await hoursOfYears(tx, here, memberId),
    workshops: (await workshopsAttended(tx, here, memberId)).map(({ id, title, startsAt }) => ({
      id,
      title,
      on: dayOf(startsAt),
    })),
    help: help.map(({ id, kind, what, helpedDoneAt, begunAt, thanks }) => ({
      id,
      kind,
      what,
      on: dayOf(helpedDoneAt ?? begunAt),
      thanks,
    })),
    goals: await loadReached(tx, here, memberId),
  }
}
