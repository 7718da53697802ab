import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertAnswer, quoteByLink } from './quote-link.db.ts'
import { toldOf } from './withdrawal.ts'
import { statusOn, type QuoteStatus } from './quote.ts'

export type AnswerRefusal =
  | 'quote-not-found'
  | 'quote-expired'
  | 'quote-withdrawn'
  | 'quote-replaced'
  | 'quote-answered'

const WHY_NOT: Partial<Record<QuoteStatus, AnswerRefusal>> = {
  expired: 'quote-expired',
  withdrawn: 'quote-withdrawn',
  replaced: 'quote-replaced',
  accepted: 'quote-answered',
  declined: 'quote-answered',
}

/** The yes or no of who holds the link, to a quote that stands. Who is second at the same moment is told so. */
export async function answerQuote(
  tx: Tx,
  answer: { answer: 'accepted' | 'declined'; name: string; words: string; beginsEarly?: boolean },
  now: { readonly at: Date; readonly today: Day },
): Promise<Result<Id<'quote'>, AnswerRefusal>> {
  const found = await quoteByLink(tx)
  if (!found) return refuse('quote-not-found')
  const { quote } = found
  const whyNot = WHY_NOT[statusOn({ state: quote.state, validUntil: quote.sent?.validUntil }, now.today)]
  if (whyNot) return refuse(whyNot)
  const told = answer.answer === 'accepted' && quote.sent ? toldOf(quote.sent) : ''
  const beginsEarly = told !== '' && answer.beginsEarly === true
  return (await insertAnswer(tx, { ...answer, told, beginsEarly }, now.at))
    ? ok(quote.id)
    : refuse('quote-answered')
}
