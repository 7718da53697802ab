import {
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Stack,
  TaskList,
  type Task,
} from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { AgendaLine, AgendaSource } from '../../../web/agenda-source.ts'
import { memberOfPerson } from '../../members/index.ts'
import { isAhead, whoseTurn, type Appointment } from '../appointment.ts'
import { appointmentsBefore, appointmentsSince, hasCoach } from '../appointment.db.ts'
import { whenInWords } from '../when-in-words.ts'
import { otherOf, stateInWords } from './appointment-facts.tsx'
import { NoCoach } from './no-coach.tsx'
import { meetingsInAgenda, talksInAgenda } from './own-agenda.ts'
import { meetingsOf, WorkshopList } from './workshop-list.tsx'

/** So far ahead, in days: as far as anything can be booked. */
const DAYS_IN_SIGHT = 366

/** So many of what comes stand there at once; the rest is folded. */
const OWN_IN_SIGHT = 10

/** So many that are over are shown. */
const PAST_IN_SIGHT = 20

/** The conversations of who looks: those that wait for a time, those that come, those that were. */
export const agendaPage = (sources: readonly AgendaSource[]) => async (visit: CooperativeVisit) => {
  const words = visit.text.appointments
  const { current, past } = await visit.read(async (tx) => ({
    current: await appointmentsSince(tx, visit.cooperative.id, visit.now.today),
    past: await appointmentsBefore(tx, visit.cooperative.id, visit.now.at, PAST_IN_SIGHT),
  }))
  const { asking, canAsk } = await asksHere(visit)
  const meetings = await meetingsOf(visit)
  const own = await ownByDay(visit, sources)
  const over = await stillToSay(visit, sources)
  const isListed = (href: string) => own.some((one) => one.href === href)
  const ahead = current
    .filter(
      (one) => isAhead(one, visit.now.at) && !isListed(paths.appointment(visit.cooperative.slug, one.id)),
    )
    .toSorted(byStart)
  const workshops = meetings.workshops.filter(
    ({ id }) => !isListed(paths.workshop(visit.cooperative.slug, id)),
  )
  const off = current.filter(({ state }) => state === 'cancelled').toSorted(byStart)
  const open = current.filter((one) => whoseTurn(one) !== undefined)
  const group = (title: string, those: readonly Appointment[], number: string) => {
    const { lines, place } = pageOfList(visit.url, those, number)
    return (
      those.length > 0 && (
        <Stack gap="small">
          <Heading level={2}>{title}</Heading>
          <TaskList tasks={lines.map((one) => lineOf(visit, one))} />
          <ListPages place={place} />
        </Stack>
      )
    )
  }
  const proposes = visit.may('appointment.propose')
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{proposes ? words.coachLead : asking ? words.memberLead : words.officeLead}</Lead>
        <WhatToBegin visit={visit} canAsk={canAsk} />
        {asking && !canAsk && <NoCoach visit={visit} />}
        {ahead.length + off.length + open.length + past.length + own.length + over.length === 0 &&
          visit.may('appointment.keep') && (
            <EmptyState title={words.list.none}>
              {proposes ? words.list.noneCoach : canAsk ? words.list.noneMember : null}
            </EmptyState>
          )}
        {group(words.list.open, open, 'wacht')}
        {over.map(({ title, tasks }) => (
          <Stack key={title} gap="small">
            <Heading level={2}>{title}</Heading>
            <TaskList tasks={tasks} limit={OWN_IN_SIGHT} />
          </Stack>
        ))}
        {own.length > 0 && (
          <Stack gap="small">
            <Heading level={2}>{words.list.own}</Heading>
            <TaskList tasks={own} limit={OWN_IN_SIGHT} />
          </Stack>
        )}
        {group(words.list.ahead, ahead, 'komt')}
        <WorkshopList visit={visit} workshops={workshops} seats={meetings.seats} />
        {group(words.list.off, off, 'af')}
        {group(words.list.past, past, 'was')}
        <AlsoOfAgenda visit={visit} />
      </>
    ),
  })
}

