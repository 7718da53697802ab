import { z } from 'zod'
import { choice } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addPages } from '../add-pages.ts'
import { PAID_BY } from '../receipt.ts'
import { sayWhoPaid } from '../say-who-paid.ts'
import { withdrawReceipt } from '../withdraw-receipt.ts'
import type { BooksOfReceipts } from './books-of-receipts.ts'
import { filesGiven } from './files-given.ts'
import { receiptPage } from './receipt-page.tsx'

/** Adds photos to a receipt that waits. */
export async function receiveMorePages(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const pages = await filesGiven(visit)
  const { commandId } = await readForm(visit, z.object({}))
  const words = visit.text.receipts
  if (pages.length === 0) {
    const sentence = words.form.missing
    return receiptPage(visit, books, { status: 422, wrong: { field: 'files', sentence, beside: sentence } })
  }
  const done = await visit.perform(addPages, visit.actor, { receiptId, pages }, commandId)
  if (done.ok) return redirect(`${paths.handedIn(visit.cooperative.slug, receiptId)}?erbij`)
  return receiptPage(visit, books, { status: 409, refusal: refusalSentence(visit, words.refusals, done) })
}

/** Takes a receipt back. */
export async function receiveWithdrawal(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(withdrawReceipt, visit.actor, { receiptId }, commandId)
  if (done.ok) return redirect(`${paths.handedIn(visit.cooperative.slug, receiptId)}?weg`)
  const refusal = refusalSentence(visit, visit.text.receipts.refusals, done)
  return receiptPage(visit, books, { status: 409, refusal })
}

/** Who paid the shop. */
export async function receiveWhoPaid(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const receiptId = visit.id<'receipt'>('receipt')
  const read = await readForm(visit, z.object({ paidBy: choice(PAID_BY) }))
  const words = visit.text.receipts
  if (!read.ok) {
    const [wrong] = sentences(visit, read.errors, () => words.form.paidBy).list
    const beside = wrong && { ...wrong, beside: wrong.beside ?? wrong.sentence }
    return receiptPage(visit, books, { status: 422, ...(beside ? { wrong: beside } : {}) })
  }
  const input = { receiptId, paidBy: read.value.paidBy }
  const done = await visit.perform(sayWhoPaid, visit.actor, input, read.commandId)
  if (done.ok) return redirect(`${paths.handedIn(visit.cooperative.slug, receiptId)}?binnen`)
  return receiptPage(visit, books, { status: 409, refusal: refusalSentence(visit, words.refusals, done) })
}
