/** The demo co-operative itself. Everything about it is invented; the numbers pass their check digits. */
import type { Founding } from '../app/domains/cooperative/index.ts'
import type { SchemeDraft } from '../app/domains/pots/index.ts'
import { day } from '../app/values/day.ts'

export const COOPERATIVE: Founding = {
  slug: 'allemansgilde',
  legalName: 'Coöperatie Het Allemansgilde (voorbeeld) U.A.',
  kvk: '00417163',
  vatNumber: 'NL861204591B01',
  iban: 'NL56VRBD0417164300',
  street: 'Wevershof 12',
  postcode: '7399 ZZ',
  city: 'Beekdal',
  email: 'kantoor@voorbeeld.example',
  phone: '055 - 000 12 12',
  website: 'https://allemansgilde.voorbeeld.example',
  municipality: 'Gemeente Beekdal',
  shareOn: 'payment',
  vatMode: 'normal',
  vatFrom: day('2024-01-01'),
  colour: '#1f5f4a',
  accentColour: '#a33b12',
  demo: true,
}

export const INVOICE_TERMS = {
  paymentTermDays: 14,
  invoiceFooter:
    'Het Allemansgilde is een coöperatie van kleine ondernemers. Vragen? Bel of mail ons gerust.',
}

/** Where the co-op stood when it began to work with Gilde, in cents. */
export const OPENING = { on: day('2025-01-01'), bank: 321_840n }

const STEPS = { cooperative: 'cooperative', training: 'training', pot: 'member-pot' } as const

const POT: SchemeDraft['pot'] = {
  threshold: { amount: 200_000n, above: 'municipality' },
  maySpendOn: ['investment', 'training', 'materials', 'business-cost'],
  approvers: { anyOf: ['administrator', 'coach', 'board'], count: 1 },
  payoutToMember: false,
  onLeaving: 'training',
}

/**
 * How the general meeting decided to share out: the day it holds from, the day it was entered, and when
 * members had it in writing.
 */
export const SCHEMES: readonly {
  readonly from: string
  readonly entered: string
  readonly told: string
  readonly reason: string
  readonly rules: SchemeDraft
}[] = [
  {
    from: '2025-01-01',
    entered: '2024-12-17',
    told: '2024-12-17',
    reason: 'Zo werkten we al op papier. De ledenvergadering van 17 december 2024 stelde het vast.',
    rules: {
      name: 'Regeling van Het Allemansgilde',
      steps: [
        {
          key: STEPS.cooperative,
          destination: 'cooperative',
          take: { kind: 'percentage', of: 'net-turnover', basisPoints: 3000 },
        },
        {
          key: STEPS.training,
          destination: 'training',
          take: { kind: 'percentage', of: 'net-turnover', basisPoints: 500 },
        },
        { key: STEPS.pot, destination: 'member-pot', take: { kind: 'rest' } },
      ],
      lossFallsOn: 'member-pot',
      pot: POT,
    },
  },
  {
    from: '2026-01-01',
    entered: '2025-11-27',
    told: '2025-11-27',
    reason:
      'Ledenvergadering van 25 november 2025. De coöperatie staat er beter voor: 28 % in plaats van 30 % ' +
      'voor de coöperatie, 6 % in plaats van 5 % voor de opleidingspot, en een grens van € 2.500 voor het potje.',
    rules: {
      name: 'Regeling van Het Allemansgilde',
      steps: [
        {
          key: STEPS.cooperative,
          destination: 'cooperative',
          take: { kind: 'percentage', of: 'net-turnover', basisPoints: 2800 },
        },
        {
          key: STEPS.training,
          destination: 'training',
          take: { kind: 'percentage', of: 'net-turnover', basisPoints: 600 },
        },
        { key: STEPS.pot, destination: 'member-pot', take: { kind: 'rest' } },
      ],
      lossFallsOn: 'member-pot',
      pot: { ...POT, threshold: { amount: 250_000n, above: 'municipality' } },
    },
  },
]

/** Three people under one roof, drawn in plain shapes. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"
  role="img" aria-label="Het Allemansgilde">
  <path d="M8 46 48 12l40 34" fill="none" stroke="#1f5f4a" stroke-width="8"
    stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="24" cy="58" r="7" fill="#a33b12"/>
  <circle cx="48" cy="50" r="8" fill="#1f5f4a"/>
  <circle cx="72" cy="58" r="7" fill="#a33b12"/>
  <path d="M12 86a12 14 0 0 1 24 0z" fill="#a33b12"/>
  <path d="M34 86a14 20 0 0 1 28 0z" fill="#1f5f4a"/>
  <path d="M60 86a12 14 0 0 1 24 0z" fill="#a33b12"/>
</svg>
`
