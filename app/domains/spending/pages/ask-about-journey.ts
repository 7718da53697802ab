import { ok } from '../../../values/result.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { dayToCount } from '../../books/index.ts'
import { memberOfPerson, type Member } from '../../members/index.ts'
import type { Trip } from '../book-travel.ts'
import { partsOfCost } from '../divide-cost.ts'
import { unusualAbout } from '../find-unusual.ts'
import { travelCost } from '../travel.ts'
import { askIfSure } from './ask-if-sure.tsx'

/** Asks what is unusual about a journey, by the rules that booking uses; what is refused, booking tells. */
export function askAboutJourney(visit: CooperativeVisit, trip: Trip, members: readonly Member[]) {
  const { actor, cooperative, now } = visit
  return visit.read(async (tx) => {
    const net = travelCost(trip.kilometres, trip.spentOn)
    if (!net.ok) return ok(undefined)
    const own = (await memberOfPerson(tx, cooperative.id, actor.personId))?.id
    const parts = await partsOfCost(tx, actor, trip, own, net.value)
    if (!parts.ok) return ok(undefined)
    const countsOn = await dayToCount(tx, cooperative.id, trip.spentOn, now.today)
    const unusual = await unusualAbout(tx, cooperative.id, parts.value, countsOn)
    const supplier = `${visit.text.spending.travel.supplier[trip.vehicle]}, ${trip.purpose}`
    const of = members.find(({ id }) => id === trip.memberId)?.name
    return ok(askIfSure(visit, { supplier, total: net.value, unusual, aboveLimit: undefined, members, of }))
  })
}
