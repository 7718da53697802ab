/**
 * What VAT is on a line of the journal. With the account, the code says where a line stands on the VAT return
 * (`app/domains/tax/vat-box.ts`): on an account of VAT it is VAT, on any other it is what VAT is reckoned on.
 */

/**
 * What is sold; `app/domains/sales/vat.ts` says when each may be used. `high`, `low`: Dutch VAT. `zero`: 0 %.
 * `exempt`: art. 11 Wet OB. `reverse`: the customer in the Netherlands accounts for it. `eu-service`: a service to a
 * business in another member state. `kor`: sold under the small-business scheme.
 */
export const SALES_VAT_CODES = ['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor'] as const

/**
 * What is bought.
 *
 * - `input`: Dutch VAT that the co-operative may deduct, on the account `vat-input` (box 5b).
 * - `reversed-in-nl`: a Dutch supplier reversed the charge (box 2a, and 5b as far as it may be deducted).
 * - `from-eu`: bought from another member state (box 4b and 5b).
 * - `from-outside-eu`: bought from outside the Union, and the charge is reversed (box 4a and 5b).
 *
 * The last three have three lines with the same code: the cost (debit, what VAT is reckoned on), the VAT owed (credit,
 * `vat-high` or `vat-low`) and, as far as it may be deducted, the VAT to get back (debit, `vat-input`).
 */
export const PURCHASE_VAT_CODES = ['input', 'reversed-in-nl', 'from-eu', 'from-outside-eu'] as const

export type JournalVatCode = (typeof SALES_VAT_CODES)[number] | (typeof PURCHASE_VAT_CODES)[number]

/** The accounts on which VAT stands until a return carries it to what is paid or received. */
export const VAT_ACCOUNTS = ['vat-high', 'vat-low', 'vat-input'] as const
export type VatAccount = (typeof VAT_ACCOUNTS)[number]

/**
 * What counts for the limit of the small-business scheme: what is taxed in the Netherlands, or would be without the
 * scheme, also at 0 % or with the charge reversed (art. 25 lid 2 Wet OB). Not a service that is taxed in another member
 * state, nor what is exempt; of what is exempt, letting, finance and insurance do count, which no code tells.
 */
export const KOR_VAT_CODES = [
  'high',
  'low',
  'zero',
  'reverse',
  'kor',
] as const satisfies readonly JournalVatCode[]
