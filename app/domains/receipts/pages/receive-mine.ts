import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addPages } from '../add-pages.ts'
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
