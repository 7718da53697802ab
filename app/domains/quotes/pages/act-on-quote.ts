import { z } from 'zod'
import { isId, type Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { dayField, optionalText, withDays } from '../../../web/fields.ts'
import { readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FromBenefits } from '../../sales/pages/index.ts'
import { signedSheet } from '../../../web/signed-sheet.tsx'
import { agreeWithQuote } from '../agree-with-quote.ts'
import { answerAboutQuote } from '../answer-about-quote.ts'
import { disagreeWithQuote } from '../disagree-with-quote.ts'
import { invoicePart } from '../invoice-part.ts'
import { jointQuotes } from '../joint-quote.db.ts'
import { noteQuoteYesOnPaper } from '../note-quote-yes-on-paper.ts'
import { quoteById } from '../quote.db.ts'
import { returnQuote } from '../return-quote.ts'
import { sendQuote } from '../send-quote.ts'
import { submitQuote } from '../submit-quote.ts'
import { takeBackQuote } from '../take-back-quote.ts'
import { withdrawQuote } from '../withdraw-quote.ts'
import { quotePage } from './quote-page.tsx'

type Told = ToldIn<'quotes'> | ToldIn<'sales'>
type Fields = {
  readonly revision: number
  readonly answer: string
  readonly reason: string
  readonly words: string
}
type Action = {
  readonly said: string
  /** The field without which it says nothing. */
  readonly needs?: 'answer' | 'reason' | 'words'
  run(
    visit: CooperativeVisit,
    quoteId: Id<'quote'>,
    fields: Fields,
    commandId: string,
  ): Promise<Result<unknown, Told>>
}

const fields = z.object({
  revision: optionalText(10),
  answer: optionalText(2000),
  reason: optionalText(2000),
  words: optionalText(2000),
})

const worked = z.preprocess(
  untilIsFrom,
  withDays(
    ['workedFrom', 'workedUntil'],
    z.object({ workedFrom: dayField(), workedUntil: dayField(), part: optionalText(3) }),
  ),
)

/** Does what a button on the page of a quote asks, and comes back to the page. */
export function actOnQuote(from?: FromBenefits) {
  return (visit: CooperativeVisit) => acted(visit, from)
}

async function acted(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Response> {
  const again = visit.request.clone()
  const form = await readForm(visit, fields)
  const quoteId = visit.id<'quote'>('quote')
  const { typed, commandId, intent } = form
  if (intent === 'invoice') return invoice({ ...visit, request: again }, from, quoteId)
  const onPaper = intent.replace(/^paper-/, '')
  if (onPaper !== intent && isId<'member'>(onPaper))
    return signed({ ...visit, request: again }, from, quoteId, onPaper, intent)
  const act = ACTIONS[intent]
  if (!act) return quotePage(visit, from)
  if (!form.ok) return wrong(visit, from, typed, commandId, form.errors)
  if (act.needs !== undefined && form.value[act.needs] === '')
    return wrong(visit, from, typed, commandId, { [act.needs]: 'required' })
  const values = { ...form.value, revision: Number(form.value.revision) || 0 }
  const done = await act.run(visit, quoteId, values, commandId)
  if (!done.ok) return refused(visit, from, typed, commandId, done)
  // Who said no to a quote of a fellow does not see it any more: it is a draft of somebody else.
  const there = await visit.read(
    async (tx) =>
      (await quoteById(tx, visit.actor.cooperativeId, quoteId)) ?? (await jointQuotes(tx, quoteId))[0],
  )
  const coop = visit.cooperative.slug
  return redirect(`${there ? paths.quote(coop, quoteId) : paths.quotes(coop)}?${act.said}`)
}

/** The signed sheet of a member who never signs in. */
async function signed(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  quoteId: Id<'quote'>,
  memberId: Id<'member'>,
  pressed: string,
): Promise<Response> {
  const form = await readForm(visit, signedSheet)
  const { typed, commandId } = form
  if (!form.ok) return wrong(visit, from, typed, commandId, form.errors, pressed)
  const input = { quoteId, memberId, ...form.value }
  const done = await visit.perform(noteQuoteYesOnPaper, visit.actor, input, commandId)
  if (done.ok) return redirect(`${paths.quote(visit.cooperative.slug, quoteId)}?op-papier`)
  return refused(visit, from, typed, commandId, done, pressed)
}

async function invoice(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  quoteId: Id<'quote'>,
): Promise<Response> {
  const form = await readForm(visit, worked)
  const { typed, commandId } = form
  if (!form.ok) return wrong(visit, from, typed, commandId, form.errors)
  const { workedFrom, workedUntil } = form.value
  const part = Number(form.value.part)
  if (!Number.isInteger(part) || part < 1 || part > 12) return quotePage(visit, from, { status: 422 })
  if (workedUntil < workedFrom) {
    const errors = [{ field: 'workedUntil', sentence: visit.text.quotes.page.dayOrder }]
    return quotePage(visit, from, { typed, commandId, errors, status: 422 })
  }
  const input = { quoteId, part, workedFrom, workedUntil }
  const done = await visit.perform(invoicePart, visit.actor, input, commandId)
  if (done.ok) return redirect(`${paths.invoice(visit.cooperative.slug, done.value)}?bewaard`)
  return refused(visit, from, typed, commandId, done)
}

/** A last day that is left empty is the first day. */
function untilIsFrom(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const given: Record<string, unknown> = { ...raw }
  const parts = ['Day', 'Month', 'Year']
  const empty = parts.every((part) => {
    const one = given[`workedUntil${part}`]
    return typeof one !== 'string' || one.trim() === ''
  })
  return empty
    ? {
        ...given,
        ...Object.fromEntries(parts.map((part) => [`workedUntil${part}`, given[`workedFrom${part}`]])),
      }
    : given
}

function wrong(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  typed: Typed,
  commandId: string,
  errors: FieldErrors,
  pressed?: string,
): Promise<Response> {
  const { page: text } = visit.text.quotes
  const names: Record<string, string> = {
    answer: text.answerLabel,
    reason: text.reason,
    words: text.disagreeWords,
    workedFrom: text.workedFrom,
    workedUntil: text.workedUntil,
    signedOn: visit.text.joint.signedOn,
  }
  const { list } = sentences(visit, errors, (field) => names[field] ?? field)
  return quotePage(visit, from, {
    typed,
    commandId,
    errors: list,
    status: 422,
    ...(pressed ? { pressed } : {}),
  })
}

function refused(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  typed: Typed,
  commandId: string,
  done: Extract<Result<unknown, Told>, { ok: false }>,
  pressed?: string,
): Promise<Response> {
  const told = { ...visit.text.sales.refusals, ...visit.text.quotes.refusals }
  const refusal = refusalSentence<Told>(visit, told, done)
  return quotePage(visit, from, { typed, commandId, refusal, status: 409, ...(pressed ? { pressed } : {}) })
}

const ACTIONS: Readonly<Record<string, Action>> = {
  submit: {
    said: 'gestuurd',
    run: (visit, quoteId, { revision }, id) =>
      visit.perform(submitQuote, visit.actor, { quoteId, revision }, id),
  },
  'take-back': {
    said: 'teruggehaald',
    run: (visit, quoteId, _, id) => visit.perform(takeBackQuote, visit.actor, { quoteId }, id),
  },
  agree: {
    said: 'akkoord',
    run: (visit, quoteId, { revision }, id) =>
      visit.perform(agreeWithQuote, visit.actor, { quoteId, revision }, id),
  },
  disagree: {
    said: 'klopt-niet',
    needs: 'words',
    run: (visit, quoteId, { revision, words }, id) =>
      visit.perform(disagreeWithQuote, visit.actor, { quoteId, revision, words }, id),
  },
  send: {
    said: 'verstuurd',
    run: (visit, quoteId, { revision }, id) =>
      visit.perform(sendQuote, visit.actor, { quoteId, revision }, id),
  },
  'give-back': {
    said: 'teruggestuurd',
    needs: 'reason',
    run: (visit, quoteId, { revision, reason }, id) =>
      visit.perform(returnQuote, visit.actor, { quoteId, revision, reason }, id),
  },
  withdraw: {
    said: 'ingetrokken',
    run: (visit, quoteId, _, id) => visit.perform(withdrawQuote, visit.actor, { quoteId }, id),
  },
  answer: {
    said: 'beantwoord',
    needs: 'answer',
    run: (visit, quoteId, { answer }, id) =>
      visit.perform(answerAboutQuote, visit.actor, { quoteId, answer }, id),
  },
}
