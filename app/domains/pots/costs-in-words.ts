/**
 * Costs of earlier in the year in the sentences of a sum: what they took, and that new money makes up for them
 * first.
 */
import { formatEuro } from '../../values/format.ts'
import type { Explanation, Line } from './explain.ts'
import type { Telling } from './telling.ts'

/** That costs of before come off first, when this money is what makes up for them: what is shared out is less. */
export function costsFirst({ event, year }: Explanation, { words, language }: Telling): string[] {
  const earlier = year.net - event.net
  if (earlier >= 0n || year.net < 0n) return []
  const [net, loss, left] = [event.net, -earlier, year.net].map((cents) => formatEuro(cents, language))
  return [words.event.costsFirst({ net: net!, loss: loss!, left: left! })]
}

/** A part that costs had taken below nothing and that comes above it now: what they took comes back. */
export function costsBackInWords(line: Line, year: string, { words, language }: Telling): string {
  return words.sum.costsBack[whereFrom(line)]({
    year,
    loss: formatEuro(-line.how.before, language),
    total: formatEuro(line.how.year, language),
    amount: formatEuro(line.amount, language),
  })
}

/** What costs had taken from a part that is still below nothing. */
export function costsBeforeInWords(line: Line, year: string, { words, language }: Telling): string {
  return words.sum.costsBefore[whereFrom(line)]({ year, loss: formatEuro(-line.how.before, language) })
}

function whereFrom({ destination }: Line): 'pot' | 'other' {
  return destination === 'member-pot' ? 'pot' : 'other'
}
