/** What journeys bring to the first page: what waits for the administration, and what came back to a member. */
import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { journeysOfMember, waitingJourneys } from '../journey.db.ts'

/** Journeys that this visitor can book: not their own. */
const toBook: HomeBlock = {
  may: 'cost.book',
  order: 213,
  async load(visit) {
    const waiting = await visit.read((tx) => waitingJourneys(tx, visit.cooperative.id))
    const count = waiting.filter(({ memberPersonId }) => memberPersonId !== visit.actor.personId).length
    if (count === 0) return null
    const words = visit.text.journeys
    const task = {
      href: paths.journeys(visit.cooperative.slug),
      title: words.office.waiting({ count }),
      count,
    }
    return (
      <Stack key="journeys">
        <Heading level={2}>{words.home.title}</Heading>
        <TaskList tasks={[task]} keyed />
      </Stack>
    )
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
        href: paths.journey(visit.cooperative.slug, journey.id),
        title: visit.text.journeys.home.cameBack(journey),
        detail: journey.words,
      }))
  },
}

/** The blocks of journeys, for `app/home.tsx`. */
export const journeysBlocks: readonly (HomeBlock | TaskBlock)[] = [toBook, cameBack]
