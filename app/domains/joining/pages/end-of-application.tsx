/** Before an application ends for good, or a trial before its last day: what is asked first. */
import { Paragraph } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FullApplication } from '../application.ts'
import { dayOfYes } from '../make-member.ts'
import { ASKS, hasEnded, type Written } from '../road.ts'

type Said = { readonly note: string; readonly revision: number; readonly called: boolean }

/**
 * What is asked before a step that ends an application.
 *
 * @returns undefined for a step that does not end it, and for one that is refused anyhow: it is told so at once
 */
export function sureOfEnd(
  visit: CooperativeVisit,
  to: Written,
  application: FullApplication,
  { note, revision, called }: Said,
): Confirmation | undefined {
  if (!hasEnded(to) || revision !== application.revision) return undefined
  if (ASKS[to].note && note.trim() === '') return undefined
  const { step } = visit.text.joining
  const { name, contact } = application
  const saidYes = to === 'refused' ? dayOfYes(application) : undefined
  const told = contact.email === '' ? (called ? 'called' : 'call') : 'mail'
  return {
    title: step.sure.title,
    shown: (
      <>
        <Paragraph>{step.sure.ends({ name, how: step.titles(application)[to] })}</Paragraph>
        {saidYes !== undefined && (
          <Paragraph>{step.sure.against({ name, day: formatDay(saidYes, visit.language) })}</Paragraph>
        )}
        {note.trim() !== '' && <Paragraph>{step.sure.reads({ name, note })}</Paragraph>}
        <Paragraph>{step.sure[told]({ name })}</Paragraph>
      </>
    ),
    saveLabel: step.sure.yes,
    changeLabel: step.sure.change,
  }
}

/**
 * What is asked before a trial that goes on is written down as over; undefined: it is over, it is refused anyhow, or
 * this is another step.
 */
export function sureOfTrial(
  visit: CooperativeVisit,
  to: Written,
  { name, since, due, revision }: FullApplication,
  said: { readonly on: Day | undefined; readonly revision: number },
): Confirmation | undefined {
  const on = said.on ?? visit.now.today
  if (to !== 'trial-passed' || due === undefined || said.revision !== revision) return undefined
  if (on <= since || on >= due) return undefined
  const { sure } = visit.text.joining.step
  return {
    title: sure.trial({ day: formatDay(due, visit.language) }),
    shown: <Paragraph>{sure.trialThen({ name })}</Paragraph>,
    saveLabel: sure.trialYes,
    changeLabel: sure.change,
  }
}
