import { Facts, Paragraph } from '../../../ui/index.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whyNotTimes } from '../appointment.ts'
import { whenInWords } from '../when-in-words.ts'
import type { AgendaToLookAt } from '../../../web/already-there.ts'
import { alreadyAt, type Planned } from './already-there.ts'

/**
 * What stands at the times (milliseconds since 1970) that a coach is about to send, asked before the mail goes.
 * Undefined where nothing does, and where the times are refused anyway.
 */
export async function sureOfTimes(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Planned,
  given: readonly number[],
): Promise<Confirmation | undefined> {
  const times = given.map((time) => new Date(time))
  if (whyNotTimes(times, one.minutes, visit.now.at)) return undefined
  const there = await alreadyAt(agenda, visit, one, times)
  if (there.size === 0) return undefined
  const words = visit.text.appointments.sure
  return {
    title: words.title,
    shown: (
      <>
        <Paragraph>{words.lead}</Paragraph>
        <Facts
          facts={times.map((time) => ({
            label: whenInWords(visit.text, visit.language, time),
            value: there.get(time.getTime()) ?? words.free,
          }))}
        />
      </>
    ),
    saveLabel: words.save,
    changeLabel: words.change,
  }
}
