import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { sayMemberPaid } from '../say-member-paid.ts'
import { costPage } from './cost-page.tsx'

/** Says that the member paid. */
export async function receiveMemberPaid(visit: CooperativeVisit): Promise<Response> {
  const costId = visit.id<'cost'>('cost')
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(sayMemberPaid, visit.actor, { costId }, commandId)
  if (done.ok) return redirect(`${paths.cost(visit.cooperative.slug, costId)}?voorgeschoten`)
  return costPage(visit, { refusal: refusalSentence(visit, visit.text.spending.refusals, done), status: 409 })
}
