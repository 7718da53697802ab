import { z } from 'zod'
import { Select } from '../../../ui/index.ts'
import { idOf, optionalText, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { ok } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf } from '../../members/index.ts'
import { proposeAppointment } from '../propose-appointment.ts'
import { PlaceAndMinutes, TopicField } from './appointment-fields.tsx'
import type { AgendaToLookAt } from '../../../web/already-there.ts'
import { minutesField } from './minutes-field.ts'
import { sureOfTimes } from './sure-of-times.tsx'
import { TimeFields, timeFieldName, timesInForm, withTimes } from './time-fields.tsx'

/** A coach proposes times to a member, or notes the one they agreed on; what stands there already is asked first. */
export const newAppointmentPage = (agenda: AgendaToLookAt) =>
  formPage({
    schema: z
      .object({
        memberId: idOf<'member'>(),
        topic: text(100),
        place: optionalText(200),
        minutes: minutesField(),
        ...timesInForm,
      })
      .transform(withTimes),
    load: (visit) =>
      visit.read(async (tx) => {
        const all = await membersOf(tx, visit.cooperative.id)
        const members = all.filter(
          (one) => one.personId !== visit.actor.personId && isMemberOn(one, visit.now.today),
        )
        return { members }
      }),
    title: (visit) => visit.text.appointments.propose,
    lead: (visit) => visit.text.appointments.form.timesLead,
    back: (visit) => ({ href: paths.agenda(visit.cooperative.slug), label: visit.text.appointments.back }),
    initial: (_data, visit) => ({ minutes: '60', memberId: visit.url.searchParams.get('lid') ?? '' }),
    fields: ({ visit, data, typed, wrong }) => {
      const words = visit.text.appointments.form
      return (
        <>
          <Select
            name="memberId"
            label={words.member}
            choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['memberId']}
            error={wrong('memberId')}
          />
          <TopicField visit={visit} typed={typed} wrong={wrong} />
          <PlaceAndMinutes visit={visit} typed={typed} wrong={wrong} />
          <TimeFields visit={visit} typed={typed} wrong={wrong} />
        </>
      )
    },
    label: fieldName,
    async confirm(visit, { memberId, minutes, times }, { members }) {
      const member = members.find(({ id }) => id === memberId)
      if (!member) return ok(undefined)
      const planned = { memberId, memberPerson: member.personId, memberName: member.name, minutes }
      return ok(await sureOfTimes(agenda, visit, planned, times))
    },
    save: (visit, { memberId, topic, place, minutes, times, agreed }, commandId) =>
      visit.perform(
        proposeAppointment,
        visit.actor,
        { memberId, topic, place, minutes, times, agreed },
        commandId,
      ),
    done: (visit, id) => `${paths.appointment(visit.cooperative.slug, id)}?gedaan=verstuurd`,
    refusals: (visit) => visit.text.appointments.refusals,
    refusedField: (reason) => {
      return reason === 'appointment-member' ? 'memberId' : refusedTime(reason)
    },
    saveLabel: (visit) => visit.text.appointments.form.propose,
  })

/** The field beside which a refusal of a time stands. */
export function refusedTime(reason: string): string | undefined {
  if (reason === 'time-past' || reason === 'time-too-far' || reason === 'coach-busy') return 'day1'
  return ['time-twice', 'times-overlap', 'appointment-agreed-one'].includes(reason) ? 'day2' : undefined
}

function fieldName(visit: CooperativeVisit, field: string): string {
  const words = visit.text.appointments.form
  if (field === 'memberId') return words.member
  if (field === 'topic') return words.topic
  if (field === 'place') return words.place
  return timeFieldName(visit, field) ?? words.minutes
}
