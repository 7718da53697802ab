import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { insertFile } from '../../platform/file.db.ts'
import { bytes, id, sha256 } from '../../platform/input.ts'
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
  input: z.object({ quoteId: id<'quote'>(), sha256: sha256(), content: bytes() }),
  async run(tx, actor: JobActor, { quoteId, sha256, content }, now) {
    const sent = (await lockQuote(tx, actor.cooperativeId, quoteId))?.quote.sent
    if (!sent) return refuse('quote-not-open')
    if (sent.documentId) return ok(sent.documentId)
    const fileId = newId<'file'>(now.at)
    await insertFile(tx, actor.cooperativeId, {
      id: fileId,
      name: quoteWords(sent.buyer.language).paper.fileName({ number: sent.number }),
      mediaType: 'application/pdf',
      sha256: Buffer.from(sha256, 'hex'),
      content: Buffer.from(content),
      storedAt: now.at,
    })
    await keepQuoteDocument(tx, actor.cooperativeId, quoteId, fileId)
    const mail = { quoteId, mailId: newId<'mail'>(now.at), about: 'document' } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, mail)
    return ok(fileId)
  },
})
