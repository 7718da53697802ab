import { Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/**
 * What a booking costs and which deposit goes with it, before it is made.
 *
 * @param another the name of the member for whom it is, when that is not who books
 */
export function WhatItTakes(props: {
  visit: CooperativeVisit
  price: bigint
  deposit: bigint
  another: string | undefined
}) {
  const { visit, price, deposit, another } = props
  const { book, forAnother } = visit.text.facilities
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const costs = { amount: euro(price) }
  const borg = { amount: euro(deposit) }
  return (
    <>
      {price > 0n && (
        <Paragraph>
          {another === undefined ? book.costs(costs) : forAnother.costs({ ...costs, member: another })}
        </Paragraph>
      )}
      {deposit > 0n && (
        <Paragraph>
          {another === undefined ? book.deposit(borg) : forAnother.deposit({ ...borg, member: another })}
        </Paragraph>
      )}
    </>
  )
}
