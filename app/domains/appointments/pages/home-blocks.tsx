/** What the agenda brings to the first page: what waits for a word, what comes, and what the other called off. */
import { Heading, Link, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { isAhead, isUnanswered, waitsForAttendance, whoseTurn, type Appointment } from '../appointment.ts'
import { appointmentsSince } from '../appointment.db.ts'
import { wentOverInWords } from '../went-over.ts'
import { whenInWords } from '../when-in-words.ts'
import { byStart } from './agenda-page.tsx'
import { otherOf } from './appointment-facts.tsx'
import { newMeetingsBlock, ownMeetingsBlock, whoCameBlock } from './workshop-home.tsx'
import { offToTellBlock } from './off-to-tell.tsx'
import { seatsToTellBlock, talksToTellBlock } from './to-tell.tsx'
import { wrongNumbersBlock } from './wrong-numbers-block.ts'

const wordsBlock: TaskBlock = {
  may: 'appointment.keep',
  order: 190,
  async tasks(reader) {
    const all = await reader.read((tx) => appointmentsSince(tx, reader.cooperative.id, reader.now.today))
    return all.flatMap((one) => taskOf(reader, one) ?? [])
  },
}

function taskOf(reader: Reader, one: Appointment): ToDo | undefined {
  const { task } = reader.text.appointments
  const { slug } = reader.cooperative
  const me = reader.actor.personId
  const turn = whoseTurn(one)
  const about = { kind: 'appointment', href: paths.appointment(slug, one.id) } as const
  const unanswered = isUnanswered(one, reader.now.at)
  if (turn === 'member' && !unanswered && one.memberPerson === me)
    return {
      ...about,
      title: task.choose({ name: one.coachName }),
      onPaper: { says: onPaper(reader, one) },
      // Between the two of them: the member says it, not the coach on their behalf.
      ownHand: reader.actor.behalf?.doer === one.coachId,
    }
  if (one.coachId !== me) return undefined
  const name = one.memberName
  if (unanswered)
    return {
      ...about,
      href: paths.appointmentTimes(slug, one.id),
      title: task.unanswered({ name }),
      detail: task.unansweredDetail,
    }
  if (turn === 'coach')
    return {
      ...about,
      waits: 'fellow',
      href: paths.appointmentTimes(slug, one.id),
      title: task.propose({ name }),
    }
  if (waitsForAttendance(one, reader.now.at))
    return { ...about, href: paths.attendance(slug, one.id), title: task.attendance({ name }) }
  return undefined
}

/** With its times, to choose one by telling it. */
function onPaper({ text, language }: Reader, { coachName: name, proposed }: Appointment): string {
  const { task, mail } = text.appointments
  const times = proposed.map((time) => whenInWords(text, language, time)).join(mail.or)
  return task.choosePaper({ name, times })
}

/** The next few, and what the other called off until its day is over. */
const agendaBlock: HomeBlock = {
  may: 'appointment.keep',
  order: 195,
  async load(visit) {
    const { now, text } = visit
    const all = await visit.read((tx) => appointmentsSince(tx, visit.cooperative.id, now.today))
    const ahead = all.filter((one) => isAhead(one, now.at)).toSorted(byStart)
    const off = all.filter(
      (one) =>
        one.state === 'cancelled' &&
        one.saidBy !== visit.actor.personId &&
        // One that never had a time is read with those of its days alone.
        (one.startsAt === null || dayOf(one.startsAt) >= now.today),
    )
    const over = all.filter((one) => wentOverUnplanned(one, visit))
    if (ahead.length + off.length + over.length === 0) return null
    const tasks = [
      ...off.map((one) => offLine(visit, one)),
      ...over.map((one) => overLine(visit, one)),
      ...ahead.slice(0, 3).map((one) => aheadLine(visit, one)),
    ]
    return (
      <Stack key="agenda" gap="small">
        <Heading level={2}>{text.appointments.home.title}</Heading>
        <TaskList tasks={tasks} />
        <Link href={paths.agenda(visit.cooperative.slug)}>{text.appointments.home.all}</Link>
      </Stack>
    )
  },
}

/** Whether a member waits for times of a coach who took the talk over: that nobody else would tell them here. */
function wentOverUnplanned(one: Appointment, { actor }: CooperativeVisit): boolean {
  return one.coachBefore !== null && one.state !== 'set' && one.memberPerson === actor.personId
}

function overLine(visit: CooperativeVisit, one: Appointment): Task {
  const when = one.startsAt === null ? '' : whenInWords(visit.text, visit.language, one.startsAt)
  const over = wentOverInWords(visit.text, one, 'member', when)
  return {
    href: paths.appointment(visit.cooperative.slug, one.id),
    ...(over ? { title: over.subject, detail: over.next } : { title: one.coachName }),
  }
}

function offLine(visit: CooperativeVisit, one: Appointment): Task {
  const { cancelled, cancelledUnplanned } = visit.text.appointments.home
  const name = otherOf(one, visit)
  return {
    href: paths.appointment(visit.cooperative.slug, one.id),
    title:
      one.startsAt === null
        ? cancelledUnplanned({ name })
        : cancelled({ name, when: whenInWords(visit.text, visit.language, one.startsAt) }),
    ...(one.word === '' ? {} : { detail: `“${one.word}”` }),
  }
}

function aheadLine(visit: CooperativeVisit, one: Appointment): Task {
  const when = whenInWords(visit.text, visit.language, one.startsAt!)
  const was = one.coachBefore === null ? [] : [visit.text.appointments.home.was({ name: one.coachBefore })]
  return {
    href: paths.appointment(visit.cooperative.slug, one.id),
    title: visit.text.appointments.list.with({ name: otherOf(one, visit) }),
    detail: [one.place === '' ? when : `${when}, ${one.place}`, ...was].join(' '),
  }
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const appointmentHomeBlocks = [
  wordsBlock,
  talksToTellBlock,
  seatsToTellBlock,
  offToTellBlock,
  agendaBlock,
  ownMeetingsBlock,
  newMeetingsBlock,
  whoCameBlock,
  wrongNumbersBlock,
] as const
