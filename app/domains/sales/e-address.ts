import type { SchemedId } from '../../documents/e-invoice.ts'
import type { BuyerSnapshot } from './invoice.ts'

/** Trade register and public bodies of the Netherlands: ISO 6523, also as Electronic Address Scheme. */
const KVK = '0106'
const OIN = '0190'

/** Countries of the Union where a VAT number is an electronic address: the Electronic Address Schemes of Peppol. */
const VAT_SCHEMES: Readonly<Record<string, string>> = {
  AT: '9914',
  BE: '9925',
  BG: '9926',
  CY: '9928',
  CZ: '9929',
  DE: '9930',
  DK: '0198',
  EE: '9931',
  EL: '9933',
  ES: '9920',
  FI: '0213',
  FR: '9957',
  HR: '9934',
  HU: '9910',
  IE: '9935',
  IT: '0211',
  LT: '9937',
  LU: '9938',
  LV: '9939',
  MT: '9943',
  NL: '9944',
  PL: '9945',
  PT: '9946',
  RO: '9947',
  SE: '9955',
  SI: '9949',
  SK: '9950',
}

/** The number under which a company or public body stands in a Dutch register; a public body by its OIN first. */
export function legalIdOf({
  kind,
  kvk,
  oin,
}: Pick<BuyerSnapshot, 'kind' | 'kvk' | 'oin'>): SchemedId | undefined {
  if (kind === 'person') return undefined
  if (kind === 'public-body' && oin) return { scheme: OIN, id: oin }
  return kvk ? { scheme: KVK, id: kvk } : undefined
}

/**
 * Where a customer is on the network, if they are: their number in a register, else their VAT number. Undefined for who
 * has neither: a private person always.
 */
export function electronicAddressOf(
  buyer: Pick<BuyerSnapshot, 'kind' | 'kvk' | 'oin' | 'vatNumber'>,
): SchemedId | undefined {
  const registered = legalIdOf(buyer)
  if (registered) return registered
  const scheme = buyer.kind === 'person' ? undefined : VAT_SCHEMES[buyer.vatNumber.slice(0, 2)]
  return scheme ? { scheme, id: buyer.vatNumber } : undefined
}

/** The cooperative, by its number in the trade register. */
export function sellerAddress(kvk: string): SchemedId {
  return { scheme: KVK, id: kvk }
}
