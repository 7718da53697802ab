import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'

export const CUSTOMER_KINDS = ['person', 'company', 'public-body'] as const
/** A private person; a company or foundation; a municipality, school or other public body. */
export type CustomerKind = (typeof CUSTOMER_KINDS)[number]

/** What is typed about a customer. Empty texts where nothing is known. */
export type CustomerFacts = {
  readonly kind: CustomerKind
  readonly name: string
  readonly contact: string
  readonly email: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly kvk: string
  readonly oin: string
  readonly vatNumber: string
  readonly language: Language
}

/** Who buys from a business. */
export type Customer = CustomerFacts & { readonly id: Id<'customer'>; readonly businessId: Id<'business'> }

/** Street, postcode and city are there. */
export function hasAddress({
  street,
  postcode,
  city,
}: Pick<CustomerFacts, 'street' | 'postcode' | 'city'>): boolean {
  return street.trim() !== '' && postcode.trim() !== '' && city.trim() !== ''
}

/**
 * What an e-invoice to a public body needs and this customer lacks: their trade register number or OIN
 * (NLCIUS BR-NL-10). Other customers need neither.
 */
export function lacksForEInvoice({ kind, kvk, oin }: CustomerFacts): boolean {
  return kind === 'public-body' && kvk === '' && oin === ''
}
