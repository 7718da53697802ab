import { SumTable } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { moneyNow } from '../result.ts'
import type { Part, ResultHere } from './load-result.ts'

/** Why it does not add up yet, a sentence each; none when it does. */
export function whyNot(visit: CooperativeVisit, { notRight, bank }: ResultHere): string[] {
  const words = visit.text.books.result.notRight
  const euro = (amount: Cents) => formatEuro(amount < 0n ? -amount : amount, visit.language)
  const on = (day: Day) => formatDay(day, visit.language)
  return notRight.flatMap((one): string[] => {
    if (one.kind === 'books' || one.kind === 'bank') return [words[one.kind](euro(one.amount))]
    if (one.kind === 'no-statement' || !bank) return [words.noStatement]
    const { lines, amount } = bank.waiting
    if (one.kind === 'waiting')
      return [words.waiting({ count: lines, amount: formatEuro(amount, visit.language) })]
    return bank.gaps.map((gap) =>
      words.gap({
        after: on(gap.after),
        before: on(gap.before),
        missing: formatEuro(gap.missing, visit.language),
      }),
    )
  })
}

/** From what the books say is in the bank to what the bank itself says, as a sum. */
export function BankSaid({ visit, here: { bank, rows } }: Part) {
  const words = visit.text.books.result
  if (!bank) return null
  const booked = moneyNow(rows).bank
  const { lines, amount } = bank.waiting
  const left = bank.closing - booked - amount
  return (
    <SumTable
      label={words.bankSum}
      totalLabel={words.closing(formatDay(bank.until, visit.language))}
      amount={bank.closing}
      lines={[
        { label: words.bank, amount: booked },
        ...(lines > 0 ? [{ label: words.waiting({ count: lines }), amount }] : []),
        ...(left === 0n ? [] : [{ label: words.unexplained, amount: left }]),
      ]}
    />
  )
}
