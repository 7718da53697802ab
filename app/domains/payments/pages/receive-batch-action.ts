import { z } from 'zod'
import { isId, type Id } from '../../../values/id.ts'
import { optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { file, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { fileOfBatch } from '../batch.db.ts'
import { handOverBatch } from '../hand-over-batch.ts'
import { rejectPayment } from '../reject-payment.ts'
import { refuseBatch } from '../refuse-batch.ts'
import { releaseBatch } from '../release-batch.ts'
import { withdrawBatch } from '../withdraw-batch.ts'
import { batchPage } from './batch-page.tsx'
import type { PaymentNeeds } from './compose.ts'

const schema = z.object({ why: optionalText(500), item: optionalText(40) })

/** What is done with a batch: released or not, taken for the bank, withdrawn, or noted as not carried out. */
export async function receiveBatchAction(visit: CooperativeVisit, needs: PaymentNeeds): Promise<Response> {
  const batchId = visit.id<'payment-batch'>('batch')
  const form = await readForm(visit, schema)
  if (!form.ok) return batchPage(visit, needs, { status: 422 })
  const { why, item } = form.value
  const { intent, commandId } = form
  if ((intent === 'withdraw' || intent === 'reject' || intent === 'refuse') && why === '')
    return batchPage(visit, needs, { without: intent, status: 422 })
  const done = await act(visit, intent, { batchId, why, item }, commandId)
  if (!done.ok)
    return batchPage(visit, needs, {
      refusal: refusalSentence(visit, visit.text.payments.refusals, done.refused),
      status: 409,
    })
  return redirect(`${paths.paymentBatch(visit.cooperative.slug, batchId)}?${done.said}`)
}

type About = { readonly batchId: Id<'payment-batch'>; readonly why: string; readonly item: string }

async function act(
  visit: CooperativeVisit,
  intent: string,
  { batchId, why, item }: About,
  commandId: string,
) {
  const { actor } = visit
  if (intent === 'release')
    return told('vrij', await visit.perform(releaseBatch, actor, { batchId }, commandId))
  if (intent === 'refuse')
    return told('niet-vrij', await visit.perform(refuseBatch, actor, { batchId, why }, commandId))
  if (intent === 'withdraw')
    return told('ingetrokken', await visit.perform(withdrawBatch, actor, { batchId, why }, commandId))
  if (intent === 'reject') {
    const itemId = isId<'payment-item'>(item) ? { itemId: item } : {}
    return told(
      'niet-betaald',
      await visit.perform(rejectPayment, actor, { batchId, ...itemId, why }, commandId),
    )
  }
  return told('opgehaald', await visit.perform(handOverBatch, actor, { batchId }, commandId))
}

function told<R extends { readonly ok: boolean }>(said: string, done: R) {
  return done.ok
    ? ({ ok: true, said } as const)
    : ({ ok: false, refused: done as Extract<R, { readonly ok: false }> } as const)
}

/** The file for the bank, the same bytes each time. */
export async function batchFile(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'payment-batch'>('batch')
  const found = await visit.read((tx) => fileOfBatch(tx, visit.cooperative.id, id))
  if (!found) throw new NothingHere('no file of this batch')
  const name = `${visit.cooperative.slug}-opdracht-${found.number}.xml`
  return file({ name, media_type: 'application/xml', content: found.content }, 'attachment')
}
