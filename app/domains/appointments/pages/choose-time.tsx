import { Button, Form, HiddenField, Paragraph, RadioGroup } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Appointment } from '../appointment.ts'
import { whenInWords } from '../when-in-words.ts'
import type { AlreadyThere } from './already-there.ts'
import { saidHere } from './open-appointment.ts'

/** The proposed times, for the member. */
export function Choose({
  visit,
  one,
  there,
  missing,
}: {
  visit: CooperativeVisit
  one: Appointment
  there: AlreadyThere
  missing: boolean
}) {
  if (!saidHere(visit, one).includes('choose')) return null
  const words = visit.text.appointments.choose
  const times = one.proposed.filter((time) => time > visit.now.at)
  if (times.length === 0) return <Paragraph>{words.past}</Paragraph>
  return (
    <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.title}>
      <HiddenField name="revision" value={String(one.revision)} />
      <RadioGroup
        name="time"
        label={words.title}
        choices={times.map((time) => ({
          value: String(time.getTime()),
          label: whenInWords(visit.text, visit.language, time),
          ...hintOf(there, time),
        }))}
        value={times.length === 1 ? String(times[0]!.getTime()) : undefined}
        error={missing ? words.missing : undefined}
      />
      <Button name="intent" value="choose">
        {words.save}
      </Button>
    </Form>
  )
}

function hintOf(there: AlreadyThere, time: Date) {
  const hint = there.get(time.getTime())
  return hint === undefined ? {} : { hint }
}
