import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import {
  batchesWithBank,
  itemsWithBank,
  partsOfPayments,
  type PaidPart,
  type PaidParts,
  type EndPaymentsRefusal,
} from '../payments/index.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromPayments, type BatchWithBank } from './from-payments.ts'
import type { ChosenAccount, LinePart } from './line-parts.ts'
import type { LineProposal, PaymentOfLine } from './line-proposal.ts'

/** The batches that the bank has, with their payments. */
export async function readBatches(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<BatchWithBank[]> {
  const items = await itemsWithBank(tx, cooperativeId)
  if (items.length === 0) return []
  const perBatch = Map.groupBy(items, ({ batchId }) => batchId)
  const batches = await batchesWithBank(tx, cooperativeId, [...perBatch.keys()])
  return batches.map((batch) => ({ ...batch, payments: perBatch.get(batch.id) ?? [] }))
}

/**
 * What a line may be of what we asked the bank to pay, with its parts on the books. What is not owed any more is
 * left out.
 */
export async function proposePayments(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  line: BankLine,
  batches: readonly BatchWithBank[],
  accounts: readonly ChosenAccount[],
): Promise<LineProposal[]> {
  const proposals: LineProposal[] = []
  for (const { payment, ...one } of fromPayments(line, batches)) {
    const paid = await paymentsAsParts(tx, cooperativeId, line, payment, accounts)
    if (paid.ok) proposals.push({ ...one, payment, parts: paid.value.lineParts })
  }
  return proposals
}

/** Payments on a line as parts of it, with the sign of the line; refused as payments refuse. */
export async function paymentsAsParts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { amount }: Pick<BankLine, 'amount'>,
  payment: PaymentOfLine,
  accounts: readonly ChosenAccount[],
): Promise<Result<PaidParts & { readonly lineParts: LinePart[] }, EndPaymentsRefusal>> {
  const paid = await partsOfPayments(tx, cooperativeId, { amount, ...payment })
  if (!paid.ok) return paid
  const sign = amount < 0n ? -1n : 1n
  const lineParts = paid.value.parts.map((part) => linePartOf(part, sign * part.amount, accounts))
  return ok({ ...paid.value, lineParts })
}

function linePartOf(part: PaidPart, amount: bigint, accounts: readonly ChosenAccount[]): LinePart {
  if (part.kind !== 'account') return { ...part, amount }
  const account = accounts.find(({ purpose }) => purpose === part.purpose)
  if (!account) throw new Error(`no account for ${part.purpose} in the chart`)
  return {
    kind: 'account',
    amount,
    account: account.code,
    ...('memberId' in part ? { memberId: part.memberId } : {}),
  }
}
