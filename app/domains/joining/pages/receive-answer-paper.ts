import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import { idIn, type CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerPaperVotes } from '../answer-paper-votes.ts'
import { joiningAddresses } from './addresses.ts'
import { onePage } from './one-page.tsx'

/** Says yes or no to what another wrote down, or takes the own back. */
export async function receiveAnswerPaper(visit: CooperativeVisit): Promise<Response> {
  const applicationId = visit.id<'application'>('application')
  const there = joiningAddresses.one(visit.cooperative.slug, applicationId)
  const form = await readForm(visit, z.object({}))
  const yes = isYesIn(form)
  if (yes === undefined) return redirect(there)
  const given = { applicationId, paperId: idIn<'admission-paper'>(visit.params, 'paper'), yes }
  const done = await visit.perform(answerPaperVotes, visit.actor, given, form.commandId)
  if (done.ok) return redirect(`${there}?papier=${done.value === 'yes' ? 'ja' : 'weg'}`)
  return onePage(visit, refusalSentence(visit, visit.text.joining.refusals, done))
}
