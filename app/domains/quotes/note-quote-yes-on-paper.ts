import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { dayOf } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { membersOnPaper } from '../members/index.ts'
import { agreedTo } from '../sales/index.ts'
import { seenQuote } from './input.ts'
import { insertQuoteEvents, lockQuote } from './quote.db.ts'
import { markQuoteSigned } from './quote-share.db.ts'

export type NoteQuoteYesOnPaperRefusal =
  | 'quote-not-found'
  | 'quote-not-submitted'
  | 'quote-changed'
  | 'own-quote'
  | SecondYesRefusal
  | 'paper-not-needed'
  | 'paper-day'
  | 'agreed-already'

/**
 * Notes that a member who never signs in signed on paper for their part of a joint quote (`revision`), and on which
 * day: not before there was a quote, nor later than today. By another of the administration than who put it forward
 * (`checkSecond`), who has no part in it (`own-quote`); who has an address or a passkey says so themselves
 * (`paper-not-needed`).
 */
export const noteQuoteYesOnPaper = command({
  name: 'quotes.note-yes-on-paper',
  about: ({ quoteId }) => quoteId,
  may: 'quote.send',
  input: seenQuote.extend({ memberId: id<'member'>(), signedOn: day() }),
  async run(
    tx,
    actor: PersonActor,
    { quoteId, memberId, revision, signedOn },
    now,
  ): Promise<Result<null, NoteQuoteYesOnPaperRefusal>> {
    const { cooperativeId, personId: by } = actor
    const quote = (await lockQuote(tx, cooperativeId, quoteId))?.quote
    const share = quote?.shares.find((one) => one.memberId === memberId)
    if (!quote || !share) return refuse('quote-not-found')
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (quote.shares.some(({ person }) => person === by)) return refuse('own-quote')
    const second = await checkSecond(tx, actor, { by: quote.submittedBy ?? by }, now)
    if (!second.ok) return second
    if (!(await membersOnPaper(tx)).has(memberId)) return refuse('paper-not-needed')
    if (agreedTo(share, quote)) return refuse('agreed-already')
    if (signedOn > now.today || signedOn < dayOf(quote.draftedAt)) return refuse('paper-day')
    await markQuoteSigned(tx, cooperativeId, { id: quoteId, memberId, revision, by, signedOn })
    const event = { kind: 'agreed-on-paper', by, words: share.name } as const
    await insertQuoteEvents(tx, cooperativeId, quoteId, [event], now.at)
    return ok(null)
  },
})
