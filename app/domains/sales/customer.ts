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
  /** They get e-invoices, over the Peppol network where we are on it. Never of a private person. */
  readonly wantsEInvoice: boolean
  readonly language: Language
}

/** Who buys from a business. */
export type Customer = CustomerFacts & {
  readonly id: Id<'customer'>
  readonly businessId: Id<'business'>
  /** Stands for all who bought without giving a name: nothing is sent there. */
  readonly nameless?: boolean
}

/** Street, postcode and city are there. */
export function hasAddress({
  street,
  postcode,
  city,
}: Pick<CustomerFacts, 'street' | 'postcode' | 'city'>): boolean {
  return street.trim() !== '' && postcode.trim() !== '' && city.trim() !== ''
}

/** What an e-invoice needs and a customer may lack; each has its sentence in `text/…/e-invoice.ts`. */
export type EInvoiceLack = 'number' | 'kvk' | 'address' | 'eu-number'

/** Whether it matters that an e-invoice to a customer is whole: a public body always, a company that asks for it. */
export function getsEInvoice({
  kind,
  wantsEInvoice,
}: Pick<CustomerFacts, 'kind' | 'wantsEInvoice'>): boolean {
  return kind === 'public-body' || (kind === 'company' && wantsEInvoice)
}

/**
 * What an e-invoice to a company or public body needs and this one lacks. In the Netherlands their whole address and
 * their number in the trade register, or the OIN of a public body (NLCIUS BR-NL-4, BR-NL-10); elsewhere a VAT number,
 * which is where their program is found. Of a private person nothing.
 */
export function lacksForEInvoice(
  customer: Pick<
    CustomerFacts,
    'kind' | 'kvk' | 'oin' | 'vatNumber' | 'street' | 'postcode' | 'city' | 'country'
  >,
): EInvoiceLack[] {
  const { kind, kvk, oin, vatNumber, country } = customer
  if (kind === 'person') return []
  if (country !== 'NL') return vatNumber === '' && kvk === '' ? ['eu-number'] : []
  const number = kind === 'public-body' ? 'number' : 'kvk'
  return [
    ...(kvk === '' && oin === '' ? ([number] as const) : []),
    ...(hasAddress(customer) ? [] : (['address'] as const)),
  ]
}
