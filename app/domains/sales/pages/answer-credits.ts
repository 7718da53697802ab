import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerCredit } from '../answer-credit.ts'
import type { BeforeApproving } from './before-approving.ts'
import { approvalsPage } from './approvals.tsx'

const SAID = { credited: 'ja', no: 'nee', 'taken-back': 'terug' } as const

/** Says yes or no, or takes it back. */
export async function answerCredits(
  visit: CooperativeVisit,
  others: readonly BeforeApproving[],
): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const yes = isYesIn(form)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (yes === undefined) return approvalsPage(visit, others, { status: 422 })
  const askedId = visit.id<'credit-asked'>('asked')
  const done = await visit.perform(answerCredit, visit.actor, { askedId, yes }, form.commandId)
  if (done.ok) return redirect(`${paths.approvals(visit.cooperative.slug)}?credit=${SAID[done.value]}`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, done)
  return approvalsPage(visit, others, { refusal, status: 409 })
}
