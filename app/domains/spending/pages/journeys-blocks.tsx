/** What journeys bring to the first page: what waits for the administration, and what came back to a member. */
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { journeysOfMember, waitingJourneys } from '../journey.db.ts'

/** Journeys that this visitor can book: not their own. */
const toBook: TaskBlock = {
  may: 'cost.book',
  order: 213,
  async tasks(visit) {
    const waiting = await visit.read((tx) => waitingJourneys(tx, visit.cooperative.id))
    const count = waiting.filter(({ memberPersonId }) => memberPersonId !== visit.actor.personId).length
    if (count === 0) return []
    const words = visit.text.journeys
    const href = paths.journeys(visit.cooperative.slug)
    return [
      { kind: 'journey', href, title: words.home.toBook, detail: words.office.waiting({ count }), count },
    ]
  },
}

const cameBack: TaskBlock = {
  may: 'own-work.read',
  order: 203,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const mine = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member ? journeysOfMember(tx, cooperativeId, member.id) : []
    })
    return mine
      .filter(({ state }) => state === 'returned')
      .map((journey) => ({
        kind: 'journey',
        href: paths.journey(visit.cooperative.slug, journey.id),
        title: visit.text.journeys.home.cameBack(journey),
        detail: journey.words,
      }))
  },
}

/** The blocks of journeys, for `app/home-blocks.ts`. */
export const journeysBlocks: readonly TaskBlock[] = [toBook, cameBack]
