/** What is asked before an end for good, a trial over early, or an answer of before the question. */
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

/**
 * What is asked before a permission is written down that is older than asking for it: a slip of the day, or a letter
 * that somebody had all along. Undefined: it is no such permission, or it is refused anyhow.
 */
export function sureOfGranted(
  visit: CooperativeVisit,
  to: Written,
  { name, steps, revision }: FullApplication,
  said: { readonly on: Day | undefined; readonly due: Day | undefined; readonly revision: number },
): Confirmation | undefined {
  if (to !== 'permission-granted' || said.on === undefined || said.revision !== revision) return undefined
  const asked = steps.findLast(({ stage, righted }) => stage === 'permission-asked' && righted === undefined)
  if (asked === undefined || said.on >= asked.on) return undefined
  if (said.due !== undefined && said.due < visit.now.today) return undefined
  const { sure } = visit.text.joining.step
  const day = (on: Day) => formatDay(on, visit.language)
  return {
    title: sure.title,
    shown: <Paragraph>{sure.granted({ name, on: day(said.on), asked: day(asked.on) })}</Paragraph>,
    saveLabel: sure.grantedYes,
    changeLabel: sure.change,
  }
}
