import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { isVoteOver, whyNotUntil, outcomeOf, VOTE_RULES, type Counted } from './vote.ts'

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
    expect(outcomeOf(rule, counted)).toBe(outcome)
  })

  test('who abstains never changes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VOTE_RULES), anyVotes, fc.nat(40), (rule, counted, abstain) => {
        expect(outcomeOf(rule, { ...counted, abstain })).toBe(outcomeOf(rule, counted))
      }),
    )
  })

  test('one more yes never brings somebody out, one more no never brings somebody in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VOTE_RULES), anyVotes, (rule, counted) => {
        if (outcomeOf(rule, counted) === 'admitted')
          expect(outcomeOf(rule, { ...counted, yes: counted.yes + 1 })).toBe('admitted')
        expect(outcomeOf(rule, { ...counted, no: counted.no + 1 + counted.yes })).toBe('refused')
      }),
    )
  })

  test('who comes in with nobody against comes in by a majority too', () => {
    fc.assert(
      fc.property(anyVotes, (counted) => {
        if (outcomeOf('unanimous', counted) === 'admitted')
          expect(outcomeOf('majority', counted)).toBe('admitted')
      }),
    )
  })
})

test('a vote is over after its last day, or when every member voted', () => {
  const vote = { closesOn: day('2026-04-05'), cast: 3, waits: 9 }
  expect(isVoteOver(vote, day('2026-04-05'))).toBe(false)
  expect(isVoteOver(vote, day('2026-04-06'))).toBe(true)
  expect(isVoteOver({ ...vote, cast: 12, waits: 0 }, day('2026-04-01'))).toBe(true)
  // Who voted and left since does not take the place of who is still to vote.
  expect(isVoteOver({ ...vote, cast: 12, waits: 1 }, day('2026-04-01'))).toBe(false)
  expect(isVoteOver({ ...vote, cast: 0, waits: 0 }, day('2026-04-01'))).toBe(false)
})

test('a vote lasts from today on, three months at most', () => {
  const today = day('2026-04-01')
  expect(
    ['2026-03-31', '2026-04-01', '2026-07-02', '2026-07-03', '2099-01-01'].map((on) =>
      whyNotUntil(day(on), today),
    ),
  ).toEqual(['step-due-past', undefined, undefined, 'vote-too-long', 'vote-too-long'])
})
