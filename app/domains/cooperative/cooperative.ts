import type { Id } from '../../values/id.ts'
import type { VatMode } from './vat-mode.ts'

/** Where what one member earns with another goes: shared out by the scheme of who earned it, or all to their pot. */
export type InsideTo = 'scheme' | 'pot'

/** When money is shared out: when it is in, or when it is invoiced. */
export type SharingMoment = 'payment' | 'invoice'

/**
 * An umbrella co-operative as it is kept: the legal party on every invoice. Empty text is "not filled in".
 */
export type Cooperative = {
  readonly id: Id<'cooperative'>
  readonly slug: string
  readonly legalName: string
  /** Eight digits. */
  readonly kvk: string
  /** `NL123456789B01`. */
  readonly vatNumber: string
  /** Without spaces. */
  readonly iban: string
  readonly address: PostalAddress
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly municipality: string
  readonly shareOn: SharingMoment
  readonly insideTo: InsideTo
  readonly paymentTermDays: number
  readonly invoiceFooter: string
  readonly colour: string
  readonly accentColour: string
  readonly logoId: Id<'file'> | null
  readonly demo: boolean
}

export type PostalAddress = {
  readonly street: string
  readonly postcode: string
  readonly city: string
  /** ISO 3166-1, two letters. */
  readonly country: string
}

/**
 * What the law asks of the seller on an invoice and is not filled in yet (art. 35a Wet OB, art. 25
 * Handelsregisterbesluit).
 */
export type MissingForInvoice = 'kvk' | 'vat-number' | 'iban' | 'address'

/**
 * What must still be filled in before an invoice can be issued. Under the KOR no VAT number is asked.
 *
 * @param mode in force now; undefined when the first is still to begin
 * @returns empty when all is there
 */
export function missingForInvoice(
  cooperative: Cooperative,
  mode: VatMode | undefined,
): readonly MissingForInvoice[] {
  const { street, postcode, city } = cooperative.address
  const missing: MissingForInvoice[] = []
  if (cooperative.kvk === '') missing.push('kvk')
  if (mode !== 'kor' && cooperative.vatNumber === '') missing.push('vat-number')
  if (cooperative.iban === '') missing.push('iban')
  if (street === '' || postcode === '' || city === '') missing.push('address')
  return missing
}

/** A logo as it is stored. */
export type StoredLogo = {
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer
  readonly storedAt: Date
}
