/** What can be done on the page of an application, and comes back to it. */
import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import { idIn, type CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerPaperVotes } from '../answer-paper-votes.ts'
import { countVotes } from '../count-votes.ts'
import { noteCalled } from '../note-called.ts'
import { joiningAddresses } from './addresses.ts'
import { onePage } from './one-page.tsx'
import { secondPaperPage } from './second-paper-page.tsx'
import { revisionField } from '../../../web/revision-field.ts'

/** Counts the votes of a vote that is over. */
export async function receiveCount(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ revision: revisionField() }))
  const applicationId = visit.id<'application'>('application')
  const there = joiningAddresses.one(visit.cooperative.slug, applicationId)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (!form.ok) return redirect(there)
  const given = { applicationId, revision: form.value.revision }
  const done = await visit.perform(countVotes, visit.actor, given, form.commandId)
  if (done.ok) return redirect(`${there}?${done.value === 'undecided' ? 'onbeslist' : 'gedaan'}=ja`)
  return onePage(visit, refusalSentence(visit, visit.text.joining.refusals, done))
}

/** Somebody told who applies how far it is. */
export async function receiveCalled(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ revision: revisionField() }))
  const applicationId = visit.id<'application'>('application')
  const there = joiningAddresses.one(visit.cooperative.slug, applicationId)
  if (!form.ok) return redirect(there)
  const given = { applicationId, revision: form.value.revision }
  const done = await visit.perform(noteCalled, visit.actor, given, form.commandId)
  if (done.ok) return redirect(`${there}?verteld=ja`)
  return onePage(visit, refusalSentence(visit, visit.text.joining.refusals, done))
}

/** Says yes or no to what another wrote down, or takes the own back. */
export async function receiveAnswerPaper(visit: CooperativeVisit): Promise<Response> {
  const there = joiningAddresses.one(visit.cooperative.slug, visit.id<'application'>('application'))
  return answerPaper(visit, there, onePage)
}

/** The same, from the page of who is only the second for votes on paper. */
export async function receiveSecondPaper(visit: CooperativeVisit): Promise<Response> {
  const there = joiningAddresses.secondPaper(visit.cooperative.slug, visit.id<'application'>('application'))
  return answerPaper(visit, there, secondPaperPage)
}

async function answerPaper(
  visit: CooperativeVisit,
  there: string,
  again: (visit: CooperativeVisit, refusal: string) => Promise<Response>,
): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const yes = isYesIn(form)
  if (yes === undefined) return redirect(there)
  const given = {
    applicationId: visit.id<'application'>('application'),
    paperId: idIn<'admission-paper'>(visit.params, 'paper'),
    yes,
  }
  const done = await visit.perform(answerPaperVotes, visit.actor, given, form.commandId)
  if (done.ok) return redirect(`${there}?papier=${done.value === 'yes' ? 'ja' : 'weg'}`)
  return again(visit, refusalSentence(visit, visit.text.joining.refusals, done))
}
