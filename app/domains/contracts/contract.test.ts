/** How an agreement stands, and what can be said to it by whom. */
import { describe, expect, test } from 'vitest'
import { awaitsAnswer, latestOf, mayBeSaid, stageOf, type Stage, type ContractWordKind } from './contract.ts'

const words = (...kinds: (ContractWordKind | 'on-paper')[]) =>
  kinds.map((kind) =>
    kind === 'on-paper'
      ? ({ kind: 'signed', way: 'paper' } as const)
      : { kind, way: kind === 'signed' ? ('code' as const) : undefined },
  )

describe('how it stands', () => {
  test.each<[string, Stage]>([
    ['', 'open'],
    ['asked', 'asked'],
    ['asked answered', 'open'],
    ['refused', 'refused'],
    ['refused asked', 'asked'],
    ['refused signed', 'half'],
    ['signed', 'half'],
    ['signed asked', 'half'],
    ['signed signed-for-cooperative', 'agreed'],
    ['on-paper', 'agreed'],
    ['asked withdrawn', 'withdrawn'],
  ])('%s: %s', (said, stage) => {
    expect(stageOf(words(...(said.split(' ').filter(Boolean) as ContractWordKind[])))).toBe(stage)
  })
  test('a question after signing waits for an answer too', () => {
    expect(awaitsAnswer(words('signed', 'asked'))).toBe(true)
    expect(awaitsAnswer(words('asked', 'answered'))).toBe(false)
  })
})

describe('what can be said', () => {
  test.each<[Stage, ContractWordKind, 'member' | 'other', string]>([
    ['open', 'signed', 'member', 'yes'],
    ['open', 'signed', 'other', 'yes'],
    ['refused', 'signed', 'member', 'yes'],
    ['half', 'signed', 'member', 'contract-signed'],
    ['withdrawn', 'signed', 'member', 'contract-withdrawn'],
    ['open', 'refused', 'member', 'yes'],
    ['open', 'refused', 'other', 'contract-not-yours'],
    ['half', 'refused', 'member', 'contract-signed'],
    ['half', 'asked', 'member', 'yes'],
    ['half', 'answered', 'other', 'yes'],
    ['half', 'answered', 'member', 'contract-not-yours'],
    ['half', 'signed-for-cooperative', 'other', 'yes'],
    ['half', 'signed-for-cooperative', 'member', 'contract-not-yours'],
    ['open', 'signed-for-cooperative', 'other', 'contract-not-signed'],
    ['agreed', 'signed-for-cooperative', 'other', 'contract-signed'],
    ['open', 'withdrawn', 'other', 'yes'],
    ['half', 'withdrawn', 'other', 'contract-signed'],
  ])('%s: %s by %s: %s', (stage, kind, side, outcome) => {
    const said = mayBeSaid(stage, kind, side)
    expect(said.ok ? 'yes' : said.reason).toBe(outcome)
  })
})

test('what counts of a kind is what was put last and not taken back', () => {
  const one = (at: number, ...said: ContractWordKind[]) => ({
    kind: 'membership' as const,
    putAt: new Date(at),
    words: words(...said) as never,
  })
  const [old, fresh, taken] = [one(1, 'signed'), one(2), one(3, 'withdrawn')]
  expect(latestOf([old, taken, fresh], 'membership')).toBe(fresh)
  expect(latestOf([taken], 'membership')).toBeUndefined()
})
