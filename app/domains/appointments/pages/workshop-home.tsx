/** What meetings bring to the first page: those one takes part in, and for who holds them, who came. */
import { Heading, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isHeld, isOpenWorkshop, type Seat, type Workshop } from '../workshops/workshop.ts'
import { seatsOf, workshopsFrom } from '../workshops/workshop.db.ts'
import { whenInWords } from '../when-in-words.ts'
import { meetingsOf } from './workshop-list.tsx'
import { standingInWords } from './workshop-page.tsx'

/** The meetings one has a place in or waits for, until their day is over; also when they are off. */
export const ownMeetingsBlock: HomeBlock = {
  may: 'appointment.ask',
  order: 196,
  async load(visit) {
    const { workshops, seats } = await meetingsOf(visit)
    const tasks = workshops
      .filter(({ startsAt }) => dayOf(startsAt) >= visit.now.today)
      .flatMap((one) => {
        const mine = seats.find((seat) => seat.workshopId === one.id && seat.state !== 'left')
        return mine ? [lineOf(visit, one, mine)] : []
      })
    if (tasks.length === 0) return null
    return (
      <Stack key="meetings" gap="small">
        <Heading level={2}>{visit.text.workshops.title}</Heading>
        <TaskList tasks={tasks} />
      </Stack>
    )
  },
}

/** Meetings that come and of which one has not said yet whether one comes: told until one does, or they begin. */
export const newMeetingsBlock: HomeBlock = {
  may: 'appointment.ask',
  order: 197,
  async load(visit) {
    const { workshops, seats } = await meetingsOf(visit)
    const answered = new Set(seats.map(({ workshopId }) => workshopId))
    const fresh = workshops.filter((one) => isOpenWorkshop(one, visit.now.at) && !answered.has(one.id))
    if (fresh.length === 0) return null
    return (
      <Stack key="new-meetings" gap="small">
        <Heading level={2}>{visit.text.workshops.homeNew}</Heading>
        <TaskList tasks={fresh.map((one) => lineOf(visit, one, undefined))} />
      </Stack>
    )
  },
}

function lineOf(visit: CooperativeVisit, one: Workshop, mine: Seat | undefined): Task {
  const words = visit.text.workshops
  const when = whenInWords(visit.text, visit.language, one.startsAt)
  const href = paths.workshop(visit.cooperative.slug, one.id)
  if (one.cancelledAt !== null) return { href, title: words.homeCancelled(one), detail: when }
  return { href, title: one.title, detail: `${when}. ${standingInWords(visit, one, mine)}` }
}

/** So long after a meeting is asked who came. */
const ASKED_DAYS = 14

/** Meetings that were held, of which it is not written down of anybody whether they came. */
export const whoCameBlock: TaskBlock = {
  may: 'workshop.hold',
  order: 215,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const held = await reader.read(async (tx) => {
      const all = await workshopsFrom(tx, id, minutesAfter(reader.now.at, -ASKED_DAYS * 24 * 60))
      const over = all.filter((one) => isHeld(one, reader.now.at) && one.taken > 0)
      const silent: Workshop[] = []
      for (const one of over) {
        const seats = await seatsOf(tx, id, { workshopId: one.id })
        if (seats.every(({ attendance }) => attendance === null)) silent.push(one)
      }
      return silent
    })
    return held.map((one) => ({
      kind: 'appointment',
      href: paths.workshopSeats(slug, one.id),
      title: reader.text.workshops.seats.note,
      detail: one.title,
    }))
  },
}
