import { z } from 'zod'
import type { LinkActor } from '../../../platform/actor.ts'
import type { Result } from '../../../values/result.ts'
import { optionalText, text, tick } from '../../../web/fields.ts'
import { readForm, type FormResult } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { acceptQuote } from '../accept-quote.ts'
import { askAboutQuote } from '../ask-about-quote.ts'
import { declineQuote } from '../decline-quote.ts'
import { linkedQuotePage } from './linked-quote.tsx'

/** Takes the yes of the customer. */
export async function receiveYes(visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ name: text(120), beginsEarly: tick() }))
  return answered(visit, form, 'akkoord', (actor, value) =>
    visit.perform(acceptQuote, actor, value, form.commandId),
  )
}

/** Takes the no of the customer. */
export async function receiveNo(visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ reason: optionalText(1000) }))
  return answered(visit, form, 'nee', (actor, value) =>
    visit.perform(declineQuote, actor, value, form.commandId),
  )
}

/** Takes a question of the customer. */
export async function receiveQuoteQuestion(visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ question: text(1000) }))
  return answered(visit, form, 'gevraagd', (actor, value) =>
    visit.perform(askAboutQuote, actor, value, form.commandId),
  )
}

async function answered<Value>(
  visit: Visit,
  form: FormResult<Value>,
  said: string,
  work: (actor: LinkActor, value: Value) => Promise<Result<unknown, ToldIn<'quotes'>>>,
): Promise<Response> {
  const { typed, commandId } = form
  if (!form.ok) {
    const { names } = visit.text.quotes.customer
    const { list } = sentences(visit, form.errors, (field) => names[field as keyof typeof names] ?? field)
    return linkedQuotePage(visit, { typed, commandId, errors: list, status: 422 })
  }
  const actor = visit.actor as LinkActor
  const done = await work(actor, form.value)
  if (done.ok) return redirect(`${paths.quoteForCustomer(actor.token)}?${said}`)
  const refusal = refusalSentence<ToldIn<'quotes'>>(visit, visit.text.quotes.refusals, done)
  return linkedQuotePage(visit, { typed, commandId, refusal, status: 409 })
}
