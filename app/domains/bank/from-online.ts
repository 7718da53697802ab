/** Proposals for what Mollie pays out: online payments together, less its costs. Pure. */
import { sum, type Cents } from '../../values/money.ts'
import type { AccountCode } from '../books/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LineProposal } from './line-proposal.ts'

/** More than this a payment never costs, in cents. */
const DEAREST: Cents = 100n

/** What is on its way to us: the payments as booked, the first first, and what of it did not come yet. In cents. */
export type OnItsWay = {
  readonly booked: readonly Cents[]
  readonly balance: Cents
  readonly clearing: AccountCode | undefined
  readonly charges: AccountCode
}

/**
 * What a payout is: the first so many payments that did not come yet, less at most a euro each for costs. The fewest
 * that fit. Only for money in that names Mollie.
 */
export function fromOnline(line: BankLine, { booked, balance, clearing, charges }: OnItsWay): LineProposal[] {
  if (clearing === undefined || line.amount <= 0n || !/mollie/i.test(`${line.name} ${line.text}`)) return []
  const waiting = notYetPaidOut(booked, balance)
  for (let count = 1; count <= waiting.length; count++) {
    const gross = sum(waiting.slice(0, count))
    const costs = gross - line.amount
    if (costs < 0n || costs > DEAREST * BigInt(count)) continue
    const parts = [
      { kind: 'account', amount: gross, account: clearing } as const,
      ...(costs === 0n ? [] : [{ kind: 'account', amount: -costs, account: charges } as const]),
    ]
    return [
      {
        parts,
        confidence: costs === 0n ? 95 : 85,
        reasons: [{ kind: 'online-payout', count, cents: costs }],
      },
    ]
  }
  return []
}

/** The last payments that together are what is still on its way; all of them when that does not come out. */
function notYetPaidOut(booked: readonly Cents[], balance: Cents): readonly Cents[] {
  let left = balance
  for (let at = booked.length - 1; at >= 0; at--) {
    left -= booked[at]!
    if (left === 0n) return booked.slice(at)
  }
  return balance > 0n ? [balance] : []
}
