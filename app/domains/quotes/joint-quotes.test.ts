/** Joint quotes on a real database, before they go out: Anna leads, Mia joins in, Greet sends. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import type { Split } from '../sales/index.ts'
import { changeQuote } from './change-quote.ts'
import { disagreeWithQuote } from './disagree-with-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { jointQuotes } from './joint-quote.db.ts'
import { jointQuotePlay, LINES } from './joint-quotes-play.fixture.ts'
import { quoteById } from './quote.db.ts'
import { bakeryOf, quoteNow, reasonOf, typedQuote, value } from './quotes-play.fixture.ts'

let world: World
let bakery: Id<'customer'>
let mia: MemberOfWorld
beforeEach(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterEach(() => world.close())

const { percent, drafted, seen, split, submit, agree, send, waiting, nets } = jointQuotePlay(() => ({
  world,
  mia,
  bakery,
}))

describe('before it goes out', () => {
  test('each says yes first, who leads by putting it forward; nobody sends what is partly their own', async () => {
    const quoteId = await waiting()
    expect(nets((await quoteNow(world, quoteId)).shares)).toEqual({ anna: 42_000n, mia: 28_000n })
    expect(await send(quoteId)).toBe('share-not-agreed')
    expect(await agree(quoteId, world.piet)).toBe('quote-not-found')
    expect(await agree(quoteId)).toBeUndefined()
    expect(await agree(quoteId)).toBe('agreed-already')
    expect(await send(quoteId)).toBeUndefined()
  })

  test('a change of price or split asks anew; so does a word of the administration in what waits', async () => {
    const quoteId = await waiting()
    expect(await agree(quoteId)).toBeUndefined()
    const dearer = typedQuote(world.anna, bakery, { lines: [{ ...LINES[0]!, unitPrice: 90_000n }] })
    value(
      await world.perform(
        changeQuote,
        world.greet,
        { ...dearer, ...(await seen(quoteId)), submit: true },
        newId(),
      ),
    )
    expect(nets((await quoteNow(world, quoteId)).shares)).toEqual({ anna: 54_000n, mia: 36_000n })
    expect(await send(quoteId, world.piet)).toBe('share-not-agreed')
    expect(await agree(quoteId)).toBeUndefined()
    expect(await send(quoteId)).toBe('share-not-agreed')
    expect(await agree(quoteId, world.anna)).toBeUndefined()
    expect(await split(quoteId, percent(5000), world.greet)).toBeUndefined()
    expect(await send(quoteId, world.piet)).toBe('share-not-agreed')
  })

  test('a no, with words, makes it a draft of who leads it, and the fellow does not see it any more', async () => {
    const quoteId = await waiting()
    const no = { ...(await seen(quoteId)), words: 'Mijn deel is te klein.' }
    expect(reasonOf(await world.perform(disagreeWithQuote, mia, { ...no, words: ' ' }, newId()))).toBe(
      'no-without-words',
    )
    expect(reasonOf(await world.perform(disagreeWithQuote, mia, no, newId()))).toBeUndefined()
    expect((await quoteNow(world, quoteId)).state).toBe('draft')
    expect(await world.database.read(mia, (tx) => jointQuotes(tx))).toEqual([])
    const [event] = await world.sql(
      `select kind, words, by_person from quote_event where quote_id = $1 order by position desc limit 1`,
      [quoteId],
    )
    expect(event).toEqual({ kind: 'disagreed', words: 'Mijn deel is te klein.', by_person: mia.personId })
  })

  test('a fellow sees of it what a yes needs, and nothing of the quote itself; others see none of it', async () => {
    const quoteId = await drafted()
    expect(await split(quoteId, percent())).toBeUndefined()
    expect(await world.database.read(mia, (tx) => jointQuotes(tx))).toEqual([])
    expect(await submit(quoteId)).toBeUndefined()
    const [seenBy] = await world.database.read(mia, (tx) => jointQuotes(tx))
    expect(seenBy).toMatchObject({ id: quoteId, customerName: 'Bakkerij De Zon', total: 83_500n })
    expect(
      await world.database.read(mia, (tx) => quoteById(tx, world.cooperativeId, quoteId)),
    ).toBeUndefined()
    expect(await world.database.read(world.piet, (tx) => jointQuotes(tx))).toEqual([])
  })

  test('amounts that do not fit any more stay as said, and nothing is put forward', async () => {
    const amounts: Split = {
      by: 'amount',
      parts: [
        { memberId: world.anna.memberId, amount: 50_000n },
        { memberId: mia.memberId, amount: 20_000n },
      ],
    }
    const quoteId = await drafted()
    expect(await split(quoteId, amounts)).toBeUndefined()
    const less = typedQuote(world.anna, bakery, { lines: [LINES[0]!] })
    const change = async (submitted: boolean) =>
      reasonOf(
        await world.perform(
          changeQuote,
          world.anna,
          { ...less, ...(await seen(quoteId)), submit: submitted },
          newId(),
        ),
      )
    expect(await change(true)).toBe('split-amounts-off')
    expect(await change(false)).toBeUndefined()
    expect(await submit(quoteId)).toBe('split-amounts-off')
  })

  test('a part that is too small for everybody to have something of it is told before it is put forward', async () => {
    const cent = [
      { name: '', share: null, amount: 1n },
      { name: '', share: null, amount: null },
    ]
    const quoteId = await drafted({ billing: cent })
    expect(await split(quoteId, percent())).toBeUndefined()
    expect(await submit(quoteId)).toBe('split-part-empty')
  })

  test('a newer version keeps the split, and is asked of each anew', async () => {
    const quoteId = await waiting()
    for (const done of [await agree(quoteId), await send(quoteId)]) expect(done).toBeUndefined()
    const typed = { ...typedQuote(world.anna, bakery, { lines: LINES }), submit: true, replaces: quoteId }
    const next = value(await world.perform(draftQuote, world.anna, typed, newId()))
    expect(nets((await quoteNow(world, next)).shares)).toEqual({ anna: 42_000n, mia: 28_000n })
    expect(await send(next)).toBe('share-not-agreed')
  })
})
