import type { ComponentChildren } from 'preact'
import { Card, Facts, Heading, type Fact } from '../../../ui/index.ts'
import { formatEuro, formatPeriod, formatQuantity } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Quote } from '../quote.ts'

type What = Pick<Quote, 'workedFrom' | 'workedUntil' | 'note' | 'lines' | 'net' | 'vatTotal' | 'total'> & {
  readonly customerName: string
  /** Empty when the customer has none, or it is not the reader's. */
  readonly reference?: string
}

/** What is offered, to whom, for how much. `about` says of whom it is; `children` come below the amounts. */
export function Offered({
  visit,
  quote,
  about,
  children,
}: {
  visit: CooperativeVisit
  quote: What
  about: readonly Fact[]
  children?: ComponentChildren
}) {
  const text = visit.text.quotes.page
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const lines = quote.lines.map(({ description, quantity, unit, amount }) => ({
    label:
      quantity === 1000n && unit === ''
        ? description
        : `${description} (${`${formatQuantity(quantity, visit.language)} ${unit}`.trim()})`,
    value: euro(amount),
    number: true,
  }))
  const reference = quote.reference ?? ''
  return (
    <Card labelledBy="sheet">
      <Heading level={2} id="sheet">
        {text.sheet}
      </Heading>
      <Facts
        facts={[
          { label: text.customer, value: quote.customerName },
          ...about,
          { label: text.worked, value: formatPeriod(quote.workedFrom, quote.workedUntil, visit.language) },
          ...(reference === '' ? [] : [{ label: text.reference, value: reference }]),
          ...(quote.note === '' ? [] : [{ label: text.note, value: quote.note }]),
        ]}
      />
      <Facts
        facts={[
          ...lines,
          { label: text.net, value: euro(quote.net), number: true },
          ...(quote.vatTotal === 0n ? [] : [{ label: text.vat, value: euro(quote.vatTotal), number: true }]),
          { label: text.total, value: <strong>{euro(quote.total)}</strong>, number: true },
        ]}
      />
      {children}
    </Card>
  )
}
