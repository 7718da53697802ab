/** Schemes for tests: the sums of each are easy to do on paper. */
import type { Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'
import type { Measure, Scheme, Step, TakeFirst, TakePercentage, Threshold } from './scheme.ts'

type Example = {
  readonly steps: readonly Step[]
  readonly threshold?: Threshold
  readonly lossFallsOn?: Scheme['lossFallsOn']
}

/** A complete scheme of the given steps, with an ordinary pot. */
export function scheme({ steps, threshold, lossFallsOn = 'member-pot' }: Example): Scheme {
  return {
    name: 'Voorbeeld',
    steps,
    lossFallsOn,
    pot: {
      ...(threshold ? { threshold } : {}),
      maySpendOn: ['investment', 'training'],
      approvers: { anyOf: ['administrator'], count: 1 },
      payoutToMember: false,
      onLeaving: 'training',
    },
  }
}

/** A percentage of something, in basis points. */
export function share(of: Measure, basisPoints: BasisPoints): TakePercentage {
  return { kind: 'percentage', of, basisPoints }
}

/** The first money of the year, up to an amount in cents. */
export function first(amountPerYear: Cents): TakeFirst {
  return { kind: 'first', amountPerYear }
}

/** 30 % of net turnover to the co-op, the rest to the pot. */
export const amersfoort: Scheme = scheme({
  steps: [
    { key: 'cooperative', destination: 'cooperative', take: share('net-turnover', 3000) },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
})
