import { Heading, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { seatsOf, workshopsFrom } from '../workshops/workshop.db.ts'
import type { Seat, Workshop } from '../workshops/workshop.ts'
import { whenInWords } from '../when-in-words.ts'
import { standingInWords } from './workshop-page.tsx'

/** So long a meeting stays in the list after it was held: until it is written down who came. */
const STAYS_DAYS = 30

/** The meetings of the co-operative, with where who looks stands with each. */
export type Meetings = { readonly workshops: readonly Workshop[]; readonly seats: readonly Seat[] }

/** Meetings that come, and those of the last weeks. */
export function meetingsOf(visit: CooperativeVisit): Promise<Meetings> {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const from = minutesAfter(visit.now.at, -STAYS_DAYS * 24 * 60)
    const workshops = await workshopsFrom(tx, cooperativeId, from)
    const own = await memberOfPerson(tx, cooperativeId, personId)
    return { workshops, seats: own ? await seatsOf(tx, cooperativeId, { memberId: own.id }) : [] }
  })
}

/** The list; nothing where there is none. */
export function WorkshopList({ visit, workshops, seats }: Meetings & { visit: CooperativeVisit }) {
  if (workshops.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{visit.text.workshops.title}</Heading>
      <TaskList tasks={workshops.map((one) => lineOf(visit, one, seats))} />
    </Stack>
  )
}

function lineOf(visit: CooperativeVisit, one: Workshop, seats: readonly Seat[]): Task {
  const when = whenInWords(visit.text, visit.language, one.startsAt)
  const mine = seats.find(({ workshopId }) => workshopId === one.id)
  return {
    href: paths.workshop(visit.cooperative.slug, one.id),
    title: visit.text.workshops.home({ title: one.title, when }),
    detail: standingInWords(visit, one, mine),
  }
}
