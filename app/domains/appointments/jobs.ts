import type { JobActor } from '../../platform/actor.ts'
import { carryOut } from '../../platform/carry-out.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { beginRound } from '../../platform/round.ts'
import { dueOn } from '../../platform/schedule.ts'
import { addDays, type Day } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { momentOnClock, parseClockTime } from '../../values/moment-on-clock.ts'
import { appointmentsToRemindOf } from './appointment.db.ts'
import { mailAppointmentJob } from './mail-job.ts'
import { mailAppointment, mailTo, type AppointmentNeeds } from './mail-appointment.ts'
import { remindOfAppointment } from './remind-of-appointment.ts'
import { eraseTexts, eraseTextsJob } from './texts/erase-texts.ts'
import { sendTextJob } from './texts/ask-to-send-text.ts'
import { reminderText } from './texts/load-reminder-text.ts'
import { sendText, type TextNeeds } from './texts/send-text.ts'
import { fillPlaces } from './workshops/fill-places.ts'
import { remindSeat } from './workshops/remind-seat.ts'
import { tellSeat } from './workshops/tell-seat.ts'
import { tellSeats } from './workshops/tell-seats.ts'
import { fillPlacesJob, mailWorkshopJob, tellSeatJob } from './workshops/workshop-jobs.ts'
import { seatsToRemindOf } from './workshops/workshop.db.ts'

/** Who has a conversation or a meeting tomorrow is to be reminded. */
export const remindTomorrowJob = job('remind-of-appointments', dueOn)

/** What follows when something is said of a conversation or a meeting, and the reminder the day before each. */
export function appointmentsJobs(needs: AppointmentNeeds & TextNeeds): DomainJobs {
  const { perform, clock, publicUrl } = needs
  return {
    handlers: [
      handle(mailAppointmentJob, (actor, about) => mailAppointment(needs, actor, about)),
      handle(fillPlacesJob, async (actor, { workshopId }) => {
        await carryOut(perform, fillPlaces, actor, { workshopId, publicUrl }, newId(clock().at))
      }),
      handle(mailWorkshopJob, async (actor, { workshopId, revision }) => {
        await carryOut(perform, tellSeats, actor, { workshopId, revision, publicUrl }, newId(clock().at))
      }),
      handle(tellSeatJob, async (actor, about) => {
        await carryOut(perform, tellSeat, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(sendTextJob, (actor, { textId }) => sendText(needs, actor, textId)),
      handle(eraseTextsJob, async (actor) => {
        await carryOut(perform, eraseTexts, actor, {}, newId(clock().at))
      }),
      handle(remindTomorrowJob, (actor, about) => remindOfTomorrow(needs, actor, about.dueOn)),
    ],
    schedule: [
      { name: 'appointments-tomorrow', at: 'daily 10:00', per: 'cooperative', job: remindTomorrowJob },
      { name: 'text-messages-erased', at: 'daily 04:10', per: 'cooperative', job: eraseTextsJob },
    ],
  }
}

/** A reminder that comes too late, after days without power, says nothing that is true: then nobody is reminded. */
async function remindOfTomorrow(needs: AppointmentNeeds, actor: JobActor, on: Day): Promise<void> {
  const { database, perform, clock, publicUrl } = needs
  if (clock().today !== on) return
  const midnight = parseClockTime('0:00')!
  const [from, until] = [momentOnClock(addDays(on, 1), midnight)!, momentOnClock(addDays(on, 2), midnight)!]
  const round = beginRound()
  const { cooperativeId } = actor
  for (const one of await database.read(actor, (tx) =>
    appointmentsToRemindOf(tx, cooperativeId, from, until),
  ))
    await round.attempt(`the reminder of appointment ${one.id}`, async () => {
      const startsAt = one.startsAt!
      const { text, mail } = await database.read(actor, async (tx) => {
        const what = { kind: 'appointment', startsAt, place: one.place } as const
        const chosen = await reminderText(tx, cooperativeId, one.memberPerson, what)
        const letter = { one, to: one.memberPerson, publicUrl, about: 'tomorrow' } as const
        return { text: chosen, mail: chosen ? undefined : await mailTo(tx, actor, letter) }
      })
      const said = { text: text ?? null, mail: mail ?? null }
      const input = { appointmentId: one.id, startsAt: startsAt.getTime(), ...said }
      await carryOut(perform, remindOfAppointment, actor, input, newId(clock().at))
    })
  for (const seat of await database.read(actor, (tx) => seatsToRemindOf(tx, cooperativeId, from, until)))
    await round.attempt(`the reminder of workshop ${seat.workshopId}`, async () => {
      await carryOut(perform, remindSeat, actor, { ...seat, publicUrl }, newId(clock().at))
    })
  round.end()
}
