/** Schemes for tests: the sums of each are easy to do on paper. */
import type { Scheme, Step, Threshold } from './scheme.ts'

type Example = {
  readonly steps: readonly Step[]
  readonly threshold?: Threshold
  readonly lossFallsOn?: Scheme['lossFallsOn']
}

/** A complete scheme of the given steps, with an ordinary pot. */
export function scheme({ steps, threshold, lossFallsOn = 'member-pot' }: Example): Scheme {
  return {
    name: 'Voorbeeld',
    basis: 'payment',
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

/** 30 % of net turnover to the co-op, the rest to the pot. */
export const amersfoort: Scheme = scheme({
  steps: [
    {
      key: 'cooperative',
      destination: 'cooperative',
      take: { kind: 'percentage', of: 'net-turnover', basisPoints: 3000 },
    },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
})
