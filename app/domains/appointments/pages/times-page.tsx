import { z } from 'zod'
import { HiddenField } from '../../../ui/index.ts'
import { optionalText } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { ok } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import { proposeTimes } from '../propose-times.ts'
import { PlaceAndMinutes, WordField } from './appointment-fields.tsx'
import { AppointmentFacts } from './appointment-facts.tsx'
import type { AgendaToLookAt } from '../../../web/already-there.ts'
import { minutesField } from './minutes-field.ts'
import { refusedTime } from './new-appointment.tsx'
import { openAppointment } from './open-appointment.ts'
import { sureOfTimes } from './sure-of-times.tsx'
import { TimeFields, timeFieldName, timesInForm, typedTimes, withTimes } from './time-fields.tsx'

/** The coach proposes times, or other times than before; what stands there already is asked first. */
export const timesPage = (agenda: AgendaToLookAt) =>
  formPage({
    schema: z
      .object({
        revision: revisionField(),
        place: optionalText(200),
        minutes: minutesField(),
        word: optionalText(500),
        ...timesInForm,
      })
      .transform(withTimes),
    load: async (visit) => {
      const one = await openAppointment(visit)
      return one.coachId === visit.actor.personId ? one : undefined
    },
    title: (visit, { memberName: name }) => visit.text.appointments.task.propose({ name }),
    lead: ({ text }, { startsAt, state, proposed }) => {
      const { choose, form } = text.appointments
      if (state === 'set' && startsAt !== null) return choose.moveLead
      return proposed.length > 0 && state === 'proposed' ? choose.againLead : form.timesLead
    },
    back: (visit, { id, memberName: name }) => ({
      href: paths.appointment(visit.cooperative.slug, id),
      label: visit.text.appointments.list.with({ name }),
    }),
    initial: ({ revision, place, minutes, proposed }, { language }) => ({
      revision: String(revision),
      place,
      minutes: String(minutes),
      ...typedTimes(proposed, language),
    }),
    fields: ({ visit, data, typed, wrong }) => (
      <>
        <AppointmentFacts visit={visit} one={data} />
        <HiddenField name="revision" value={typed['revision'] ?? '0'} />
        <TimeFields visit={visit} typed={typed} wrong={wrong} />
        <PlaceAndMinutes visit={visit} typed={typed} wrong={wrong} />
        <WordField typed={typed} wrong={wrong} label={visit.text.appointments.form.word} />
      </>
    ),
    label: (visit, field) => {
      const words = visit.text.appointments.form
      if (field === 'place') return words.place
      return timeFieldName(visit, field) ?? (field === 'word' ? words.word : words.minutes)
    },
    confirm: async (visit, { minutes, times }, one) =>
      ok(await sureOfTimes(agenda, visit, { ...one, minutes }, times)),
    save: (visit, { revision, place, minutes, times, agreed, word }, commandId, { id: appointmentId }) =>
      visit.perform(
        proposeTimes,
        visit.actor,
        { appointmentId, revision, place, minutes, times, agreed, word },
        commandId,
      ),
    done: (visit, _value, { id }) => `${paths.appointment(visit.cooperative.slug, id)}?gedaan=verstuurd`,
    refusals: (visit) => visit.text.appointments.refusals,
    refusedField: refusedTime,
    saveLabel: (visit) => visit.text.appointments.form.propose,
  })
