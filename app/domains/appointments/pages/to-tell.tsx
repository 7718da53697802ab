/** Whom somebody tells themselves how it stands with a conversation or a meeting: whom no mail reached. */
import type { ComponentChildren } from 'preact'
import { Button, Card, Form, Heading, HiddenField, Link, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { phoneOf } from '../../members/index.ts'
import type { Appointment } from '../appointment.ts'
import type { SeatToTell, TalkToTell } from '../telling.ts'
import { seatsToTell, talksToTell } from '../telling.db.ts'
import { wentOverInWords } from '../went-over.ts'
import { whenInWords } from '../when-in-words.ts'

/** What the member is told of their seat: the same as a mail would say. */
function seatInWords({ text, language }: Reader, { about, title, place, startsAt }: SeatToTell): string {
  return text.workshops.mail.said[about]({ title, place, when: whenInWords(text, language, startsAt) })
}

function talkInWords({ text, language }: Reader, talk: TalkToTell): string {
  const { about, coachName: coach, times } = talk
  const words = text.agendaTelling
  const when = times.map((time) => whenInWords(text, language, time)).join(text.appointments.mail.or)
  const over = wentOverInWords(text, { ...talk, memberName: talk.name }, 'member', when)
  if (over) return `${over.said} ${over.next}`
  if (about === 'proposed') return words.proposed({ coach, when })
  return when === '' ? words.cancelled({ coach }) : words.cancelledOf({ coach, when })
}

/** Conversations of who looks. */
export const talksToTellBlock: TaskBlock = {
  may: 'appointment.propose',
  order: 191,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const all = await reader.read((tx) => talksToTell(tx, id, reader.now.at))
    return all.map((one) =>
      toDo(reader, one, { href: paths.appointment(slug, one.appointmentId), says: talkInWords(reader, one) }),
    )
  },
}

/** Seats at meetings, for who holds those. */
export const seatsToTellBlock: TaskBlock = {
  may: 'workshop.hold',
  order: 192,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const all = await reader.read((tx) => seatsToTell(tx, id, reader.now.at))
    return all.map((one) =>
      toDo(reader, one, { href: paths.workshop(slug, one.workshopId), says: seatInWords(reader, one) }),
    )
  },
}

function toDo(
  { text }: Reader,
  { name, memberId }: Pick<SeatToTell, 'name' | 'memberId'>,
  { href, says }: { readonly href: string; readonly says: string },
): ToDo {
  const words = text.agendaTelling
  return {
    kind: 'agenda-call',
    href: `${href}#tell-${memberId}`,
    title: words.toDo({ name }),
    detail: words.toDoDetail({ says }),
  }
}

/** The card of one conversation, for its coach; null when there is nothing to tell. */
export async function talkToTellCard(visit: CooperativeVisit, one: Appointment) {
  if (one.coachId !== visit.actor.personId || !visit.may('appointment.propose')) return null
  const { id } = visit.cooperative
  const { told, phone } = await visit.read(async (tx) => ({
    told: (await talksToTell(tx, id, visit.now.at, one.id))[0],
    phone: await phoneOf(tx, id, one.memberId),
  }))
  if (!told) return null
  const more = told.about === 'proposed' ? visit.text.agendaTelling.agree : undefined
  return (
    <ToTell visit={visit} of={told} says={talkInWords(visit, told)} more={more} phone={phone}>
      <HiddenField name="revision" value={String(one.revision)} />
    </ToTell>
  )
}

/** A card for each at one meeting, for who holds it. */
export async function seatsToTellCards(visit: CooperativeVisit, workshopId: Id<'workshop'>) {
  if (!visit.may('workshop.hold')) return null
  const { id } = visit.cooperative
  const all = await visit.read(async (tx) => {
    const seats = await seatsToTell(tx, id, visit.now.at, workshopId)
    const withPhone = []
    for (const seat of seats) withPhone.push({ seat, phone: await phoneOf(tx, id, seat.memberId) })
    return withPhone
  })
  return all.map(({ seat, phone }) => (
    <ToTell key={seat.memberId} visit={visit} of={seat} says={seatInWords(visit, seat)} phone={phone}>
      <HiddenField name="memberId" value={seat.memberId} />
      <HiddenField name="at" value={String(seat.at.getTime())} />
    </ToTell>
  ))
}

/** Why they do not know it yet: there is no address, or the mail did not get there. */
export function whyToTell(
  { text }: Pick<CooperativeVisit, 'text'>,
  { name, mailFailed }: Pick<SeatToTell, 'name' | 'mailFailed'>,
): string {
  const words = text.agendaTelling
  return mailFailed ? words.mailFailed({ name }) : words.noAddress({ name })
}

type Telling = {
  visit: CooperativeVisit
  of: Pick<SeatToTell, 'name' | 'memberId' | 'mailFailed'>
  says: string
  more?: string | undefined
  phone: string | undefined
  children: ComponentChildren
}

function ToTell({ visit, of, says, more, phone, children }: Telling) {
  const { name, memberId } = of
  const words = visit.text.agendaTelling
  const title = words.title({ name })
  const id = `tell-${memberId}`
  return (
    <Card labelledBy={id}>
      <Heading level={2} size={3} id={id}>
        {title}
      </Heading>
      <Paragraph>
        {whyToTell(visit, of)} <strong>{says}</strong>
      </Paragraph>
      {phone === undefined ? (
        <Paragraph>{words.noPhone}</Paragraph>
      ) : (
        <Paragraph>
          <Link href={`tel:${phone}`} roomy>
            {words.phone({ phone })}
          </Link>
        </Paragraph>
      )}
      {more !== undefined && <Paragraph quiet>{more}</Paragraph>}
      <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={title}>
        {children}
        <Button name="intent" value="told" look="secondary">
          {words.button}
        </Button>
      </Form>
    </Card>
  )
}
