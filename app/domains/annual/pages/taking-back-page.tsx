import { z } from 'zod'
import { Paragraph, TextArea } from '../../../ui/index.ts'
import { isId } from '../../../values/id.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerTakingBack } from '../answer-taking-back.ts'
import { askTakingBack, canGoBack } from '../ask-taking-back.ts'
import { yearIn } from './year-in.ts'
import { renderYear } from './year-page.tsx'

/** Asks to take an adoption back, with why. Not there when it cannot be. */
export const takingBackPage = formPage({
  schema: z.object({ reason: text(500) }),
  load: (visit) =>
    visit.read(async (tx) => {
      const year = yearIn(visit)
      return (await canGoBack(tx, visit.cooperative.id, year)).ok ? { year } : undefined
    }),
  title: (visit, { year }) => visit.text.annual.takingBack.title(String(year)),
  lead: (visit) => visit.text.annual.takingBack.lead,
  back: (visit, { year }) => ({
    href: paths.year(visit.cooperative.slug, String(year)),
    label: visit.text.annual.pages.backToYear,
  }),
  initial: () => ({}),
  above: (_, visit) => <Paragraph quiet>{visit.text.annual.takingBack.decidedOtherwise}</Paragraph>,
  fields: ({ visit, typed, wrong }) => (
    <TextArea
      name="reason"
      label={visit.text.annual.takingBack.reason}
      hint={visit.text.annual.takingBack.reasonHint}
      rows={3}
      maxLength={500}
      value={typed['reason']}
      error={wrong('reason')}
    />
  ),
  label: (visit) => visit.text.annual.takingBack.reason,
  save: (visit, { reason }, commandId, { year }) =>
    visit.perform(askTakingBack, visit.actor, { year, reason }, commandId),
  done: (visit, _, { year }) => paths.year(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.annual.refusals,
  saveLabel: (visit) => visit.text.annual.takingBack.ask,
})

const SAID = { yes: 'ja', no: 'nee', 'taken-back': 'terug' } as const

/** The yes or no of who looks at it second. */
export async function receiveTakingBackAnswer(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const form = await readForm(visit, z.object({ asked: z.string().max(36).default('') }))
  const takingBackId = form.ok ? form.value.asked : ''
  if (!isId<'taking-back'>(takingBackId)) throw new NothingHere('no id of what was asked')
  const yes = isYesIn(form)
  // Only a form that is not ours says neither.
  if (yes === undefined) return renderYear(visit, { status: 422 })
  const done = await visit.perform(answerTakingBack, visit.actor, { year, takingBackId, yes }, form.commandId)
  if (done.ok) {
    const here = paths.year(visit.cooperative.slug, String(year))
    return redirect(`${here}?teruggenomen=${SAID[done.value]}`)
  }
  return renderYear(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.annual.refusals, done),
  })
}
