import { isMemberState } from '../../values/member-state.ts'
import { SALES_VAT_CODES } from '../books/index.ts'
import type { VatMode } from '../cooperative/index.ts'

export const VAT_CODES = SALES_VAT_CODES
/**
 * What VAT is on a line. `reverse`: the customer in the Netherlands accounts for it (art. 12 lid 5 Wet OB).
 * `eu-service`: a service to a business in another member state (art. 6 lid 1 Wet OB, art. 196 Directive
 * 2006/112/EC). `exempt`: art. 11 Wet OB. `kor`: the co-operative is under the small-business scheme (art. 25
 * Wet OB).
 */
export type VatCode = (typeof VAT_CODES)[number]

/** What deciding on VAT must know of a customer. */
export type VatCustomer = {
  readonly kind: 'person' | 'company' | 'public-body'
  readonly vatNumber?: string | undefined
}

export type VatRefusal =
  | 'vat-not-allowed'
  | 'vat-number-missing'
  | 'vat-number-not-eu'
  | 'vat-codes-do-not-mix'

const OF_MODE: Record<VatMode, readonly VatCode[]> = {
  normal: ['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service'],
  kor: ['kor', 'eu-service'],
}

/**
 * The codes to choose from, likely ones first. Under the small-business scheme everything sold in the
 * Netherlands is `kor`; a service to a business in another member state is taxed there, so it stays outside
 * the scheme.
 */
export function vatCodesFor(mode: VatMode, customer: VatCustomer): readonly VatCode[] {
  return OF_MODE[mode].filter((code) => whyNotVat(code, mode, customer) === undefined)
}

/** Why a code may not be used for this customer under this mode; undefined when it may. */
export function whyNotVat(code: VatCode, mode: VatMode, customer: VatCustomer): VatRefusal | undefined {
  if (!OF_MODE[mode].includes(code)) return 'vat-not-allowed'
  if (code !== 'reverse' && code !== 'eu-service') return undefined
  if (customer.kind === 'person') return 'vat-not-allowed'
  if (code === 'reverse' && customer.kind !== 'company') return 'vat-not-allowed'
  if (!customer.vatNumber) return 'vat-number-missing'
  return code === 'eu-service' && !isOtherEuVatNumber(customer.vatNumber) ? 'vat-number-not-eu' : undefined
}

/** Why the codes of one invoice do not go together or not with this customer; undefined when they do. */
export function whyNotVatCodes(
  codes: readonly VatCode[],
  mode: VatMode,
  customer: VatCustomer,
): VatRefusal | undefined {
  for (const code of codes) {
    const refusal = whyNotVat(code, mode, customer)
    if (refusal) return refusal
  }
  // The small-business scheme forbids showing VAT at all, so its paper carries nothing else.
  return codes.includes('kor') && codes.some((code) => code !== 'kor') ? 'vat-codes-do-not-mix' : undefined
}

/** What must stand on the invoice because of a code; each has its sentence in `text/…/sales.ts`. */
export type VatStatement = 'exempt' | 'reverse' | 'eu-service' | 'kor'

/** The statements that the law asks for with these codes (art. 35a lid 1 onder l and m Wet OB), each once. */
export function vatStatements(codes: readonly VatCode[]): VatStatement[] {
  const asked: readonly VatStatement[] = ['exempt', 'reverse', 'eu-service', 'kor']
  return asked.filter((statement) => codes.includes(statement))
}

/** Whether a VAT number is one of another member state, by its shape. Whether it exists, VIES tells. */
export function isOtherEuVatNumber(vatNumber: string): boolean {
  const prefix = vatNumber.slice(0, 2)
  if (prefix === 'NL' || !isMemberState(prefix, 'services')) return false
  return /^[A-Z]{2}[A-Z0-9]{8,12}$/.test(vatNumber)
}
