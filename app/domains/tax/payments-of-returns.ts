import { abs, greatest, least, sum, type Cents } from '../../values/money.ts'

type Payable = { readonly id: string; readonly payable: Cents }

/** Paid (above 0) or received, in cents; for which return, when its batch of payments said so. */
type Settled = { readonly amount: Cents; readonly returnId: string | null }

/**
 * How much of each return was paid, or received, in cents and never below zero. What a batch of payments named is of
 * the return it named. Of the rest the account of paid and received VAT does not say for which: what is exactly a
 * return is that return. What is left then goes to the oldest: what the
 * co-operative paid to what was to be paid, what it received to what gave something back; received beyond that is a
 * payment that came back.
 *
 * @param returns that stand, in the order of filing
 * @param settled what was booked on that account otherwise than by a return, in order: above 0 when it was paid
 */
export function paidOfEach(
  returns: readonly Payable[],
  settled: readonly Settled[],
): ReadonlyMap<string, Cents> {
  const paid = new Map<string, Cents>(returns.map(({ id }) => [id, 0n]))
  const rest: Cents[] = []
  const isNamed = ({ returnId }: Settled) => returnId !== null && paid.has(returnId)
  for (const { amount, returnId } of settled.filter(isNamed)) {
    paid.set(returnId!, greatest(0n, paid.get(returnId!)! + amount))
  }
  for (const { amount } of settled.filter((one) => !isNamed(one))) {
    const exact = returns.find(({ id, payable }) => payable === amount && paid.get(id) === 0n)
    const back = returns.find(
      ({ id, payable }) => payable === -amount && payable > 0n && paid.get(id) === payable,
    )
    if (exact) paid.set(exact.id, abs(amount))
    else if (back) paid.set(back.id, 0n)
    else rest.push(amount)
  }
  const received = -sum(rest.filter((amount) => amount < 0n))
  const toGet = sum(returns.map(({ id, payable }) => greatest(0n, -payable - paid.get(id)!)))
  const beyond = greatest(0n, received - toGet)
  const left = { paid: greatest(0n, sum(rest) + received - beyond), received: least(received, toGet) }
  for (const { id, payable } of returns) {
    const side = payable > 0n ? 'paid' : 'received'
    const part = least(left[side], abs(payable) - paid.get(id)!)
    left[side] -= part
    paid.set(id, paid.get(id)! + part)
  }
  return paid
}
