import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { outcomeOf, VOTE_RULES, voteStands, whyNotUntil, type Counted } from './vote.ts'

const votes = (yes: number, no: number, abstain = 0): Counted => ({ yes, no, abstain })
const anyVotes = fc.record({ yes: fc.nat(40), no: fc.nat(40), abstain: fc.nat(40) })

describe('how a vote ends', () => {
  test.each([
    ['majority', votes(5, 3), 'admitted'],
    ['majority', votes(4, 4), 'refused'],
    ['majority', votes(3, 5), 'refused'],
    ['majority', votes(1, 0, 9), 'admitted'],
    ['unanimous', votes(8, 0, 2), 'admitted'],
    ['unanimous', votes(8, 1), 'refused'],
    ['unanimous', votes(0, 0, 6), 'undecided'],
    ['majority', votes(0, 0), 'undecided'],
  ] as const)('%s, %o: %s', (rule, counted, outcome) => {
    expect(outcomeOf(rule, counted, 1)).toBe(outcome)
  })

  test('who abstains never changes it, as long as somebody may still vote or somebody said yes or no', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOTE_RULES),
        anyVotes,
        fc.nat(40),
        fc.nat(3),
        (rule, counted, abstain, waits) => {
          fc.pre(waits > 0 || counted.yes + counted.no > 0)
          expect(outcomeOf(rule, { ...counted, abstain }, waits)).toBe(outcomeOf(rule, counted, waits))
        },
      ),
    )
  })

  test('once everybody who may vote did, it is decided: no vote goes on for ever', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VOTE_RULES), anyVotes, (rule, counted) => {
        const voted = counted.yes + counted.no + counted.abstain
        expect(outcomeOf(rule, counted, 0) === 'undecided').toBe(voted === 0)
        if (counted.yes === 0 && voted > 0) expect(outcomeOf(rule, counted, 0)).toBe('refused')
      }),
    )
  })

  test('one more yes never brings somebody out, one more no never brings somebody in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VOTE_RULES), anyVotes, (rule, counted) => {
        if (outcomeOf(rule, counted, 1) === 'admitted')
          expect(outcomeOf(rule, { ...counted, yes: counted.yes + 1 }, 1)).toBe('admitted')
        expect(outcomeOf(rule, { ...counted, no: counted.no + 1 + counted.yes }, 1)).toBe('refused')
      }),
    )
  })

  test('who comes in with nobody against comes in by a majority too', () => {
    fc.assert(
      fc.property(anyVotes, (counted) => {
        if (outcomeOf('unanimous', counted, 1) === 'admitted')
          expect(outcomeOf('majority', counted, 1)).toBe('admitted')
      }),
    )
  })
})

test('a vote is over after its last day, or when every member voted', () => {
  const stands = (cast: number, waits: number, today: string) =>
    voteStands({ closesOn: day('2026-04-05') }, { cast, waits }, [{ confirmedName: 'Greet' }], day(today))
  expect(stands(3, 9, '2026-04-05')).toBe('goes-on')
  expect(stands(3, 9, '2026-04-06')).toBe('to-count')
  expect(stands(12, 0, '2026-04-01')).toBe('to-count')
  // Who voted and left since does not take the place of who is still to vote.
  expect(stands(12, 1, '2026-04-01')).toBe('goes-on')
  expect(stands(0, 0, '2026-04-01')).toBe('goes-on')
})

test('what stands on paper holds up the count of a vote that is over, and of no other', () => {
  const stands = (today: string) =>
    voteStands(
      { closesOn: day('2026-04-05') },
      { cast: 3, waits: 9 },
      [{ confirmedName: undefined }],
      day(today),
    )
  expect(stands('2026-04-05')).toBe('goes-on')
  expect(stands('2026-04-06')).toBe('paper-waits')
})

test('a vote lasts from today on, three months at most', () => {
  const today = day('2026-04-01')
  expect(
    ['2026-03-31', '2026-04-01', '2026-07-02', '2026-07-03', '2099-01-01'].map((on) =>
      whyNotUntil(day(on), today),
    ),
  ).toEqual(['step-due-past', undefined, undefined, 'vote-too-long', 'vote-too-long'])
})
