/** Whose turn it is with help between two members, from the first word to the thanks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { textIn } from '../../text/index.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  coachIsToldFrom,
  HELP_WORDS,
  mayBeSaid,
  stageOf,
  turnOf,
  wasChangedFor,
  withoutOpening,
  writerOf,
  type HelpPromise,
  type HelpWord,
} from './help.ts'
import { begun, karel, mia } from './promise.fixture.ts'

const third = newId<'member'>()
const at = new Date('2026-03-02T10:00:00Z')

/** As the command keeps it. */
function after(promise: HelpPromise, by: Id<'member'>, says: HelpWord): HelpPromise {
  const { version: readVersion } = promise
  if (says === 'fine') return { ...promise, readVersion }
  if (says === 'yes')
    return { ...promise, agreedAt: at, ...(by === writerOf(promise) ? {} : { readVersion }) }
  if (says === 'thank') return { ...promise, thankedAt: at }
  if (says === 'done') return { ...promise, ...(by === karel ? { helperDoneAt: at } : { helpedDoneAt: at }) }
  return { ...promise, closedAt: at, closedBy: by }
}

test('the usual way: offered, agreed, done by both, thanked', () => {
  const steps: [Id<'member'>, HelpWord][] = [
    [mia, 'yes'],
    [karel, 'done'],
    [mia, 'done'],
    [mia, 'thank'],
  ]
  let promise = begun()
  const seen = [stageOf(promise)]
  for (const [by, says] of steps) {
    expect(turnOf(promise)).toBe(by)
    expect(mayBeSaid(promise, by)[0]).toBe(says)
    promise = after(promise, by, says)
    seen.push(stageOf(promise))
  }
  expect(seen).toEqual(['begun', 'agreed', 'half-done', 'done', 'thanked'])
  expect(turnOf(promise)).toBeUndefined()
})

test('who began may take it back, the other says yes or no, and nobody else says anything', () => {
  expect(mayBeSaid(begun(), karel)).toEqual(['take-back'])
  expect(mayBeSaid(begun(), mia)).toEqual(['yes', 'no'])
  expect(mayBeSaid(begun(), third)).toEqual([])
  expect(stageOf(after(begun(), karel, 'take-back'))).toBe('taken-back')
  expect(stageOf(after(begun(), mia, 'no'))).toBe('no')
  expect(stageOf(after(after(begun(), mia, 'yes'), karel, 'call-off'))).toBe('called-off')
})

test('of other words who did not write them says once that they are fine, or with a yes; a no always', () => {
  const changed = { ...begun(karel), version: 2 }
  expect(writerOf(changed)).toBe(mia)
  expect(mayBeSaid(changed, karel)).toEqual(['fine', 'take-back'])
  // Mia says no yes for him to what she changed after he answered: first he says that it is fine as well.
  expect([mayBeSaid(changed, mia), turnOf(changed)]).toEqual([['no'], karel])
  const fine = after(changed, karel, 'fine')
  expect([mayBeSaid(fine, mia), turnOf(fine)]).toEqual([['yes', 'no'], mia])
  const agreed = { ...after(begun(karel), mia, 'yes'), version: 2 }
  expect(mayBeSaid(agreed, karel)).toEqual(['fine', 'done', 'call-off'])
  expect(mayBeSaid(after(agreed, karel, 'fine'), karel)).toEqual(['done', 'call-off'])
  expect(wasChangedFor(after(agreed, karel, 'call-off'), karel)).toBe(false)
  // Mia turned to Karel and changed it before he answered: his yes is to what stands there now.
  const asked = { ...begun(mia), version: 2 }
  expect(mayBeSaid(asked, karel)).toEqual(['yes', 'no'])
  expect(wasChangedFor(after(asked, karel, 'yes'), karel)).toBe(false)
})

describe('whatever is said, in whatever order', () => {
  const walk = fc.array(fc.record({ by: fc.constantFrom(karel, mia), pick: fc.nat(5) }), { maxLength: 12 })

  test('it ends, whose turn it is has something to say, and done is said by both', () => {
    fc.assert(
      fc.property(fc.constantFrom(karel, mia), fc.constantFrom(1, 2), walk, (first, version, said) => {
        let promise: HelpPromise = { ...begun(first), version }
        let words = 0
        for (const { by, pick } of said) {
          const may = mayBeSaid(promise, by)
          if (may.length === 0) continue
          promise = after(promise, by, may[pick % may.length]!)
          words += 1
          const turn = turnOf(promise)
          if (turn !== undefined) expect(mayBeSaid(promise, turn).length).toBeGreaterThan(0)
          if (['done', 'thanked'].includes(stageOf(promise)))
            expect([promise.helperDoneAt, promise.helpedDoneAt]).toEqual([at, at])
        }
        expect(words).toBeLessThanOrEqual(6)
        expect(HELP_WORDS.length).toBe(7)
      }),
    )
  })
})

test('a sentence is kept without the words that stand before it', () => {
  expect(withoutOpening('Wie kan mijn webwinkel bouwen?')).toBe('mijn webwinkel bouwen')
  expect(withoutOpening('  wie kan mij helpen met de btw  ')).toBe('mij helpen met de btw')
  expect(withoutOpening('Ik kan foto’s maken.')).toBe('foto’s maken')
  expect(withoutOpening('mijn fiets maken')).toBe('mijn fiets maken')
  expect(withoutOpening('Wie kan?')).toBe('')
  expect(withoutOpening('Wie kandelaars maakt')).toBe('Wie kandelaars maakt')
})

test('the coach is told when nobody answered for a week', () => {
  expect(coachIsToldFrom(new Date('2026-03-02T23:30:00Z'))).toBe(day('2026-03-10'))
})

test('in English the sentence of a member is quoted as they wrote it, not grown into another', () => {
  const { one } = textIn('en').help
  expect(one.ask({ what: 'banden plakken' })).toBe('Asked: “banden plakken”')
  expect(one.offer({ what: 'je website nakijken' })).toBe('Offered: “je website nakijken”')
})
