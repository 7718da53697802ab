/** Two people are one question with three answers: yes, no, take back (decision 0015). */
import { describe, expect, test } from 'vitest'
import { secondYes as english } from '../../text/en/second-yes.ts'
import { secondYes as dutch } from '../../text/nl/second-yes.ts'
import {
  answerFrom,
  answersOf,
  standingToFirst,
  whyNoYes,
  type Standing,
  type StandingFacts,
} from './second-yes.ts'

const stranger = { isWhoAsked: false, isParty: false, accessIsOpen: false, holdsAccess: false }
const stands = (facts: Partial<StandingFacts>) => standingToFirst({ ...stranger, ...facts })
const said = (standing: Standing, yes: boolean) => {
  const answer = answerFrom(standing, yes)
  return answer.ok ? answer.value : `not: ${answer.reason}`
}

describe('who stands how', () => {
  test('another, unless something ties them to it', () => {
    expect(stands({})).toBe('another')
    expect(stands({ holdsAccess: true })).toBe('same-hand')
    expect(stands({ holdsAccess: true, accessIsOpen: true })).toBe('not-confirmed')
    expect(stands({ holdsAccess: true, accessIsOpen: true, isParty: true })).toBe('party')
    expect(stands({ holdsAccess: true, accessIsOpen: true, isParty: true, isWhoAsked: true })).toBe(
      'who-asked',
    )
  })
})

describe('what they may say', () => {
  test.each<[Standing, string, string]>([
    ['another', 'yes', 'no'],
    ['who-asked', 'not: asked-by-you', 'taken-back'],
    ['party', 'not: about-you', 'not: about-you'],
    ['not-confirmed', 'not: not-confirmed-yet', 'no'],
    ['same-hand', 'not: asked-by-own-hand', 'no'],
  ])('%s: yes is %s, no is %s', (standing, yes, no) => {
    expect(said(standing, true)).toBe(yes)
    expect(said(standing, false)).toBe(no)
    // The buttons are what the answers are.
    expect(answersOf(standing)).toEqual([yes, no].filter((one) => !one.startsWith('not')))
    expect(whyNoYes(standing)).toBe(yes === 'yes' ? undefined : yes.slice('not: '.length))
  })

  test('only who asked reads that it comes from them', () => {
    for (const { refusals } of [dutch, english]) {
      const mine = (Object.keys(refusals) as (keyof typeof refusals)[]).filter((word) =>
        /van jou\.|jij vroeg|from you\.|you asked/i.test(refusals[word]().split('. ')[0]! + '.'),
      )
      expect(mine).toEqual(['asked-by-you'])
    }
  })
})
