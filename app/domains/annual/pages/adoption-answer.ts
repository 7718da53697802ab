import { z } from 'zod'
import { isId } from '../../../values/id.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { adoptAccount } from '../adopt-account.ts'
import { yearIn } from './year-in.ts'
import { renderYear } from './year-page.tsx'

const SAID = { yes: 'ja', no: 'nee', 'taken-back': 'terug' } as const

/** The yes or no of who reads the minutes second. */
export async function receiveAdoptionAnswer(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const form = await readForm(visit, z.object({ asked: z.string().max(36).default('') }))
  const askedId = form.ok ? form.value.asked : ''
  if (!isId<'adoption-asked'>(askedId)) throw new NothingHere('no id of what was asked')
  const yes = isYesIn(form)
  // Only a form that is not ours says neither.
  if (yes === undefined) return renderYear(visit, { status: 422 })
  const done = await visit.perform(adoptAccount, visit.actor, { year, askedId, yes }, form.commandId)
  if (done.ok) {
    const here = paths.year(visit.cooperative.slug, String(year))
    return redirect(`${here}?vastgesteld=${SAID[done.value]}`)
  }
  return renderYear(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.annual.refusals, done),
  })
}
