/**
 * Proposals for what we asked the bank to pay: a whole batch, one of its payments, or one that came back. Pure.
 */
import { dayOf } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import type { Batch, Item } from '../payments/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LineReason, PaymentOfLine } from './line-proposal.ts'
import type { Claim } from './settle-claims.ts'

/** A batch that the bank has, with what lives of it and what the bank showed already. */
export type BatchWithBank = Batch & { readonly payments: readonly Item[] }

/** Payments that a line may be, before their parts on the books are known. */
export type PaymentProposal = {
  readonly payment: PaymentOfLine
  readonly confidence: number
  readonly reasons: readonly LineReason[]
  readonly claims: readonly Claim[]
}

/**
 * The payments a line may be showing: surest when the line has the name that we gave them (EndToEndId, or the message
 * id of the file), else the amount with the account, or the total of a whole batch. Always exactly the amount.
 */
export function fromPayments(line: BankLine, batches: readonly BatchWithBank[]): PaymentProposal[] {
  if (line.amount > 0n) return batches.flatMap((batch) => cameBack(line, batch))
  const found = batches.flatMap((batch) => [...wholeBatch(line, batch), ...onePayment(line, batch)])
  const equals = found.filter(({ confidence }) => confidence < 100).length
  return found.map((one) =>
    one.confidence === 100 || equals < 2
      ? one
      : {
          ...one,
          confidence: Math.min(one.confidence, 60),
          reasons: [...one.reasons, { kind: 'same-payment-elsewhere', count: equals }],
        },
  )
}

function wholeBatch(line: BankLine, batch: BatchWithBank): PaymentProposal[] {
  const living = livingOf(batch)
  if (living.length === 0 || sum(living.map(({ amount }) => amount)) !== -line.amount) return []
  const { id: batchId, number } = batch
  const payment = { batchId }
  const claims = living.map((item) => shown(item))
  if (isNamed(line, batch.messageId))
    return [{ payment, confidence: 100, reasons: [{ kind: 'payment-batch-named', number }], claims }]
  const early = batch.handedAt === null || line.bookedOn < dayOf(batch.handedAt)
  if (living.length === 1 || early) return []
  return [
    {
      payment,
      confidence: 85,
      reasons: [{ kind: 'payment-batch-amount', number, count: living.length }],
      claims,
    },
  ]
}

function onePayment(line: BankLine, batch: BatchWithBank): PaymentProposal[] {
  const { id: batchId, number } = batch
  return livingOf(batch).flatMap((item): PaymentProposal[] => {
    if (item.amount !== -line.amount) return []
    const payment = { batchId, itemId: item.id }
    const about = { number, name: item.payeeName }
    const claims = [shown(item)]
    if (isNamed(line, item.endToEndId)) {
      // Whoever fetches the file could change it: only here is seen where the money really went.
      const isElsewhere = line.iban !== '' && line.iban !== item.iban
      const named = { kind: 'payment-named', ...about } as const
      if (!isElsewhere) return [{ payment, confidence: 100, reasons: [named], claims }]
      const reasons = [{ kind: 'payment-elsewhere', ...about } as const, named]
      return [{ payment, confidence: 40, reasons, claims }]
    }
    if (line.iban !== item.iban) return []
    return [{ payment, confidence: 90, reasons: [{ kind: 'payment-account', ...about }], claims }]
  })
}

function cameBack(line: BankLine, batch: BatchWithBank): PaymentProposal[] {
  return batch.payments.flatMap((item): PaymentProposal[] => {
    if (item.closedAs !== 'settled' || item.amount !== line.amount || !isNamed(line, item.endToEndId))
      return []
    return [
      {
        payment: { batchId: batch.id, itemId: item.id },
        confidence: 95,
        reasons: [{ kind: 'payment-back', number: batch.number, name: item.payeeName }],
        claims: [{ on: `payment back ${item.id}`, amount: item.amount, of: item.amount }],
      },
    ]
  })
}

/** That the bank shows a payment, which it does once. */
function shown({ id, amount }: Item): Claim {
  return { on: `payment ${id}`, amount: -amount, of: -amount }
}

function livingOf(batch: BatchWithBank): readonly Item[] {
  return batch.payments.filter(({ closedAs }) => closedAs === null)
}

/**
 * Whether a line has a name of ours, whole: `P1-ab-1` is not in `P1-ab-12`. MT940 cuts names at the end of a line.
 */
function isNamed(line: BankLine, name: string): boolean {
  if (line.endToEndId === name) return true
  const whole = new RegExp(`(?<![A-Za-z0-9-])${name.replace(/[^A-Za-z0-9-]/g, '')}(?![A-Za-z0-9-])`)
  return whole.test(line.raw) || whole.test(line.raw.replace(/\r?\n/g, '')) || whole.test(line.text)
}
