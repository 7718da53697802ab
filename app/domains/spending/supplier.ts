import type { Id } from '../../values/id.ts'

/** What is known of somebody whose invoices the co-operative pays. Empty text: not known. */
export type SupplierFacts = {
  readonly name: string
  readonly kvk: string
  readonly vatNumber: string
  readonly iban: string
}

/** A supplier in the register. */
export type Supplier = SupplierFacts & {
  readonly id: Id<'supplier'>
  /** Another account that somebody asked for, until another person confirms it. */
  readonly newIban: string | null
  readonly newIbanBy: Id<'person'> | null
  readonly newIbanByName: string | null
}

/** A VAT number as typed, of any member state, without spaces and dots; undefined when it cannot be one. */
export function readForeignVatNumber(typed: string): string | undefined {
  const number = typed.replace(/[\s.-]/g, '').toUpperCase()
  return /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(number) ? number : undefined
}

/**
 * Which supplier of the register an invoice comes from: by VAT number, then KvK number, then account, then the very
 * name. Undefined when none of these fits.
 */
export function supplierLike(
  facts: Partial<SupplierFacts>,
  suppliers: readonly Supplier[],
): Supplier | undefined {
  const by = (name: 'vatNumber' | 'kvk' | 'iban') =>
    facts[name] ? suppliers.find((one) => one[name] === facts[name]) : undefined
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return (
    by('vatNumber') ??
    by('kvk') ??
    by('iban') ??
    suppliers.find((one) => facts.name !== undefined && plain(one.name) === plain(facts.name))
  )
}
