import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database, Tx } from '../../platform/database.ts'
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn, type Text } from '../../text/index.ts'
import type { Id } from '../../values/id.ts'
import { newId } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { findPerson } from '../people/index.ts'
import type { Appointment } from './appointment.ts'
import { appointmentById, hasCoach } from './appointment.db.ts'
import type { mailAppointmentJob } from './mail-job.ts'
import { queueAppointmentMail } from './queue-appointment-mail.ts'
import { wentOverInWords } from './went-over.ts'
import { whenInWords } from './when-in-words.ts'

/** What writing about conversations needs. */
export type AppointmentNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * Tells the other of the two what was said of their conversation, when there is an address: when it is, never what it
 * is about or what was said. Not when more was said since: that has a mail of its own.
 */
export async function mailAppointment(
  { database, perform, clock, publicUrl }: AppointmentNeeds,
  actor: JobActor,
  { appointmentId, revision, mailId, to: whom }: z.output<typeof mailAppointmentJob.payload>,
): Promise<void> {
  const toSend = await database.read(actor, async (tx) => {
    const one = await appointmentById(tx, actor.cooperativeId, appointmentId)
    if (!one || one.revision !== revision) return undefined
    // What the administration said of who left is told to the coach.
    const other = one.saidBy === one.coachId ? 'member' : 'coach'
    const to = (whom ?? other) === 'member' ? one.memberPerson : one.coachId
    const mail = await mailTo(tx, actor, { one, to, publicUrl, about: 'said' })
    return mail && { mail, toMember: to === one.memberPerson }
  })
  if (!toSend) return
  const queued = await perform(
    queueAppointmentMail,
    actor,
    { appointmentId, mailId, ...toSend },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail about appointment ${appointmentId}`)
}

type ToSay = {
  readonly one: Appointment
  readonly to: Id<'person'>
  readonly publicUrl: string
  /** What was said last, or that it is tomorrow. */
  readonly about: 'said' | 'tomorrow'
}

/** A mail to one of the two; undefined when they have no address. */
export async function mailTo(
  tx: Tx,
  { cooperativeId }: JobActor,
  { one, to, publicUrl, about }: ToSay,
): Promise<(WrittenMail & { readonly to: string }) | undefined> {
  const [person, cooperative] = [await findPerson(tx, to), await cooperativeById(tx, cooperativeId)]
  if (!person?.email || !cooperative) return undefined
  const { language } = person
  const text = textIn(language)
  const words = text.appointments.mail
  const moments = one.state === 'proposed' ? one.proposed : one.startsAt === null ? [] : [one.startsAt]
  const when = moments.map((moment) => whenInWords(text, language, moment)).join(words.or)
  const said = { other: to === one.coachId ? one.memberName : one.coachName, when }
  const { remind } = words
  const reads = to === one.coachId ? 'coach' : 'member'
  const over = about === 'said' ? wentOverInWords(text, one, reads, when) : undefined
  const mail = writeMail(
    { language, name: cooperative.legalName, colour: cooperative.colour, button: words.button },
    {
      subject:
        about === 'tomorrow' ? remind.subject(said) : (over?.subject ?? words.subject[one.state](said)),
      before: [
        words.hello({ name: person.name.split(' ')[0]! }),
        ...(about === 'tomorrow'
          ? [
              remind.said(said),
              ...(one.place === '' ? [] : [remind.place({ place: one.place })]),
              remind.cannot,
            ]
          : over
            ? [over.said, over.next]
            : one.state === 'cancelled' && to === one.memberPerson
              ? await calledOff(tx, text, one, cooperative, said.other)
              : [words.said[one.state](said)]),
      ],
      url: publicUrl + paths.appointment(cooperative.slug, one.id),
      after: [],
    },
  )
  return { ...mail, to: person.email }
}

/** That it is off, and what a member can do: ask for another, or call where there is no coach to ask. */
async function calledOff(
  tx: Tx,
  text: Text,
  { memberPerson }: Pick<Appointment, 'memberPerson'>,
  { phone, email }: { readonly phone: string; readonly email: string },
  other: string,
): Promise<readonly string[]> {
  const { said, noCoach } = text.appointments.mail
  if (await hasCoach(tx, memberPerson)) return [said.cancelled({ other, when: '' })]
  return [noCoach({ other }), ...[phone, email].filter((way) => way !== '')]
}
