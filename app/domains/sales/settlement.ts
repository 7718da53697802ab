/**
 * Where an issued invoice stands, and what each thing that happens to it does to that. Pure, and the one place where it
 * is reckoned; the database says the same sum (migration 104).
 */
import { greatest, least, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/**
 * What is kept of an invoice, in cents with VAT. All else follows from these four, whatever the order in which they
 * came to be.
 */
export type Amounts = {
  readonly total: Cents
  /** Received minus paid back. */
  readonly paid: Cents
  readonly creditedTotal: Cents
  /** What two people said the customer will not pay. It stays when money comes in after all: that may go back again. */
  readonly givenUp: Cents
}

/** What follows, in cents. */
export type Stands = {
  /** What of what was given up is not paid. */
  readonly writtenOff: Cents
  /** What we expect still; negative: what we owe the customer. */
  readonly open: Cents
}

/** Where an invoice stands. */
export function standsAt({ total, paid, creditedTotal, givenUp }: Amounts): Stands {
  const unpaid = total - creditedTotal - paid
  const writtenOff = least(givenUp, greatest(0n, unpaid))
  return { writtenOff, open: unpaid - writtenOff }
}

/** What the customer owes, in cents: what we do not expect any more they owe as before. */
export function owedOf({ open, writtenOff }: Stands): Cents {
  return open + writtenOff
}

/** All that is open given up too: what `givenUp` is then, in cents. */
export function givenUpWith(amounts: Amounts): Cents {
  const { open, writtenOff } = standsAt(amounts)
  return writtenOff + greatest(0n, open)
}

/** Money in (above 0) or back (below 0), in cents. */
export type Money = {
  readonly amount: Cents
  /** Takes an earlier paying back away again: it may bring back what we owed after a credit note. */
  readonly undoes?: boolean
}

/**
 * An invoice after money came in or went back.
 *
 * Refused: `more-than-open` when it is more than the customer owes; `more-than-paid` when more goes back than came in.
 */
export function afterMoney<A extends Amounts & { readonly number: string }>(
  before: A,
  { amount, undoes = false }: Money,
): Result<A, 'more-than-open' | 'more-than-paid'> {
  const { number, total, paid } = before
  const most = undoes ? total - paid : owedOf(standsAt(before))
  if (amount > 0n && amount > most) return refuse('more-than-open', { number })
  if (-amount > paid) return refuse('more-than-paid', { number })
  return ok({ ...before, paid: paid + amount })
}
