import { z } from 'zod'
import { Link, Notice, Select } from '../../../ui/index.ts'
import { idOf, optionalText, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { reachOf } from '../../../web/reach.tsx'
import { appointmentsSince, coachesHere } from '../appointment.db.ts'
import { askAppointment } from '../ask-appointment.ts'
import { TopicField, WordField } from './appointment-fields.tsx'

/** A member asks for a conversation with a coach. */
export const askAppointmentPage = formPage({
  schema: z.object({ coachId: idOf<'person'>(), topic: text(100), word: optionalText(500) }),
  load: async (visit) => {
    const coaches = await visit.read((tx) => coachesHere(tx))
    const me = visit.actor.personId
    const all = await visit.read((tx) => appointmentsSince(tx, visit.cooperative.id, visit.now.today))
    return {
      coaches: coaches.filter(({ id }) => id !== me),
      asking: all.filter((one) => one.memberPerson === me && !['set', 'cancelled'].includes(one.state)),
    }
  },
  title: (visit) => visit.text.appointments.ask,
  lead: (visit, { coaches }) => {
    const { list, form } = visit.text.appointments
    return coaches.length > 0 ? list.noneMember : form.noCoach
  },
  back: (visit) => ({ href: paths.agenda(visit.cooperative.slug), label: visit.text.appointments.back }),
  offered: ({ coaches }) => coaches.length > 0,
  initial: ({ coaches }) => ({ coachId: coaches.length === 1 ? coaches[0]!.id : '' }),
  above: ({ asking, coaches }, visit) => (
    <>
      {coaches.length === 0 && reachOf(visit)}
      {asking.map(({ id, coachName: name }) => (
        <Notice key={id}>
          {visit.text.appointments.form.asking({ name })}{' '}
          <Link href={paths.appointment(visit.cooperative.slug, id)}>
            {visit.text.appointments.form.askingSee}
          </Link>
        </Notice>
      ))}
    </>
  ),
  fields: ({ visit, data, typed, wrong }) => {
    const words = visit.text.appointments.form
    return (
      <>
        <Select
          name="coachId"
          label={words.coach}
          choices={data.coaches.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['coachId']}
          error={wrong('coachId')}
        />
        <TopicField visit={visit} typed={typed} wrong={wrong} />
        <WordField typed={typed} wrong={wrong} label={words.wordAsk} hint={words.wordAskHint} />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.appointments.form
    if (field === 'coachId') return words.coach
    return field === 'topic' ? words.topic : words.wordAsk
  },
  save: (visit, value, commandId) => visit.perform(askAppointment, visit.actor, value, commandId),
  done: (visit, id) => `${paths.appointment(visit.cooperative.slug, id)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.appointments.refusals,
  refusedField: (reason) => (reason === 'appointment-coach' ? 'coachId' : undefined),
  saveLabel: (visit) => visit.text.appointments.form.ask,
})
