import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { explain } from '../../pots/explain.ts'
import { anyScheme } from '../../pots/share-out-arbitraries.fixture.ts'
import { EMPTY_POT, shareOutEvent } from '../../pots/share-out-event.ts'
import { figures, policy, single, working } from '../engine/benefit-examples.fixture.ts'
import { NOTHING_YET } from '../engine/counted-income.ts'
import type { OtherBenefit } from '../engine/effect-elsewhere.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { addedOf } from './load-standing.ts'
import { withOverflow } from './what-it-brings.ts'
import { whatItDoes } from './what-it-does.ts'

const parameters = standardParameters()
const month = day('2026-03-01')
const earning = (turnoverDelta: bigint) => ({ turnoverDelta, jobCostDelta: 0n })

test('the amounts of where it goes are the earning, under any scheme, for any benefit', () => {
  const cents = fc.bigInt({ min: 1n, max: 300_000n })
  const wajong: OtherBenefit = { scheme: 'WAJONG', fullBenefit: 160_000n, hasWorkCapacity: true }
  const kinds = ['for-cooperative', 'paid-to-you', 'stays-in-pot', 'leaves-pot', 'over-limit']
  fc.assert(
    fc.property(anyScheme, cents, fc.array(cents, { maxLength: 3 }), (scheme, amount, before) => {
      let state = EMPTY_POT
      for (const turnover of before) state = shareOutEvent(scheme, state, earning(turnover)).after
      const event = earning(amount)
      const preview = {
        scheme,
        parts: shareOutEvent(scheme, state, event).parts,
        explanation: explain(scheme, state, event),
      }
      const added = withOverflow(addedOf(preview, amount), preview)
      // A step of the scheme that goes to the municipality is another thing than a full pot.
      const toMunicipality = sum(
        preview.parts.map((part) => (part.destination === 'municipality' ? part.amount : 0n)),
      )
      const inRungs = added.overflow?.to === 'municipality' ? added.overflow.amount : 0n
      for (const situation of [
        { kind: 'bijstand' as const, facts: { on: month, household: single(), self: working(0n) } },
        { kind: 'other' as const, benefit: wajong },
      ]) {
        const does = whatItDoes(
          {
            month,
            situation,
            inForce: { policy: policy(), version: 1 },
            figures: figures({ on: month }),
            minutes: undefined,
            yearSoFar: NOTHING_YET,
          },
          added,
          parameters,
        )
        if (does.kind !== 'effect') throw new Error(does.kind)
        const rungs = does.effect.ladder.filter(({ kind }) => kinds.includes(kind))
        expect(sum(rungs.map((rung) => rung.amount))).toBe(amount - toMunicipality + inRungs)
      }
    }),
  )
})
