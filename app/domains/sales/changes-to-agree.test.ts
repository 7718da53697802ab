import { expect, test } from 'vitest'
import type { Change } from './changes.ts'
import { changesToAgree, disagreementIn } from './changes-to-agree.ts'
import type { EventKind } from './events.ts'
import { annaPerson } from './invoice-examples.fixture.ts'

const price = (from: string, to: string): Change => ({ what: 'line', line: 1, part: 'unitPrice', from, to })
const total = (from: string, to: string): Change => ({ what: 'total', from, to })
const happened = (kind: EventKind, ...changes: Change[]) => ({ kind, changes, words: '', by: null })

test('changed twice: what it was for the member, and what it is now', () => {
  const events = [
    happened('submitted'),
    happened('edited', price('10000', '11000'), total('12100', '13310')),
    happened('edited', price('11000', '12000'), total('13310', '14520')),
  ]
  expect(changesToAgree(events)).toEqual([price('10000', '12000'), total('12100', '14520')])
})

test('changed and changed back is no change; two lines are two things', () => {
  const other: Change = { what: 'line', line: 2, part: 'unitPrice', from: '500', to: '600' }
  const events = [
    happened('submitted'),
    happened('edited', price('10000', '11000'), other),
    happened('edited', price('11000', '10000')),
  ]
  expect(changesToAgree(events)).toEqual([other])
})

test('what the member saw already, by sending it anew or by saying yes, is not asked again', () => {
  const edited = happened('edited', price('10000', '11000'))
  expect(
    changesToAgree([happened('submitted'), edited, happened('taken-back'), happened('submitted')]),
  ).toEqual([])
  const after = happened('edited', price('11000', '12000'))
  expect(changesToAgree([happened('submitted'), edited, happened('agreed'), after])).toEqual([
    price('11000', '12000'),
  ])
})

test('a no stands until somebody changes the draft', () => {
  const no = { kind: 'disagreed' as const, words: 'Het was drie uur.', by: annaPerson }
  expect(disagreementIn([happened('submitted'), no])).toEqual({ by: annaPerson, words: 'Het was drie uur.' })
  expect(disagreementIn([no, happened('changed')])).toBeUndefined()
})
