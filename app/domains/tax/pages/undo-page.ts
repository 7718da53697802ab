import { isId } from '../../../values/id.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { undoIcp } from '../undo-icp.ts'
import { undoVatReturn } from '../undo-vat-return.ts'
import { icpPage } from './icp-page.tsx'
import { vatReturnPage } from './return-page.tsx'
import { undoSchema, type UndoState } from './undo-form.tsx'

/** Takes back that the return of a period, or a supplement to it, was filed. */
export async function receiveUndoVat(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, undoSchema)
  const returnId = form.typed['id'] ?? ''
  if (!isId<'vat-return'>(returnId)) throw new NothingHere('no id of a return')
  if (!form.ok) return vatReturnPage(visit, wrongReason(visit, form))
  const { reason } = form.value
  const done = await visit.perform(undoVatReturn, visit.actor, { returnId, reason }, form.commandId)
  const { slug } = visit.cooperative
  if (done.ok) return redirect(`${paths.vatReturn(slug, visit.params['period']!)}?terug`)
  const refusal = refusalSentence(visit, visit.text.tax.refusals, done)
  return vatReturnPage(visit, { refusal, reason, status: 409 })
}

/** Takes back that the list for other member states was filed. */
export async function receiveUndoIcp(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, undoSchema)
  const icpId = form.typed['id'] ?? ''
  if (!isId<'icp-statement'>(icpId)) throw new NothingHere('no id of a list')
  if (!form.ok) return icpPage(visit, wrongReason(visit, form))
  const { reason } = form.value
  const done = await visit.perform(undoIcp, visit.actor, { icpId, reason }, form.commandId)
  if (done.ok) return redirect(`${paths.icp(visit.cooperative.slug, visit.params['period']!)}?terug`)
  const refusal = refusalSentence(visit, visit.text.tax.refusals, done)
  return icpPage(visit, { refusal, reason, status: 409 })
}

function wrongReason(
  visit: CooperativeVisit,
  form: Exclude<Awaited<ReturnType<typeof readForm<typeof undoSchema>>>, { ok: true }>,
): UndoState {
  const wrong = visit.text.form.wrong[form.errors['reason'] ?? 'required']
  return { wrongReason: wrong(visit.text.tax.filed.reason), reason: form.typed['reason'] ?? '', status: 422 }
}
