/** Who plays in a story. All names are invented. */
import type { VatCode } from '../../domains/sales/index.ts'

export const OFFICE = {
  administrator: 'Willemijn Postma',
  board: 'Ton Verhoeven',
  secretary: 'Gerda Ploeg',
} as const

/** A member with one business, what their work is called, and the VAT on it. */
export type Player = {
  readonly name: string
  readonly tradeName: string
  readonly trade: string
  readonly works: readonly string[]
  readonly vatCode: VatCode
}

export const MEMBERS: readonly Player[] = [
  {
    name: 'Anna Veldkamp',
    tradeName: 'Schilderwerk Veldkamp',
    trade: 'schilderwerk',
    vatCode: 'high',
    works: ['Etalage geschilderd', 'Kantoor gesausd', 'Voordeur gelakt'],
  },
  {
    name: 'Yusuf Demir',
    tradeName: 'De Draaiende Trapper',
    trade: 'fietsreparatie',
    vatCode: 'low',
    works: ['Fiets nagekeken', 'Band en remmen vervangen', 'Grote beurt'],
  },
  {
    name: 'Lina Petrović',
    tradeName: 'Pianoles Lina',
    trade: 'muziekles',
    vatCode: 'exempt',
    works: ['Pianolessen van deze maand', 'Proefles', 'Samenspelles'],
  },
  {
    name: 'Karel Brouwer',
    tradeName: 'Groen in de Buurt',
    trade: 'tuinonderhoud',
    vatCode: 'high',
    works: ['Haag gesnoeid', 'Gazon gemaaid', 'Tuin winterklaar gemaakt'],
  },
]

/**
 * An account for a co-op whose statement names none that can stand on an invoice; the bank does not exist.
 */
export const PAPER_IBAN = 'NL56VRBD0417164300'
