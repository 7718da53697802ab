import { z } from 'zod'
import { optionalText, text, tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { confirmStatement } from '../statement/confirm-statement.ts'
import { objectToStatement } from '../statement/object-to-statement.ts'
import { statementInPath } from './statement-loading.ts'
import { statementPage } from './statement-page.tsx'

const confirming = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'required'),
  destination: z.string().regex(/^[0-9a-f]{64}$/, 'required'),
  noHours: tick(),
  remark: optionalText(2000),
})

/** Takes "Klopt": what was shown is what is confirmed, or nothing is. */
export async function receiveConfirmation(visit: CooperativeVisit): Promise<Response> {
  const statementId = visit.id<'statement'>('statement')
  const words = visit.text.statements
  const form = await readForm(visit, confirming)
  const typed = { remark: form.typed['remark'] ?? '', noHours: form.typed['noHours'] !== undefined }
  const { commandId } = form
  if (!form.ok) {
    const wrong = form.errors['remark']
    // Without the number of what was shown nobody knows what somebody agreed to: it is shown again.
    if (wrong === undefined)
      return statementPage(visit, { ...typed, refusal: words.refusals['figures-changed'], status: 409 })
    const remarkWrong = visit.text.form.wrong[wrong](words.page.say)
    return statementPage(visit, { ...typed, remarkWrong, commandId, status: 422 })
  }
  const done = await visit.perform(confirmStatement, visit.actor, { statementId, ...form.value }, commandId)
  if (done.ok) return redirect(paths.statement(visit.cooperative.slug, statementId))
  // A second press or a second tab: what was wanted is so. Unless something was written that is not kept.
  if (done.reason === 'statement-confirmed-before') {
    if (await isKept(visit, typed.remark))
      return redirect(`${paths.statement(visit.cooperative.slug, statementId)}?al`)
    return statementPage(visit, { refusal: words.arrival.notKept, status: 409 })
  }
  // Asked on the same page, beside its own box: that is something to fill in, and no "no".
  if (done.reason === 'hours-not-told' || done.reason === 'hours-of-work-not-told') {
    const noHoursWrong = words.refusals[done.reason]
    return statementPage(visit, { ...typed, noHoursWrong, status: 422 })
  }
  const refusal = refusalSentence(visit, words.refusals, done)
  return statementPage(visit, { ...typed, refusal, status: 409 })
}

/** Whether what was written with it, if anything, is what stands with the statement. */
async function isKept(visit: CooperativeVisit, remark: string): Promise<boolean> {
  if (remark.trim() === '') return true
  const whole = await visit.read((tx) => statementInPath(tx, visit))
  return whole?.remark.trim() === remark.trim()
}

const objecting = z.object({ text: text(2000) })

/** Takes "Klopt niet", with what is not right. */
export async function receiveObjection(visit: CooperativeVisit): Promise<Response> {
  const statementId = visit.id<'statement'>('statement')
  const words = visit.text.statements
  const form = await readForm(visit, objecting)
  const objection = form.typed['text'] ?? ''
  if (!form.ok) {
    const wrong = form.errors['text'] ?? 'required'
    const objectionWrong = visit.text.form.wrong[wrong](words.page.wrongWhat)
    return statementPage(visit, { objection, objectionWrong, status: 422 })
  }
  const input = { statementId, text: form.value.text }
  const done = await visit.perform(objectToStatement, visit.actor, input, form.commandId)
  if (done.ok) return redirect(`${paths.statement(visit.cooperative.slug, statementId)}?gestuurd`)
  return statementPage(visit, {
    objection,
    refusal: refusalSentence(visit, words.refusals, done),
    status: 409,
  })
}
