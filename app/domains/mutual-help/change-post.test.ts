/** Other words on what stands on the board: who answered it reads both, and says that it is fine as well. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { addDays } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerHelp } from './answer-help.ts'
import { beginHelp } from './begin-help.ts'
import { changePost } from './change-post.ts'
import { wasChangedFor, type HelpPromise, type HelpWord, type PostKind } from './help.ts'
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
describe('words that change', () => {
  const change = (by: PersonActor, postId: Id<'help-post'>, what: string, more: object = {}) => {
    const { kind: _kind, ...words } = said(what, 'ask', more)
    return world.perform(changePost, by, { ...words, postId }, newId())
  }
  const reason = async (answer: ReturnType<typeof change>) => {
    const result = await answer
    return result.ok ? 'ok' : result.reason
  }
  const promise = (by: PersonActor, id: Id<'help-promise'>) =>
    as<HelpPromise>(world, by, async (tx) =>
      (await promisesOf(tx, world.cooperativeId, mia.memberId)).find((one) => one.id === id)!,
    )
  const before = (by: PersonActor) =>
    as<number>(
      world,
      by,
      async (tx) => (await tx.selectFrom('help_post_before').select('what').execute()).length,
    )

  test('are those of whose it is; who answered others reads both, and says that it is fine as well', async () => {
    const postId = await put(world.anna, 'mijn kast verven')
    expect(await reason(change(mia, postId, 'mijn bank verven'))).toBe('help-off-board')
    expect(await reason(change(world.anna, postId, 'mijn schuur verven'))).toBe('ok')
    const promiseId = await begun(mia, postId)
    expect(await say(world.anna, promiseId, 'yes')).toBe('ok')
    const [mine, others] = [await before(mia), await before(world.piet)]
    expect(await reason(change(world.anna, postId, 'Wie kan mijn schuur schuren en verven?'))).toBe('ok')
    expect(await reason(change(world.anna, postId, 'mijn schuur schuren en verven'))).toBe('ok')
    // Nobody had answered the first words; nobody else reads the second.
    expect([(await before(mia)) - mine, (await before(world.piet)) - others]).toEqual([1, 0])
    const told = await promise(mia, promiseId)
    expect([told.before?.what, told.what]).toEqual(['mijn schuur verven', 'mijn schuur schuren en verven'])
    expect([wasChangedFor(told, mia.memberId), wasChangedFor(told, world.anna.memberId)]).toEqual([
      true,
      false,
    ])
    expect(await say(world.anna, promiseId, 'fine')).toBe('help-answered')
    expect(await say(mia, promiseId, 'fine')).toBe('ok')
    expect(wasChangedFor(await promise(mia, promiseId), mia.memberId)).toBe(false)
    expect(await say(mia, promiseId, 'fine')).toBe('help-answered')
  })

  test('that were not read are not answered, whoever is first', async () => {
    const postId = await put(world.anna, 'mijn raam lappen')
    const input = { postId, word: '', version: 1 }
    const [changed, answered] = await Promise.all([
      reason(change(world.anna, postId, 'al mijn ramen lappen')),
      world.perform(beginHelp, mia, input, newId()),
    ])
    expect(changed).toBe('ok')
    const [own] = await as<readonly HelpPromise[]>(world, mia, (tx) =>
      promisesOf(tx, world.cooperativeId, mia.memberId),
    )
    if (answered.ok) expect(wasChangedFor(own!, mia.memberId)).toBe(true)
    else expect(answered.reason).toBe('help-changed')
  })

  test('do not change what is done: an ask is written anew, an offer keeps for each what it said then', async () => {
    const ask = await put(world.anna, 'mijn hek repareren')
    const done = await begun(mia, ask)
    for (const [by, says] of [
      [world.anna, 'yes'],
      [mia, 'done'],
      [world.anna, 'done'],
    ] as const)
      expect(await say(by, done, says)).toBe('ok')
    expect(await reason(change(world.anna, ask, 'mijn dak repareren'))).toBe('help-done')
    const offer = await put(world.anna, 'soep koken', 'offer')
    const eaten = await begun(mia, offer)
    for (const [by, says] of [
      [world.anna, 'yes'],
      [mia, 'done'],
      [world.anna, 'done'],
    ] as const)
      expect(await say(by, eaten, says)).toBe('ok')
    expect(await reason(change(world.anna, offer, 'taarten bakken'))).toBe('ok')
    expect((await promise(mia, eaten)).what).toBe('soep koken')
    expect((await promise(world.anna, eaten)).what).toBe('soep koken')
  })

  test('a day that has been may stay, another may not; the same words are no change', async () => {
    const postId = await put(world.anna, 'mijn stoep vegen', 'ask', { neededOn: world.clock().today })
    const late = { neededOn: addDays(world.clock().today, -1) }
    expect(await reason(change(world.anna, postId, 'mijn stoep vegen', late))).toBe('help-day-past')
    const same = { neededOn: world.clock().today }
    expect(await reason(change(world.anna, postId, 'mijn stoep vegen', same))).toBe('ok')
    const [post] = await as<{ version: number }[]>(world, world.anna, (tx) =>
      tx.selectFrom('help_post').select(['version']).where('id', '=', postId).execute(),
    )
    expect(post!.version).toBe(1)
  })

  test('by SQL nobody says for another that they read it, and nobody writes what is off the board', async () => {
    const postId = await put(world.anna, 'mijn fiets wassen')
    const promiseId = await begun(mia, postId)
    await change(world.anna, postId, 'mijn fiets en kar wassen')
    const read = (by: PersonActor, version: number) =>
      as(world, by, (tx) =>
        tx.updateTable('help_promise').set({ read_version: version }).where('id', '=', promiseId).execute(),
      )
    await expect(read(world.anna, 2)).rejects.toThrow('says so themselves')
    await expect(read(mia, 3)).rejects.toThrow('says so themselves')
    await must(world.perform(takeOffBoard, world.anna, { postId }, newId()))
    const write = as(world, world.anna, (tx) =>
      tx
        .updateTable('help_post')
        .set({ what: 'iets anders', changed_at: new Date() })
        .where('id', '=', postId)
        .execute(),
    )
    await expect(write).rejects.toThrow('not written anew')
  })
})
