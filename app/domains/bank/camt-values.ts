import { type Day, parseDay } from '../../values/day.ts'
import { type Cents, fromDecimal } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { type Element, textAt } from './xml.ts'

/**
 * The amount in an `Amt` element.
 *
 * @returns cents, never negative: CAMT puts the direction elsewhere, so a sign is refused; so is a
 *   fraction of a cent
 */
export function readAmount(
  element: Element | undefined,
): Result<{ cents: Cents; currency: string }, 'negative-amount' | 'amount-unreadable'> {
  const text = element?.text.trim() ?? ''
  const cents = fromDecimal(text.replace(/^\./, '0.'))
  if (cents === undefined) return refuse('amount-unreadable', { amount: text.slice(0, 40) })
  if (cents < 0n) return refuse('negative-amount', { amount: text.slice(0, 40) })
  return ok({ cents, currency: element?.attributes.get('Ccy') ?? 'EUR' })
}

/** 1 for money in, -1 for money out. */
export function readSign(element: Element): Result<1n | -1n, 'line-unreadable'> {
  const mark = textAt(element, 'CdtDbtInd')
  if (mark === 'CRDT') return ok(1n)
  if (mark === 'DBIT') return ok(-1n)
  return refuse('line-unreadable', { line: `CdtDbtInd ${mark ?? ''}`.trim() })
}

/** The day in a `Dt`, a `DtTm`, or either of them one level down. The day is the bank's own, zone aside. */
export function dayIn(element: Element | undefined): Day | undefined {
  const text = textAt(element, 'Dt') ?? textAt(element, 'DtTm') ?? textAt(element)
  return text === undefined ? undefined : parseDay(text.slice(0, 10))
}
