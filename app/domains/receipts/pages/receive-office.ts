import { z } from 'zod'
import type { Result } from '../../../values/result.ts'
import { idOf, text } from '../../../web/fields.ts'
import { readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { giveReceipt } from '../give-receipt.ts'
import { markDouble } from '../mark-double.ts'
import { returnReceipt } from '../return-receipt.ts'
import type { BooksOfReceipts } from './books-of-receipts.ts'
import { receiptPage } from './receipt-page.tsx'

const withReason = z.object({ reason: text(500) })
const withWhich = z.object({ which: text(500) })
const withMember = z.object({ member: idOf<'member'>() })

/** Sends a receipt back. */
export async function receiveReturn(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const form = await readForm(visit, withReason)
  if (!form.ok) return wrongInput(visit, books, form, visit.text.receipts.tray.reason)
  const { reason } = form.value
  const done = await visit.perform(returnReceipt, visit.actor, { receiptId, reason }, form.commandId)
  return after(visit, books, done, 'terug', form.typed)
}

/** Lays a receipt aside as double. */
export async function receiveDouble(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const form = await readForm(visit, withWhich)
  if (!form.ok) return wrongInput(visit, books, form, visit.text.receipts.tray.which)
  const { which } = form.value
  const done = await visit.perform(markDouble, visit.actor, { receiptId, which }, form.commandId)
  return after(visit, books, done, 'dubbel', form.typed)
}

/** Says of which member a mailed receipt is. */
export async function receiveMember(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const form = await readForm(visit, withMember)
  if (!form.ok) return wrongInput(visit, books, form, visit.text.receipts.tray.give)
  const memberId = form.value.member
  const done = await visit.perform(giveReceipt, visit.actor, { receiptId, memberId }, form.commandId)
  return after(visit, books, done, 'van', form.typed)
}

function wrongInput(
  visit: CooperativeVisit,
  books: BooksOfReceipts,
  { errors, typed }: { readonly errors: FieldErrors; readonly typed: Typed },
  label: string,
): Promise<Response> {
  const [first] = sentences(visit, errors, () => label).list
  const wrong = first && { ...first, beside: first.beside ?? first.sentence }
  return receiptPage(visit, books, { status: 422, typed, ...(wrong ? { wrong } : {}) })
}

function after(
  visit: CooperativeVisit,
  books: BooksOfReceipts,
  done: Result<null, ToldIn<'receipts'>>,
  word: string,
  typed: Typed,
): Promise<Response> | Response {
  if (done.ok) return redirect(`${paths.handedIn(visit.cooperative.slug, visit.id('receipt'))}?${word}`)
  return receiptPage(visit, books, {
    status: 409,
    typed,
    refusal: refusalSentence(visit, visit.text.receipts.refusals, done),
  })
}
