/** How an agreement stands, and what can be said to it by whom. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import {
  awaitsAnswer,
  latestOf,
  mayBeSaid,
  stageOf,
  type ContractWordKind,
  type Stage,
  type WordInShort,
} from './contract.ts'
import { givenScans } from './keep-scans.ts'

/** What was said in order; a word about a paper is about the last one. */
function words(...kinds: (ContractWordKind | 'on-paper')[]): WordInShort[] {
  let paper: WordInShort['about']
  return kinds.map((kind) => {
    const id = newId<'contract-word'>()
    if (kind === 'on-paper') {
      paper = id
      return { id, kind: 'signed', way: 'paper', about: undefined }
    }
    const about = kind === 'paper-seen' || kind === 'paper-wrong' ? paper : undefined
    return { id, kind, way: kind === 'signed' ? 'code' : undefined, about }
  })
}

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
    ['on-paper', 'waits'],
    ['on-paper asked', 'waits'],
    ['on-paper paper-seen', 'agreed'],
    ['on-paper paper-wrong', 'open'],
    ['refused on-paper paper-wrong', 'refused'],
    ['on-paper paper-wrong on-paper', 'waits'],
    ['on-paper paper-seen paper-wrong', 'open'],
    ['on-paper paper-seen paper-wrong on-paper', 'waits'],
    ['on-paper paper-wrong signed', 'half'],
    ['on-paper paper-wrong on-paper paper-seen', 'agreed'],
    ['asked withdrawn', 'withdrawn'],
  ])('%s: %s', (said, stage) => {
    expect(stageOf(words(...(said.split(' ').filter(Boolean) as ContractWordKind[])))).toBe(stage)
  })
  test('a question after signing waits for an answer too', () => {
    expect(awaitsAnswer(words('signed', 'asked'))).toBe(true)
    expect(awaitsAnswer(words('asked', 'answered'))).toBe(false)
  })
})

test('six scans of one paper come at once, and no seventh', () => {
  const scans = (many: number) =>
    Array.from({ length: many }, () => ({ name: 'blad', content: Buffer.of(1) }))
  expect([6, 7].map((many) => givenScans.safeParse(scans(many)).success)).toEqual([true, false])
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
    ['waits', 'signed', 'member', 'contract-paper-waits'],
    ['waits', 'signed-for-cooperative', 'other', 'contract-paper-waits'],
    ['waits', 'withdrawn', 'other', 'contract-paper-waits'],
    ['waits', 'asked', 'member', 'yes'],
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
