import { expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { figures, policy, single } from '../engine/benefit-examples.fixture.ts'
import { NOTHING_YET } from '../engine/counted-income.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { whatItDoes } from '../what-if/what-it-does.ts'
import { doubtIn } from './effect-line.ts'

const on = day('2027-01-01')
const visit = { text: textIn('nl'), language: 'nl' } as CooperativeVisit

test('what is not confirmed is named, with the day of the amount that is used', () => {
  const standing = {
    month: on,
    situation: {
      kind: 'bijstand' as const,
      facts: {
        on,
        household: single(),
        self: { work: 0n, workFrom: 'self-employment' as const, other: 0n },
      },
    },
    inForce: { policy: policy(), version: 1 },
    figures: figures({ on }),
    minutes: undefined,
    yearSoFar: NOTHING_YET,
  }
  const added = { turnover: 10_000n, cooperative: 3_000n, paidOut: 0n, reserved: 7_000n, toMunicipality: 0n }
  expect(
    doubtIn(visit, whatItDoes(standing, added, standardParameters()), 1)?.replaceAll('\u00a0', ' '),
  ).toBe(
    'Let op: nog niet bevestigd. Het gaat om de norm (PW 21a). We rekenen met het bedrag van 1 juli 2026.',
  )
})
