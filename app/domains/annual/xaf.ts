/**
 * The audit file of a year (XML Auditfile Financieel): what the tax office and accountants read.
 * 4.0 is what the Belastingdienst takes from 1 January 2027 on; 3.2 is for programs that do not read it yet.
 */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountInChart, BookOfYear } from '../books/index.ts'
import type { Cooperative } from '../cooperative/index.ts'

export const XAF_VERSIONS = ['4.0', '3.2'] as const
export type XafVersion = (typeof XAF_VERSIONS)[number]

/** The namespace in the XSD of each version. The explanation beside 4.0 names another, which that XSD refuses. */
export const XAF_NAMESPACE: Readonly<Record<XafVersion, string>> = {
  '4.0': 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
  '3.2': 'http://www.auditfiles.nl/XAF/3.2',
}

/** A customer or a supplier. What they owed us at the beginning and the end of the year, in cents. */
export type Relation = {
  readonly id: string
  readonly kind: 'customer' | 'supplier'
  readonly name: string
  readonly email: string | null
  readonly kvk: string | null
  readonly vatNumber: string | null
  readonly address: Cooperative['address'] | null
  readonly opening: Cents
  readonly closing: Cents
}

/** What stands before the transactions. */
export type XafHead = {
  readonly version: XafVersion
  readonly year: number
  readonly createdOn: Day
  /** Of Gilde: `0.1.0`. */
  readonly software: string
  readonly cooperative: Pick<Cooperative, 'legalName' | 'kvk' | 'vatNumber' | 'address'>
  readonly relations: readonly Relation[]
  readonly accounts: readonly AccountInChart[]
  /** What stood on each account when the year began: cents, debit positive, together zero. */
  readonly opening: readonly { readonly account: string; readonly amount: Cents }[]
  readonly books: readonly BookOfYear[]
}
