import { z } from 'zod'
import { isId, type Id } from '../../../values/id.ts'
import { refuse, type Result } from '../../../values/result.ts'
import { optionalText } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { agreeWithInvoice } from '../agree-with-invoice.ts'
import { answerQuestion } from '../answer-question.ts'
import { disagreeWithInvoice } from '../disagree-with-invoice.ts'
import { endDispute } from '../end-dispute.ts'
import { noteYesOnPaper } from '../note-yes-on-paper.ts'
import { markDisputed } from '../mark-disputed.ts'
import { passOnQuestion } from '../pass-on-question.ts'
import { sendOverPeppol } from '../peppol/send-over-peppol.ts'
import { sendAgain } from '../send-again.ts'
import { submitInvoice } from '../submit-invoice.ts'
import { withdrawSubmission } from '../withdraw-submission.ts'
import type { FromBenefits } from './from-benefits.ts'
import { invoicePage } from './invoice-page.tsx'
import { signedSheet } from '../../../web/signed-sheet.tsx'

const schema = z.object({
  revision: revisionField(),
  answer: optionalText(2000),
  words: optionalText(2000),
  disagreement: optionalText(2000),
})
type Fields = z.output<typeof schema>

/** Does what a button on the page of an invoice asks, and comes back to the page. */
export function actOnInvoice(from?: FromBenefits) {
  return (visit: CooperativeVisit) => acted(visit, from)
}

async function acted(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Response> {
  const again = { ...visit, request: visit.request.clone() }
  const form = await readForm(visit, schema)
  const id = visit.id<'invoice'>('invoice')
  const { typed, commandId, intent } = form
  const onPaper = intent.replace(/^paper-/, '')
  if (onPaper !== intent && isId<'member'>(onPaper)) return signed(again, id, onPaper, from)
  const act = ACTIONS[intent]
  if (!act) return invoicePage(visit, {}, from)
  const tooLong = form.ok ? undefined : Object.keys(form.errors)[0]
  const needed = NEEDED[intent]
  const empty = needed !== undefined && form.ok && form.value[needed] === ''
  if (tooLong !== undefined || empty) {
    const field = tooLong ?? needed ?? 'answer'
    const name = nameOf(visit, field)
    const sentence = visit.text.form.wrong[empty ? 'required' : 'too-long'](name)
    return invoicePage(visit, { typed, commandId, errors: [{ field, sentence }], status: 422 }, from)
  }
  const done = form.ok ? await act.run(visit, id, form.value, commandId) : refuse('invoice-not-found')
  if (done.ok) return redirect(`${paths.invoice(visit.cooperative.slug, id)}?${act.said}`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, done)
  return invoicePage(visit, { typed, commandId, refusal, status: 409 }, from)
}

/** The field without which an action says nothing. */
const NEEDED: Readonly<Record<string, 'answer' | 'disagreement'>> = {
  answer: 'answer',
  disagree: 'disagreement',
}

function nameOf(visit: CooperativeVisit, field: string): string {
  const { names } = visit.text.salesPages.form
  return field === 'disagreement' ? names.disagreement : names.answer
}

type Action = {
  /** What the page says afterwards. */
  readonly said: string
  run(
    visit: CooperativeVisit,
    invoiceId: Id<'invoice'>,
    fields: Fields,
    commandId: string,
  ): Promise<Result<unknown, ToldIn<'sales'>>>
}

/** The signed sheet of a member who never signs in. */
async function signed(
  visit: CooperativeVisit,
  invoiceId: Id<'invoice'>,
  memberId: Id<'member'>,
  from: FromBenefits | undefined,
): Promise<Response> {
  const { typed, commandId, ...form } = await readForm(visit, signedSheet)
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.joint.signedOn)
    return invoicePage(visit, { typed, commandId, errors: list, status: 422 }, from)
  }
  const done = await visit.perform(
    noteYesOnPaper,
    visit.actor,
    { invoiceId, memberId, ...form.value },
    commandId,
  )
  if (done.ok) return redirect(`${paths.invoice(visit.cooperative.slug, invoiceId)}?op-papier`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, done)
  return invoicePage(visit, { typed, commandId, refusal, status: 409 }, from)
}

const ACTIONS: Readonly<Record<string, Action>> = {
  submit: {
    said: 'gestuurd',
    run: (visit, invoiceId, { revision }, id) =>
      visit.perform(submitInvoice, visit.actor, { invoiceId, revision }, id),
  },
  agree: {
    said: 'akkoord',
    run: (visit, invoiceId, { revision }, id) =>
      visit.perform(agreeWithInvoice, visit.actor, { invoiceId, revision }, id),
  },
  disagree: {
    said: 'klopt-niet',
    run: (visit, invoiceId, { revision, disagreement: words }, id) =>
      visit.perform(disagreeWithInvoice, visit.actor, { invoiceId, revision, words }, id),
  },
  'take-back': {
    said: 'teruggehaald',
    run: (visit, invoiceId, _, id) => visit.perform(withdrawSubmission, visit.actor, { invoiceId }, id),
  },
  answer: {
    said: 'beantwoord',
    run: (visit, invoiceId, { answer }, id) =>
      visit.perform(answerQuestion, visit.actor, { invoiceId, answer }, id),
  },
  'pass-on': {
    said: 'doorgegeven',
    run: (visit, invoiceId, _, id) => visit.perform(passOnQuestion, visit.actor, { invoiceId }, id),
  },
  'send-again': {
    said: 'opnieuw',
    run: (visit, invoiceId, _, id) => visit.perform(sendAgain, visit.actor, { invoiceId }, id),
  },
  'send-over-peppol': {
    said: 'netwerk',
    run: (visit, invoiceId, _, id) => visit.perform(sendOverPeppol, visit.actor, { invoiceId }, id),
  },
  dispute: {
    said: 'gesprek',
    run: (visit, invoiceId, { words }, id) =>
      visit.perform(markDisputed, visit.actor, { invoiceId, words }, id),
  },
  'end-dispute': {
    said: 'gesprek-klaar',
    run: (visit, invoiceId, { words }, id) =>
      visit.perform(endDispute, visit.actor, { invoiceId, words }, id),
  },
}
