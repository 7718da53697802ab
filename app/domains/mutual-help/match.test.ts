/** Who fits: by what they said themselves, and who waits longest first. */
import { expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import type { Post } from './help.ts'
import { matchesFor } from './match.ts'

const post = (member: string, more: Partial<Post> = {}): Post => ({
  id: newId<'help-post'>(),
  memberId: member as Id<'member'>,
  member,
  kind: 'offer',
  what: 'webwinkels bouwen',
  skill: '',
  forWhom: '',
  neededOn: null,
  saidAt: new Date('2026-03-02T10:00:00Z'),
  version: 1,
  changedAt: null,
  closedAt: null,
  ...more,
})
const ask = post('Mia', { kind: 'ask', what: 'mijn webwinkel bouwen', skill: 'Webwinkel bouwen' })
const names = (matches: ReturnType<typeof matchesFor>) => matches.map((one) => one.post.member)

test('who named the same skill comes first, then the same words, then what looks like it', () => {
  const found = [
    { post: post('Joost'), likeness: 1 },
    { post: post('Noor'), likeness: 2 },
    { post: post('Karel', { skill: 'webwinkel bouwen' }), likeness: 1 },
  ]
  const matches = matchesFor(ask, found, new Map([['Karel' as Id<'member'>, 2]]))
  expect(names(matches)).toEqual(['Karel', 'Noor', 'Joost'])
  expect(matches[0]).toMatchObject({ sameSkill: true, timesHelped: 2 })
  expect(matches[1]).toMatchObject({ sameSkill: false, timesHelped: 0 })
})

test('among equals who is longest on the board, however often the others helped', () => {
  const early = post('Vroeg', { saidAt: new Date('2026-01-02T10:00:00Z') })
  const found = [post('Vaak'), early].map((one) => ({ post: one, likeness: 2 }))
  expect(names(matchesFor(ask, found, new Map([['Vaak' as Id<'member'>, 9]])))).toEqual(['Vroeg', 'Vaak'])
})

test('never oneself, never two that ask the same, and five at most', () => {
  const found = ['Mia', 'A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ post: post(name), likeness: 2 }))
  expect(names(matchesFor(ask, found, new Map()))).toEqual(['A', 'B', 'C', 'D', 'E'])
  const asking = [{ post: post('A', { kind: 'ask' }), likeness: 2 }]
  expect(matchesFor(ask, asking, new Map())).toEqual([])
})
