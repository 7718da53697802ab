/** Proposals that need no invoice: money out for costs, and what was decided before about the same account. Pure. */
import { abs } from '../../values/money.ts'
import type { Cost } from '../spending/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LineProposal } from './line-proposal.ts'
import type { BookedBefore } from './decided-before.ts'
import { likeness, wordsOf } from './name.ts'

/** From here on names count as alike (0 to 100). */
const ALIKE = 60

/**
 * The costs a line out may be paying: exactly the amount that is left. Surest when the shop's name is in the line; the
 * member's name when the member paid the shop. Two costs of the same amount are told apart by a person.
 */
export function fromCosts(line: BankLine, unpaid: readonly Cost[]): LineProposal[] {
  if (line.amount >= 0n) return []
  const same = unpaid.filter(
    (cost) => cost.total - cost.paid === -line.amount && cost.spentOn <= line.bookedOn,
  )
  const payer = wordsOf(`${line.name} ${line.text}`.slice(0, 200))
  return same.map((cost): LineProposal => {
    const wanted = wordsOf(cost.paidBy === 'member' ? cost.memberName : cost.supplier)
    const named =
      wanted.some((word) => word.length >= 3 && payer.includes(word)) ||
      likeness(wordsOf(line.name), wanted) >= ALIKE
    const reasons = [
      {
        kind: 'cost-amount',
        supplier: cost.supplier,
        member: cost.memberName,
        spentOn: cost.spentOn,
      } as const,
      ...(named
        ? [{ kind: 'cost-named', name: cost.paidBy === 'member' ? cost.memberName : cost.supplier } as const]
        : []),
      ...(same.length > 1 ? [{ kind: 'same-cost-elsewhere', count: same.length } as const] : []),
    ]
    const parts = [{ kind: 'job-cost', amount: line.amount, costId: cost.id } as const]
    const claims = [{ on: `cost ${cost.id}`, amount: line.amount, of: line.amount }]
    return { parts, confidence: named && same.length === 1 ? 90 : named ? 60 : 45, reasons, claims }
  })
}

/** What a line to or from an account seen before was the last time, when a person booked it as one thing. */
export function fromBefore(line: BankLine, before: readonly BookedBefore[]): LineProposal[] {
  if (line.iban === '') return []
  const same = before.find((one) => one.iban === line.iban && one.goesOut === line.amount < 0n)
  if (!same) return []
  const reason = { kind: 'booked-before', account: same.accountName, on: same.bookedOn } as const
  // The same party and nearly the same amount, month after month: rent, insurance, telephone.
  const near = abs(line.amount - same.amount) * 10n <= abs(same.amount)
  const parts = [{ kind: 'account', amount: line.amount, account: same.account } as const]
  return [{ parts, confidence: near ? 85 : 60, reasons: [reason], claims: [] }]
}
