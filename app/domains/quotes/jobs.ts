import { addDays } from '../../values/day.ts'
import { carryOut } from '../../platform/carry-out.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { beginRound } from '../../platform/round.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { mailQuote } from './mail-quote.ts'
import { noteQuoteMailSent } from './note-quote-mail-sent.ts'
import { quotesExpiring } from './quote-list.db.ts'
import { mailQuoteJob, renderQuoteJob } from './quote-jobs.ts'
import type { QuoteJobNeeds } from './quote-job-needs.ts'
import { remindOfQuote } from './remind-of-quote.ts'
import { renderQuote } from './render-quote.ts'

const remindJob = job('remind-of-quotes', dueOn)

/** A member is told so many days before the last day of a quote that nobody answered. */
const DAYS_BEFORE = 3

/** What follows after a quote is sent or answered, and the look each morning for those that nobody answers. */
export function quotesJobs(needs: QuoteJobNeeds): DomainJobs {
  const { database, perform, clock } = needs
  return {
    handlers: [
      handle(renderQuoteJob, (actor, { quoteId }) => renderQuote(needs, actor, quoteId)),
      handle(mailQuoteJob, (actor, asked) => mailQuote(needs, actor, asked)),
      handle(remindJob, async (actor) => {
        const { today } = clock()
        const round = beginRound()
        const quotes = await database.read(actor, (tx) =>
          quotesExpiring(tx, actor.cooperativeId, today, addDays(today, DAYS_BEFORE)),
        )
        for (const quoteId of quotes)
          await round.attempt(`quote ${quoteId}`, () =>
            carryOut(perform, remindOfQuote, actor, { quoteId }, newId(clock().at)),
          )
        round.end()
      }),
    ],
    schedule: [{ name: 'remind-of-quotes', at: 'daily 07:00', per: 'cooperative', job: remindJob }],
    mailKinds: [
      {
        kind: 'quote',
        sent: async (actor, mailId) => {
          await carryOut(perform, noteQuoteMailSent, actor, { mailId, left: true }, newId(clock().at))
        },
        failed: async (actor, mailId) => {
          await carryOut(perform, noteQuoteMailSent, actor, { mailId, left: false }, newId(clock().at))
        },
      },
    ],
  }
}
