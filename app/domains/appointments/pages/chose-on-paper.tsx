/** Which of the proposed times a member chose who does not press it themselves: on paper, or told the coach. */
import { Button, Form, Heading, HiddenField, Paragraph, Stack } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Appointment } from '../appointment.ts'
import { proposeTimes } from '../propose-times.ts'
import { whenInWords } from '../when-in-words.ts'
import { saidHere } from './open-appointment.ts'

/** A button for each time that is to come, for the coach who waits for the member. */
export function ChoseOnPaper({ visit, one }: { visit: CooperativeVisit; one: Appointment }) {
  const waits = one.coachId === visit.actor.personId && one.state === 'proposed'
  if (!waits || !visit.may('appointment.propose') || !saidHere(visit, one).includes('times')) return null
  const times = one.proposed.filter((time) => time > visit.now.at)
  if (times.length === 0) return null
  const words = visit.text.appointments.choose.onPaper
  const name = one.memberName
  return (
    <>
      <Heading level={2}>{words.title({ name })}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.title({ name })}>
        <HiddenField name="revision" value={String(one.revision)} />
        <HiddenField name="intent" value={CHOSE_ON_PAPER} />
        <Stack gap="small">
          {times.map((time) => (
            <Button key={time.getTime()} name="time" value={String(time.getTime())} look="secondary">
              {whenInWords(visit.text, visit.language, time)}
            </Button>
          ))}
        </Stack>
      </Form>
    </>
  )
}

/** What its form says it is about. */
export const CHOSE_ON_PAPER = 'op-papier'

/**
 * Sets that time, with the word that the member chose it so; undefined for a time that was not proposed. Refuses as
 * `proposeTimes` does.
 */
export function keepChosenOnPaper(
  visit: CooperativeVisit,
  one: Appointment,
  { time, revision }: { readonly time: string; readonly revision: number },
  commandId: string,
) {
  const { id: appointmentId, place, minutes, memberName: name } = one
  const isProposed = one.proposed.some((proposed) => String(proposed.getTime()) === time)
  // Pressed twice, it is set by then: the same answer again.
  if (!/^\d{1,15}$/.test(time) || (one.state === 'proposed' && !isProposed)) return undefined
  const word = visit.text.appointments.choose.onPaper.word({ name })
  const asked = { appointmentId, revision, place, minutes, word, times: [Number(time)], agreed: true }
  return visit.perform(proposeTimes, visit.actor, asked, commandId)
}
