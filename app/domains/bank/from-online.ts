/** Proposals for what a provider pays out: online payments together, less its costs. Pure. */
import type { OnlineProvider } from '../../platform/online-payments.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { AccountCode } from '../books/index.ts'
import type { BroughtOnline } from '../sales/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LineProposal } from './line-proposal.ts'

/** More than this a payment never costs, in cents. */
const DEAREST: Cents = 100n

/** What is on its way to us: the payments as booked, the first first, and what of it did not come yet. In cents. */
export type OnItsWay = {
  readonly booked: readonly BroughtOnline[]
  readonly balance: Cents
  readonly clearing: AccountCode | undefined
  readonly charges: AccountCode
  /** Who may be paying out. */
  readonly providers: readonly Pick<OnlineProvider, 'word' | 'name' | 'isNamedIn'>[]
}

/**
 * What a payout is: the first so many payments with that provider that did not come yet, less at most a euro each for
 * costs. The fewest that fit. Only for money in that names a provider.
 */
export function fromOnline(line: BankLine, onItsWay: OnItsWay): LineProposal[] {
  const { clearing, charges, providers } = onItsWay
  const provider = providers.find((one) => one.isNamedIn(`${line.name} ${line.text}`))
  if (clearing === undefined || line.amount <= 0n || !provider) return []
  const waiting = notYetPaidOut(onItsWay, provider.word)
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
        reasons: [{ kind: 'online-payout', provider: provider.name, count, cents: costs }],
        claims: [{ on: `online ${provider.word}`, amount: gross, of: sum(waiting) }],
      },
    ]
  }
  return []
}

/**
 * What did not come yet of payments with a provider, the first first: of the last payments that together are what is
 * still on its way. All of that when it does not come out.
 */
function notYetPaidOut({ booked, balance }: OnItsWay, provider: string): readonly Cents[] {
  let left = balance
  for (let at = booked.length - 1; at >= 0; at--) {
    left -= booked[at]!.amount
    if (left === 0n)
      return booked
        .slice(at)
        .filter((one) => one.provider === provider)
        .map(({ amount }) => amount)
  }
  return balance > 0n ? [balance] : []
}
