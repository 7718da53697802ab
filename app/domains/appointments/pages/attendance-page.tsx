import { z } from 'zod'
import { NumberField, RadioGroup } from '../../../ui/index.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { waitsForAttendance } from '../appointment.ts'
import { noteAttendance } from '../note-attendance.ts'
import { minutesField } from './minutes-field.ts'
import { WordField } from './appointment-fields.tsx'
import { openAppointment } from './open-appointment.ts'

const ATTENDANCE = ['came', 'missed'] as const

/** The coach writes down whether the member came, and for how long. */
export const attendancePage = formPage({
  schema: z
    .object({
      attendance: choice(ATTENDANCE),
      tookMinutes: z.preprocess((typed) => (typed === '' ? undefined : typed), minutesField().optional()),
      word: optionalText(500),
    })
    .transform((form, ctx) => {
      if (form.attendance === 'came' && form.tookMinutes === undefined)
        ctx.addIssue({ code: 'custom', path: ['tookMinutes'], message: 'required' })
      return form
    }),
  load: async (visit) => {
    const one = await openAppointment(visit)
    const held = waitsForAttendance(one, visit.now.at) || one.attendance !== null
    return one.coachId === visit.actor.personId && held ? one : undefined
  },
  title: (visit, { memberName: name }) => visit.text.appointments.attendance.title({ name }),
  back: (visit, { id, memberName: name }) => ({
    href: paths.appointment(visit.cooperative.slug, id),
    label: visit.text.appointments.list.with({ name }),
  }),
  initial: ({ attendance, tookMinutes, minutes, attendanceWord }) => ({
    attendance: attendance ?? '',
    tookMinutes: attendance === 'missed' ? '' : String(tookMinutes ?? minutes),
    word: attendanceWord,
  }),
  fields: ({ visit, typed, wrong }) => {
    const words = visit.text.appointments.attendance
    return (
      <>
        <RadioGroup
          name="attendance"
          label={words.label}
          choices={ATTENDANCE.map((value) => ({ value, label: words[value] }))}
          value={typed['attendance']}
          error={wrong('attendance')}
          beside
        />
        <NumberField
          name="tookMinutes"
          label={words.took}
          hint={words.tookHint}
          value={typed['tookMinutes']}
          error={wrong('tookMinutes')}
        />
        <WordField typed={typed} wrong={wrong} label={words.word} hint={words.wordHint} />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.appointments.attendance
    if (field === 'attendance') return words.label
    return field === 'word' ? words.word : words.took
  },
  save: (visit, { attendance, tookMinutes, word }, commandId, { id: appointmentId }) => {
    const took = attendance === 'came' ? (tookMinutes ?? null) : null
    return visit.perform(
      noteAttendance,
      visit.actor,
      { appointmentId, attendance, tookMinutes: took, word },
      commandId,
    )
  },
  done: (visit, _value, { id }) => `${paths.appointment(visit.cooperative.slug, id)}?gedaan=geweest`,
  refusals: (visit) => visit.text.appointments.refusals,
  saveLabel: (visit) => visit.text.appointments.attendance.save,
})
