import { abs, greatest, least, sum, type Cents } from '../../values/money.ts'

type Payable = { readonly id: string; readonly payable: Cents }

/**
 * How much of each return was paid, or received, in cents and never below zero. What the co-operative paid goes to
 * the oldest return that was to be paid, what it received to the oldest that gave something back: the account of
 * paid and received VAT does not say for which. What came in beyond what any return gave back is a payment that
 * came back: it paid nothing.
 *
 * @param returns that stand, in the order of filing
 * @param settled all that was booked on that account otherwise than by a return
 */
export function paidOfEach(
  returns: readonly Payable[],
  settled: { readonly paid: Cents; readonly received: Cents },
): ReadonlyMap<string, Cents> {
  const givenBack = sum(returns.filter(({ payable }) => payable < 0n).map(({ payable }) => -payable))
  const cameBack = greatest(0n, settled.received - givenBack)
  const left = { paid: settled.paid - least(settled.paid, cameBack), received: settled.received - cameBack }
  return new Map(
    returns.map(({ id, payable }) => {
      const side = payable > 0n ? 'paid' : 'received'
      const part = least(left[side], abs(payable))
      left[side] -= part
      return [id, part]
    }),
  )
}