/** Whether who looks asks for conversations, and whether there is a coach to ask. */
async function asksHere(visit: CooperativeVisit) {
  const asking = visit.may('appointment.ask')
  return { asking, canAsk: asking && (await visit.read((tx) => hasCoach(tx, visit.actor.personId))) }
}

/**
 * All that comes for a member, by day and whatever it is: conversations, meetings with a place, and what other domains
 * have stand in the agenda, with what that is called. What is over is left out.
 */
async function ownByDay(visit: CooperativeVisit, sources: readonly AgendaSource[]): Promise<readonly Task[]> {
  const { now, text } = visit
  const span = { from: now.today, until: addDays(now.today, DAYS_IN_SIGHT) }
  return visit.read(async (tx) => {
    const me = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
    const all: (AgendaLine & { readonly called?: string })[] = []
    for (const part of me ? [talksInAgenda, meetingsInAgenda] : [])
      if (visit.may(part.may)) all.push(...(await part.lines(tx, visit, me!, span)))
    for (const one of me ? sources.filter(({ may }) => visit.may(may)) : [])
      for (const line of await one.lines(tx, visit, me!, span)) all.push({ ...line, called: one.title(text) })
    return all
      .filter(({ endsAt }) => endsAt > now.at)
      .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .map(({ href, what, when, called }) => ({
        href,
        title: what,
        detail: called === undefined ? when : `${when} · ${called}`,
      }))
  })
}

function lineOf(visit: CooperativeVisit, one: Appointment): Task {
  const when = one.startsAt ? whenInWords(visit.text, visit.language, one.startsAt) : undefined
  const detail = one.state === 'set' ? when : stateInWords(one, visit)
  return {
    href: paths.appointment(visit.cooperative.slug, one.id),
    title: visit.text.appointments.list.with({ name: otherOf(one, visit) }),
    detail,
  }
}

/** By when they start. */
export function byStart(a: Appointment, b: Appointment): number {
  return (a.startsAt?.getTime() ?? 0) - (b.startsAt?.getTime() ?? 0)
}

/** Asking for a conversation, proposing one, announcing a meeting: what whoever looks may. */
function WhatToBegin({ visit, canAsk }: { visit: CooperativeVisit; canAsk: boolean }) {
  const words = visit.text.appointments
  const { slug } = visit.cooperative
  const proposes = visit.may('appointment.propose')
  const look = proposes ? 'secondary' : 'primary'
  return (
    <ButtonRow>
      {proposes && <LinkButton href={paths.newAppointment(slug)}>{words.propose}</LinkButton>}
      {canAsk && (
        <LinkButton href={paths.askAppointment(slug)} look={look}>
          {words.ask}
        </LinkButton>
      )}
      {visit.may('workshop.hold') && (
        <LinkButton href={paths.newWorkshop(slug)} look={look}>
          {visit.text.workshops.announce}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

/** What is over of which the member is still to say something, by what that is called. */
async function stillToSay(visit: CooperativeVisit, sources: readonly AgendaSource[]) {
  return visit.read(async (tx) => {
    const me = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
    const all: { readonly title: string; readonly tasks: readonly Task[] }[] = []
    for (const { may, over } of me ? sources : []) {
      const lines = over && visit.may(may) ? await over.lines(tx, visit, me!) : []
      const tasks = lines.map(({ href, what, when }) => ({ href, title: what, detail: when }))
      if (over && tasks.length > 0) all.push({ title: over.title(visit.text), tasks })
    }
    return all
  })
}

/** How one is reminded, and the agenda on one's own phone. */
function AlsoOfAgenda({ visit }: { visit: CooperativeVisit }) {
  const { slug } = visit.cooperative
  return (
    <>
      {visit.may('appointment.ask') && (
        <Link href={paths.reminderWay(slug)} roomy>
          {visit.text.reminderWays.link}
        </Link>
      )}
      <Link href={paths.calendarLink(slug)} roomy>
        {visit.text.appointments.calendar.link}
      </Link>
    </>
  )
}
