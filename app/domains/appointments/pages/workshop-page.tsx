/** One meeting: when it is, whether one takes part; for who holds it, who does. */
import { z } from 'zod'
import {
  ErrorSummary,
  Facts,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  type Fact,
} from '../../../ui/index.ts'
import type { DoorRefusal } from '../../../platform/command.ts'
import { isId, type Id } from '../../../values/id.ts'
import { formatTime } from '../../../values/format.ts'
import type { Refused } from '../../../values/result.ts'
import { optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, membersOf } from '../../members/index.ts'
import { noteToldOfSeat, type ToldOfSeatRefusal } from '../workshops/note-told-of-seat.ts'
import { cancelWorkshop, type CancelWorkshopRefusal } from '../workshops/cancel-workshop.ts'
import { declineWorkshop, type DeclineWorkshopRefusal } from '../workshops/decline-workshop.ts'
import { joinWorkshop, type JoinWorkshopRefusal } from '../workshops/join-workshop.ts'
import { leaveWorkshop, type LeaveWorkshopRefusal } from '../workshops/leave-workshop.ts'
import { seatsOf } from '../workshops/workshop.db.ts'
import { endOfWorkshop, isOpenWorkshop, type Seat, type Workshop } from '../workshops/workshop.ts'
import { whenInWords } from '../when-in-words.ts'
import { DoneWithSeat, sureOfSigningOff } from './sign-off.tsx'
import { OwnSeat } from './own-seat.tsx'
import { sureOfCallingOff } from './sure-of-calling-off.tsx'
import { seatsToTellCards } from './to-tell.tsx'
import { openWorkshop } from './workshop-form.tsx'
import { WorkshopOffice } from './workshop-office.tsx'

type State = {
  readonly status: number
  readonly refusal?: string
  readonly chooseMember?: boolean
  /** The reason that was typed. */
  readonly why?: string
}

const seatForm = z.object({
  memberId: z.string().default(''),
  why: optionalText(500),
  /** From when what was told stood so, in milliseconds since 1970. */
  at: z.coerce.number().int().min(0).optional(),
})

/** Shows one meeting. */
export async function workshopPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Signs up, signs off, or calls the meeting off. */
export async function receiveWorkshop(visit: CooperativeVisit): Promise<Response> {
  const one = await openWorkshop(visit)
  const form = await readForm(visit, seatForm)
  if (!form.ok) return render(visit, { status: 422 })
  const { intent, commandId } = form
  const { memberId: given, why } = form.value
  const own = await visit.read((tx) => memberOfPerson(tx, visit.cooperative.id, visit.actor.personId))
  const here = paths.workshop(visit.cooperative.slug, one.id)
  if (intent === 'cancel' && isOpenWorkshop(one, visit.now.at) && visit.may('workshop.hold'))
    return sureOfCallingOff(visit, { one, why, commandId, noBsn: form.typed['noBsn'] === 'yes' })
  if (intent === 'cancel' || intent === 'cancel-sure') {
    const done = await visit.perform(cancelWorkshop, visit.actor, { workshopId: one.id, why }, commandId)
    return done.ok ? redirect(`${here}?gedaan=afgezegd`) : refused(visit, done, why)
  }
  if (intent === 'add' && !isId<'member'>(given)) return render(visit, { status: 422, chooseMember: true })
  const memberId = isId<'member'>(given) ? given : own?.id
  if (intent === 'told') {
    if (!isId<'member'>(given) || form.value.at === undefined) return render(visit, { status: 422 })
    const told = { workshopId: one.id, memberId: given, at: form.value.at }
    const done = await visit.perform(noteToldOfSeat, visit.actor, told, commandId)
    return done.ok ? redirect(`${here}?gedaan=verteld`) : refused(visit, done)
  }
  // Only a form that is not ours says neither.
  if (!memberId || !['join', 'add', 'leave', 'leave-sure', 'decline'].includes(intent))
    return render(visit, { status: 422 })
  const input = { workshopId: one.id, memberId }
  const isOwn = memberId === own?.id
  const ofAnother = `${here}?lid=${memberId}`
  if (intent === 'leave' || intent === 'leave-sure') {
    const asked =
      intent === 'leave' ? await askedFirst(visit, one, { memberId, isOwn, commandId }) : undefined
    if (asked) return asked
    const done = await visit.perform(leaveWorkshop, visit.actor, input, commandId)
    return done.ok ? redirect(isOwn ? `${here}?gedaan=afgemeld` : ofAnother) : refused(visit, done)
  }
  if (intent === 'decline') {
    const done = await visit.perform(declineWorkshop, visit.actor, input, commandId)
    return done.ok ? redirect(`${here}?gedaan=niet`) : refused(visit, done)
  }
  const done = await visit.perform(joinWorkshop, visit.actor, input, commandId)
  if (!done.ok) return refused(visit, done)
  return redirect(isOwn ? `${here}?gedaan=${done.value}` : ofAnother)
}

