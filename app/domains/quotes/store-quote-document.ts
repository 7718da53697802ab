import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { quoteWords } from './part-words.ts'
import { lockQuote } from './quote.db.ts'
import { mailQuoteJob } from './quote-jobs.ts'
import { keepQuoteDocument } from './render-quote.db.ts'

/** Keeps the document of a quote, with its SHA-256 in hex, and asks for the mail. The first one stays for ever. */
export const storeQuoteDocument = command({
  name: 'quotes.store-quote-document',
  about: ({ quoteId }) => quoteId,
  may: 'job',
  input: z.object({ quoteId: id<'quote'>(), content: bytes() }),
  async run(tx, actor: JobActor, { quoteId, content }, now) {
    const sent = (await lockQuote(tx, actor.cooperativeId, quoteId))?.quote.sent
    if (!sent) return refuse('quote-not-open')
    if (sent.documentId) return ok(sent.documentId)
    const fileId = await keepFile(tx, actor.cooperativeId, {
      name: quoteWords(sent.buyer.language).paper.fileName({ number: sent.number }),
      mediaType: 'application/pdf',
      content,
      at: now.at,
    })
    await keepQuoteDocument(tx, actor.cooperativeId, quoteId, fileId)
    const mail = { quoteId, mailId: newId<'mail'>(now.at), about: 'document' } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, mail)
    return ok(fileId)
  },
})
