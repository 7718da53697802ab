/**
 * Schemes as co-ops published them, to start from. What the source does not say is `open` and has to
 * be decided by the co-op; nothing is filled in that nobody wrote. Names and descriptions stand in
 * `text/…/schemes.ts` under the same keys.
 */
import type { PotRules, SchemeDraft, Step, Open } from './scheme.ts'

export type PresetKey = 'amersfoort' | 'breda' | 'zaanstad' | 'zutphen' | 'empty'

export type Source = {
  readonly url: string
  /** Year of the page; absent when it shows none. */
  readonly year?: number
}

export type Preset = {
  readonly key: PresetKey
  readonly sources: readonly Source[]
  readonly draft: SchemeDraft
}

const coopShareOpen: Step<Open> = {
  key: 'cooperative',
  destination: 'cooperative',
  take: { kind: 'percentage', of: 'net-turnover', basisPoints: 'open' },
}

const restToPot: Step<Open> = { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } }

const undecidedPot: PotRules<Open> = {
  maySpendOn: [],
  approvers: { anyOf: [], count: 1 },
  payoutToMember: false,
  onLeaving: 'open',
}

/** De Blauwe Paraplu: 30 % of net turnover for the co-op, investments are paid from the rest. */
const amersfoort: Preset = {
  key: 'amersfoort',
  sources: [{ url: 'https://blauweparaplu.org/tussenevaluatie-de-blauwe-paraplu/', year: 2018 }],
  draft: {
    name: 'Amersfoort',
    steps: [
      { ...coopShareOpen, take: { kind: 'percentage', of: 'net-turnover', basisPoints: 3000 } },
      restToPot,
    ],
    lossFallsOn: 'member-pot',
    pot: { ...undecidedPot, maySpendOn: ['investment'] },
  },
}

/**
 * De Vrije Uitloop: turnover minus costs, minus a percentage for the joint training pot, minus a
 * reserve for running the co-op, is the member's thermometer; above a threshold part goes to the
 * municipality. Profit and loss are a shared risk of the co-op. The numbers were not published.
 */
const breda: Preset = {
  key: 'breda',
  sources: [
    { url: 'https://delangemars.nl/2017/05/12/uitweg-uit-de-bijstand-met-scharrelcooperaties/', year: 2017 },
    {
      url: 'https://www.bndestem.nl/breda/landelijke-erkenning-voor-bredase-scharrelondernemers~ac9ae37c/',
      year: 2018,
    },
  ],
  draft: {
    name: 'Breda',
    steps: [
      {
        key: 'training',
        destination: 'training',
        take: { kind: 'percentage', of: 'net-turnover', basisPoints: 'open' },
      },
      coopShareOpen,
      restToPot,
    ],
    lossFallsOn: 'cooperative',
    pot: {
      ...undecidedPot,
      threshold: { amount: 'open', above: 'municipality' },
      maySpendOn: ['training', 'investment'],
    },
  },
}

/** Saens Tois: all is reserved for the member who did the job, for investments and training. */
const zaanstad: Preset = {
  key: 'zaanstad',
  sources: [
    {
      url: 'https://www.dlmplus.nl/2018/06/29/verdubbeling-aantal-scharrelcooperaties-in-1-jaar/',
      year: 2018,
    },
  ],
  draft: {
    name: 'Zaanstad',
    steps: [coopShareOpen, restToPot],
    lossFallsOn: 'member-pot',
    pot: { ...undecidedPot, maySpendOn: ['investment', 'training'] },
  },
}

/**
 * De Vrije Stroom: own costs and the co-op's costs, a small part for the member, the rest to the
 * municipality.
 */
const zutphen: Preset = {
  key: 'zutphen',
  sources: [
    { url: 'https://www.stedendriehoek.nl/zutphen/beweging-van-onderop-naar-werk/' },
    { url: 'http://www.devrijestroomzutphen.nl/de-vrije-stroom-zutphen/' },
  ],
  draft: {
    name: 'Zutphen',
    steps: [
      coopShareOpen,
      {
        key: 'member-cash',
        destination: 'member-cash',
        take: { kind: 'percentage', of: 'net-turnover', basisPoints: 'open' },
      },
      { key: 'municipality', destination: 'municipality', take: { kind: 'rest' } },
    ],
    lossFallsOn: 'cooperative',
    pot: undecidedPot,
  },
}

/** The smallest scheme to start from: something for the co-op, the rest for the pot. */
const empty: Preset = {
  key: 'empty',
  sources: [],
  draft: {
    name: '–',
    steps: [coopShareOpen, restToPot],
    lossFallsOn: 'member-pot',
    pot: undecidedPot,
  },
}

/** All presets, in the order in which the board sees them. */
export const presets: readonly Preset[] = [amersfoort, breda, zaanstad, zutphen, empty]
