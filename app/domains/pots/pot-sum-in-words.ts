import { formatEuro } from '../../values/format.ts'
import { abs } from '../../values/money.ts'
import type { PotLine } from './explain.ts'
import type { Telling } from './telling.ts'

/** What an event does to the pot: what goes above the threshold, and what was, comes and is; empty when nothing. */
export function potSumInWords(pot: PotLine, { words, language, expected }: Telling): string[] {
  if (pot.part === 0n) return []
  const [before, after] = [formatEuro(pot.before, language), formatEuro(pot.after, language)]
  const said: string[] = []
  const { threshold, toPot } = pot
  if (threshold && threshold.above !== 'stays' && threshold.overflow !== 0n) {
    const facts = { to: words.to[threshold.above], amount: formatEuro(abs(threshold.overflow), language) }
    const full = { ...facts, threshold: formatEuro(threshold.amount, language) }
    said.push(threshold.overflow > 0n ? words.potSum.above(full) : words.potSum.aboveBack(facts))
  }
  if (toPot === 0n) return [...said, words.potSum.same({ after })]
  const change = { before, amount: formatEuro(abs(toPot), language), after }
  const sums = expected ? { more: words.potSum.moreThen, less: words.potSum.lessThen } : words.potSum
  return [...said, sums[toPot > 0n ? 'more' : 'less'](change)]
}