/** The question before signing off; undefined where there is nothing to leave, which is refused when it is done. */
async function askedFirst(
  visit: CooperativeVisit,
  one: Workshop,
  of: { readonly memberId: Id<'member'>; readonly isOwn: boolean; readonly commandId: string },
): Promise<Response | undefined> {
  const seats = await visit.read((tx) => seatsOf(tx, visit.cooperative.id, { workshopId: one.id }))
  const seat = seats.find(({ memberId, state }) => memberId === of.memberId && state !== 'left')
  if (!seat || !isOpenWorkshop(one, visit.now.at)) return undefined
  return sureOfSigningOff(visit, { one, seats, seat, own: of.isOwn, commandId: of.commandId })
}

type WorkshopRefusal =
  | CancelWorkshopRefusal
  | DeclineWorkshopRefusal
  | JoinWorkshopRefusal
  | LeaveWorkshopRefusal
  | ToldOfSeatRefusal
  | DoorRefusal

function refused(visit: CooperativeVisit, refusal: Refused<WorkshopRefusal>, why = ''): Promise<Response> {
  const sentence = refusalSentence(visit, visit.text.workshops.refusals, refusal)
  return render(visit, { status: 409, refusal: sentence, why })
}

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const one = await openWorkshop(visit)
  const words = visit.text.workshops
  const { seats, own, members } = await visit.read(async (tx) => ({
    seats: await seatsOf(tx, visit.cooperative.id, { workshopId: one.id }),
    own: await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId),
    members: visit.may('workshop.hold') ? await membersOf(tx, visit.cooperative.id) : [],
  }))
  const toTell = await seatsToTellCards(visit, one.id)
  const mine = seats.find(({ memberId }) => memberId === own?.id)
  const asked = visit.url.searchParams.get('gedaan')
  const done = Object.entries(words.done).find(([name]) => name === asked)?.[1]
  const errors = state.chooseMember ? [{ field: 'memberId', sentence: visit.text.form.wrong.choose() }] : []
  return page(visit, {
    title: one.title,
    status: state.status,
    children: (
      <>
        <Link href={paths.agenda(visit.cooperative.slug)} roomy>
          {words.backToAgenda}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        <DoneWithSeat visit={visit} one={one} seats={seats} />
        <Heading level={1}>{one.title}</Heading>
        <Lead>{standingInWords(visit, one, mine)}</Lead>
        {one.about
          .split(/\n+/)
          .filter((line) => line !== '')
          .map((line, i) => (
            <Paragraph key={i}>{line}</Paragraph>
          ))}
        {toTell}
        <WorkshopFacts visit={visit} one={one} mine={mine} />
        {one.cancelledAt === null && (mine ? mine.state === 'in' : visit.may('workshop.hold')) && (
          <Link href={paths.workshopFile(visit.cooperative.slug, one.id)} roomy>
            {visit.text.appointments.calendar.file}
          </Link>
        )}
        <OwnSeat visit={visit} one={one} own={own} mine={mine} />
        {visit.may('workshop.hold') && (
          <WorkshopOffice
            visit={visit}
            one={one}
            seats={seats}
            members={members}
            wrong={errors[0]?.sentence}
            why={state.why ?? ''}
          />
        )}
      </>
    ),
  })
}

/** Where who looks stands with a meeting, in one sentence. */
export function standingInWords(visit: CooperativeVisit, one: Workshop, mine: Seat | undefined): string {
  const words = visit.text.workshops.standing
  if (one.cancelledAt !== null) return words.cancelled
  if (!isOpenWorkshop(one, visit.now.at)) return words.over
  if (mine?.state === 'in') return mine.movedUpAt === null ? words.in : words.movedUp
  if (mine?.state === 'waiting') return words.waiting
  if (one.taken >= one.places || one.waiting > 0) return words.full
  return words.free({ count: one.places - one.taken })
}

function WorkshopFacts({
  visit,
  one,
  mine,
}: {
  visit: CooperativeVisit
  one: Workshop
  mine: Seat | undefined
}) {
  const words = visit.text.workshops.facts
  const until = formatTime(endOfWorkshop(one), visit.language)
  const facts: Fact[] = [
    { label: words.when, value: whenInWords(visit.text, visit.language, one.startsAt) },
    { label: words.where, value: one.place },
    { label: words.minutes, value: words.lasts({ minutes: one.minutes, until }) },
    ...(one.cancelledAt
      ? []
      : [{ label: words.places, value: words.taken({ taken: one.taken, places: one.places }) }]),
    ...(one.waiting > 0 && !one.cancelledAt ? [{ label: words.waiting, value: String(one.waiting) }] : []),
    ...(mine?.attendance ? [{ label: words.wasThere, value: attendanceInWords(visit, mine) }] : []),
    ...(one.cancelledWhy === '' ? [] : [{ label: words.why, value: `“${one.cancelledWhy}”` }]),
  ]
  return <Facts facts={facts} />
}

/** Whether somebody came, with what was said of it. */
export function attendanceInWords({ text }: CooperativeVisit, { attendance, attendanceWord }: Seat): string {
  const words = text.workshops.seats
  const came = attendance === null ? words.unknown : words[attendance]
  return attendanceWord === '' ? came : `${came}: “${attendanceWord}”`
}
