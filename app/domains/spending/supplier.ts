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
 * name. Undefined when none of these fits. Not one whose VAT or KvK number is another: two companies can share an
 * account, and anybody can write the name or the account of another.
 */
export function supplierLike(
  facts: Partial<SupplierFacts>,
  suppliers: readonly Supplier[],
): Supplier | undefined {
  return sameIn(
    facts,
    suppliers.filter((one) => !isAnother(facts, one)),
  )
}

/** The supplier that an invoice looks like, and is not by its VAT or KvK number: somebody has to look who it is. */
export function supplierLookedLike(
  facts: Partial<SupplierFacts>,
  suppliers: readonly Supplier[],
): Supplier | undefined {
  return sameIn(
    facts,
    suppliers.filter((one) => isAnother(facts, one)),
  )
}

function sameIn(facts: Partial<SupplierFacts>, possible: readonly Supplier[]): Supplier | undefined {
  const by = (name: 'vatNumber' | 'kvk' | 'iban') =>
    facts[name] ? possible.find((one) => one[name] === facts[name]) : undefined
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return (
    by('vatNumber') ??
    by('kvk') ??
    by('iban') ??
    possible.find((one) => facts.name !== undefined && plain(one.name) === plain(facts.name))
  )
}

/** Whether a number that says who it is, is another. */
function isAnother(facts: Partial<SupplierFacts>, supplier: SupplierFacts): boolean {
  const differs = (name: 'vatNumber' | 'kvk') =>
    Boolean(facts[name]) && supplier[name] !== '' && facts[name] !== supplier[name]
  return differs('vatNumber') || differs('kvk')
}
