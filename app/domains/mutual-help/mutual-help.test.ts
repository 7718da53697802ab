/** The board and what two members promise each other, by the commands, on a real database. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { addDays, day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerHelp } from './answer-help.ts'
import { beginHelp } from './begin-help.ts'
import type { HelpPromise, HelpWord, PostKind } from './help.ts'
import { lonelyNow } from './load-lonely.ts'
import { postsByWords, postsOnBoard, timesHelped, withoutAnswer } from './help-post.db.ts'
import { promisesOf } from './help-promise.db.ts'
import { putOnBoard } from './put-on-board.ts'
import { takeOffBoard } from './take-off-board.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

const said = (what: string, kind: PostKind = 'ask', more: object = {}) => ({
  kind,
  what,
  skill: '',
  forWhom: '',
  neededOn: null,
  ...more,
})
const put = (by: PersonActor, what: string, kind: PostKind = 'ask', more: object = {}) =>
  must(world.perform(putOnBoard, by, said(what, kind, more), newId()))
const begin = (by: PersonActor, postId: Id<'help-post'>, withId?: Id<'member'>) =>
  world.perform(beginHelp, by, { postId, withId, word: '' }, newId())
const say = async (by: PersonActor, promiseId: Id<'help-promise'>, says: HelpWord, word = '') => {
  const answer = await world.perform(answerHelp, by, { promiseId, says, word }, newId())
  return answer.ok ? 'ok' : answer.reason
}
const begun = (by: PersonActor, postId: Id<'help-post'>, withId?: Id<'member'>) =>
  must(begin(by, postId, withId))
const board = (by: PersonActor, kind: PostKind = 'ask') =>
  as(world, by, async (tx) =>
    (await postsOnBoard(tx, world.cooperativeId, { kind, not: undefined }, world.clock().today, 50)).map(
      ({ what }) => what,
    ),
  )
const found = (by: PersonActor, words: string) =>
  as(world, by, async (tx) =>
    (await postsByWords(tx, words, world.clock().today)).map(({ post }) => post.what),
  )

describe('the board', () => {
  test('holds what members put there in one sentence, for members and the coach alone', async () => {
    await put(world.anna, 'Wie kan mijn aangifte nakijken?')
    expect(await board(mia)).toContain('mijn aangifte nakijken')
    expect(await board(world.carla)).toContain('mijn aangifte nakijken')
    expect(await board(world.greet)).toEqual([])
    expect(await board(world.stranger)).toEqual([])
  })

  test('refuses a day that has been, an empty sentence and what looks like a BSN', async () => {
    const reason = async (input: ReturnType<typeof said>, isNoBsn = false) => {
      const answer = await world.perform(putOnBoard, world.anna, input, newId(), isNoBsn)
      return answer.ok ? 'ok' : answer.reason
    }
    expect(await reason(said('iets', 'ask', { neededOn: day('2020-01-01') }))).toBe('help-day-past')
    expect(await reason(said('Wie kan?'))).toBe('help-nothing-said')
    expect(await reason(said('bellen over 111222333'))).toBe('looks-like-bsn')
    expect(await reason(said('bellen over 111222333'), true)).toBe('ok')
    expect((await world.perform(putOnBoard, world.greet, said('iets'), newId())).ok).toBe(false)
  })

  test('is taken off by whose it is, once', async () => {
    const postId = await put(world.anna, 'een kast verhuizen')
    const off = (by: PersonActor) => world.perform(takeOffBoard, by, { postId }, newId())
    expect((await off(mia)).ok).toBe(false)
    expect((await off(world.anna)).ok).toBe(true)
    expect((await off(world.anna)).ok).toBe(false)
    expect(await board(mia)).not.toContain('een kast verhuizen')
  })
})

describe('searching', () => {
  beforeAll(async () => {
    await put(world.piet, 'webwinkels bouwen en bijhouden', 'offer', { skill: 'websites' })
    await put(mia, 'jurken naaien', 'offer')
  })

  test.each([
    ['webwinkel', 'as Dutch bends it'],
    ['Webwinkel bouwen', 'two words, one bent'],
    ['webwinkle', 'a typing mistake'],
    ['webshop', 'another word for it'],
    ['een web shop voor mij maken', 'another word, in a sentence'],
    ['winkel', 'a piece of a word'],
    ['website', 'the skill'],
  ])('%s finds who builds web shops: %s', async (words) => {
    expect(await found(world.anna, words)).toContain('webwinkels bouwen en bijhouden')
    expect(await found(world.anna, words)).not.toContain('jurken naaien')
  })

  test('what is past its day takes no place of what is still of use, however many there are', async () => {
    const today = world.clock().today
    const older = await put(world.piet, 'een schommel timmeren')
    const newer: Id<'help-post'>[] = []
    for (let nth = 0; nth < 101; nth++)
      newer.push(await put(mia, `een schommel ophangen ${nth}`, 'ask', { neededOn: addDays(today, 1) }))
    const on = (day: Day) =>
      as(world, world.anna, async (tx) =>
        (await postsByWords(tx, 'schommel', day)).map(({ post }) => post.id),
      )
    expect(await on(today)).toHaveLength(50)
    expect(await on(addDays(today, 2))).toEqual([older])
    for (const postId of newer) await must(world.perform(takeOffBoard, mia, { postId }, newId()))
  })

  test('finds nothing for who may not read the board, and nothing of another co-op', async () => {
    expect(await found(world.greet, 'webwinkel')).toEqual([])
    expect(await found(world.stranger, 'webwinkel')).toEqual([])
    expect(await found(world.anna, "%_\\ ' & | ! :*")).toEqual([])
  })
})

describe('help', () => {
  test('of one ask two yeses at once are one: the other is told that it is promised', async () => {
    for (let round = 0; round < 5; round++) {
      const postId = await put(world.anna, `een tas dragen ${round}`)
      const [one, other] = [await begun(world.piet, postId), await begun(mia, postId)]
      const both = await Promise.all([say(world.anna, one, 'yes'), say(world.anna, other, 'yes')])
      expect(both.sort()).toEqual(['help-off-board', 'ok'])
    }
  })

  test('from an ask to the thanks; both say it is done, and an ask that is promised is off the board', async () => {
    const postId = await put(world.anna, 'mijn bus keuren')
    const promise = await begun(mia, postId)
    expect(await say(mia, promise, 'yes')).toBe('help-answered')
    expect(await say(world.piet, promise, 'yes')).toBe('help-not-found')
    expect(await say(world.anna, promise, 'yes')).toBe('ok')
    expect(await board(world.piet)).not.toContain('mijn bus keuren')
    expect((await begin(world.piet, postId)).ok).toBe(false)
    expect(await say(mia, promise, 'done')).toBe('ok')
    expect(await say(mia, promise, 'done')).toBe('help-answered')
    expect(await say(world.anna, promise, 'thank')).toBe('help-answered')
    expect(await say(world.anna, promise, 'done')).toBe('ok')
    expect(await say(world.anna, promise, 'call-off')).toBe('help-answered')
    expect(await say(world.anna, promise, 'thank', 'Wat lief!')).toBe('ok')
    expect(await as(world, world.piet, (tx) => timesHelped(tx))).toEqual(new Map([[mia.memberId, 1]]))
    const mine = await as<readonly HelpPromise[]>(world, mia, (tx) =>
      promisesOf(tx, world.cooperativeId, mia.memberId),
    )
    expect(mine.find(({ id }) => id === promise)).toMatchObject({
      thanks: 'Wat lief!',
      helped: 'Anna de Vries',
    })
    expect(await as(world, world.carla, (tx) => promisesOf(tx, world.cooperativeId, mia.memberId))).toEqual(
      [],
    )
  })

  test('who asked turns to one member; a no leaves it on the board', async () => {
    const postId = await put(world.anna, 'Engels met mij oefenen')
    expect((await begin(world.anna, postId)).ok).toBe(false)
    expect((await begin(world.anna, postId, world.anna.memberId)).ok).toBe(false)
    const promise = await begun(world.anna, postId, mia.memberId)
    expect((await begin(mia, postId)).ok).toBe(false)
    expect(await say(mia, promise, 'no', 'Nu even niet, later graag')).toBe('ok')
    expect(await board(world.piet)).toContain('Engels met mij oefenen')
    expect((await begin(mia, postId)).ok).toBe(true)
  })

  test('called off, an ask is on the board again; an offer stays there all the time', async () => {
    const asked = await put(world.anna, 'een folder maken')
    const promise = await begun(mia, asked)
    await say(world.anna, promise, 'yes')
    expect(await say(mia, promise, 'call-off', 'Ik ben ziek')).toBe('ok')
    expect(await board(world.piet)).toContain('een folder maken')
    const offered = await put(world.piet, 'taarten bakken', 'offer')
    await say(world.piet, await begun(mia, offered), 'yes')
    expect(await board(world.anna, 'offer')).toContain('taarten bakken')
  })

  test('two at once: one of them is kept', async () => {
    const postId = await put(world.anna, 'de kraam opzetten')
    const both = await Promise.allSettled([begin(mia, postId), begin(mia, postId)])
    const told = both.map((one) => one.status === 'fulfilled' && (one.value.ok ? 'ok' : one.value.reason))
    expect(told.toSorted()).toEqual(['help-begun-already', 'ok'])
  })

  test('the database keeps to it as well: nobody says what is the other’s to say', async () => {
    const postId = await put(world.anna, 'de was doen')
    const promise = await begun(mia, postId)
    const force = (who: PersonActor, set: string) =>
      as(world, who, (tx) => sql.raw(`update help_promise set ${set} where id = '${promise}'`).execute(tx))
    await expect(force(mia, 'agreed_at = now()')).rejects.toThrow('each says what is theirs')
    await expect(force(world.anna, 'closed_at = now(), closed_by = helper_id')).rejects.toThrow('each says')
    await say(world.anna, promise, 'yes')
    await expect(force(mia, 'helped_done_at = now()')).rejects.toThrow('each says')
  })
})

test('who asked and had no answer is told to the coach, and not of what two said to each other', async () => {
  const lonely = () =>
    as(world, world.carla, async (tx) =>
      (await withoutAnswer(tx, world.cooperativeId, world.clock().today)).map(({ what }) => what),
    )
  const postId = await put(world.piet, 'mijn hek verven')
  expect(await lonely()).toContain('mijn hek verven')
  const promise = await begun(mia, postId)
  expect(await lonely()).not.toContain('mijn hek verven')
  await say(world.piet, promise, 'no')
  expect(await lonely()).toContain('mijn hek verven')
  await put(world.piet, 'iets voor straks', 'ask', { neededOn: addDays(world.clock().today, 3) })
  expect(
    await as(world, world.greet, (tx) => withoutAnswer(tx, world.cooperativeId, world.clock().today)),
  ).toEqual([])
})

test('no answer yet is told to the coach from a week on, on the board as on the first page', async () => {
  await put(world.piet, 'mijn hek verven')
  const lonely = (on: Day) =>
    as(world, world.carla, async (tx) =>
      (await lonelyNow(tx, world.cooperativeId, on)).map(({ what }) => what),
    )
  const { today } = world.clock()
  expect(await lonely(addDays(today, 6))).not.toContain('mijn hek verven')
  expect(await lonely(addDays(today, 7))).toContain('mijn hek verven')
})
