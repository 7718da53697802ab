/** Proposals for what is paid to the Belastingdienst, or comes back from it, for a return that was filed. Pure. */
import type { AccountCode } from '../books/index.ts'
import type { OpenReturn } from '../tax/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LineProposal, OtherReason } from './line-proposal.ts'

/**
 * The return a line may be about: the one whose payment reference stands in it, or one that has exactly this amount
 * left while the line names the Belastingdienst. With reference and amount nothing is left to doubt.
 *
 * @param settled the account of paid and received VAT
 */
export function fromVat(
  line: BankLine,
  open: readonly OpenReturn[],
  settled: AccountCode | undefined,
): LineProposal[] {
  if (settled === undefined) return []
  const digits = `${line.structuredReference} ${line.text}`.replaceAll(/(?<=\d)[ .](?=\d)/g, '')
  const fromTaxman = /belastingdienst/i.test(`${line.name} ${line.text}`)
  const found = open.flatMap((one) => {
    const named = one.paymentReference !== null && digits.includes(one.paymentReference)
    const same = one.left === line.amount
    return named || (same && fromTaxman) ? [{ ...one, named, same }] : []
  })
  const named = found.filter((one) => one.named)
  return (named.length > 0 ? named : found).map((one): LineProposal => {
    const period = { from: one.from, until: one.until }
    const reasons: OtherReason[] = [
      ...(one.named ? [{ kind: 'vat-reference', ...period } as const] : []),
      ...(one.same ? [{ kind: 'vat-amount', ...period } as const] : []),
    ]
    const confidence = one.named && one.same ? 100 : one.named ? 70 : 86
    const claims = [{ on: `vat return ${one.id}`, amount: line.amount, of: one.left }]
    return {
      parts: [{ kind: 'account', amount: line.amount, account: settled }],
      confidence,
      reasons,
      claims,
    }
  })
}
