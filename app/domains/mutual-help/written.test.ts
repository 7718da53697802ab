/** A coach writes down what a member asks and says who never signs in; never both sides, and all read who wrote it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { answerHelp } from './answer-help.ts'
import { beginHelp } from './begin-help.ts'
import type { HelpPromise, HelpWord } from './help.ts'
import { promisesWrittenFor } from './help-promise.db.ts'
import { writtenAbout } from './help-written.db.ts'
import type { Written } from './written.ts'
import { accountInFull } from './hours.db.ts'
import { putOnBoard } from './put-on-board.ts'
import { setHours } from './set-hours.ts'
import { takeOffBoard } from './take-off-board.ts'
import { takeOffFor } from './take-off-for.ts'
import { writeChangeFor } from './write-change-for.ts'
import { writeAnswerFor } from './write-answer-for.ts'
import { writePostFor } from './write-post-for.ts'

let world: World
let mia: MemberOfWorld
let karel: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  karel = await oneMoreMember(world, 'Karel Brouwer', 'Karel zaait')
  await world.sql('update person set email = null where id = $1', [karel.personId])
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
})
afterAll(() => world.close())

const words = { what: 'mijn kas opbouwen', skill: '', forWhom: '', neededOn: null }
const ASK = { ...words, kind: 'ask', how: 'told' } as const
const writePost = (by: PersonActor, memberId: Id<'member'>, more: { what?: string } = {}) =>
  world.perform(writePostFor, by, { ...ASK, memberId, ...more }, newId())
const reason = async (answer: Promise<{ ok: boolean }>) => {
  const result = (await answer) as { ok: true } | { ok: false; reason: string }
  return result.ok ? 'ok' : result.reason
}
const write = (
  by: PersonActor,
  memberId: Id<'member'>,
  promiseId: Id<'help-promise'>,
  says: HelpWord,
  minutes = 0,
) => {
  const said = { promiseId, says, word: '', minutes }
  return reason(world.perform(writeAnswerFor, by, { ...said, memberId, how: 'on-paper' }, newId()))
}
const say = (by: PersonActor, promiseId: Id<'help-promise'>, says: HelpWord, minutes = 0) =>
  reason(world.perform(answerHelp, by, { promiseId, says, word: '', minutes }, newId()))

test('is for the coach and the administration, and for who never signs in', async () => {
  expect(await reason(writePost(world.carla, mia.memberId))).toBe('help-signs-in')
  expect(await reason(writePost(world.anna, karel.memberId))).toBe('not-permitted')
  expect(await reason(writePost(world.bea, karel.memberId))).toBe('not-permitted')
})

test('what was written is changed and taken off by who writes for the member; not for who signs in', async () => {
  const postId = await must(writePost(world.carla, karel.memberId, { what: 'mijn hek snoeien' }))
  const change = (by: PersonActor, post: Id<'help-post'>, what: string) =>
    reason(world.perform(writeChangeFor, by, { ...words, what, postId: post, how: 'told' }, newId()))
  expect(await change(world.carla, postId, 'mijn heg snoeien')).toBe('ok')
  expect(await change(mia, postId, 'iets anders')).toBe('not-permitted')
  const read = await as<readonly Written[]>(world, mia, (tx) => writtenAbout(tx, world.cooperativeId, postId))
  expect(read.map(({ says, writer }) => [says, writer])).toEqual([
    ['post', 'Carla Visser'],
    ['post', 'Carla Visser'],
  ])
  const off = (post: Id<'help-post'>) =>
    reason(world.perform(takeOffFor, world.carla, { postId: post }, newId()))
  expect([await off(postId), await off(postId)]).toEqual(['ok', 'help-off-board'])
  expect(await change(world.carla, postId, 'toch weer')).toBe('help-off-board')
  const ofMia = await must(world.perform(putOnBoard, mia, { ...words, kind: 'ask' }, newId()))
  expect([await change(world.carla, ofMia, 'anders'), await off(ofMia)]).toEqual([
    'help-signs-in',
    'help-signs-in',
  ])
  await must(world.perform(takeOffBoard, mia, { postId: ofMia }, newId()))
})

test('from ask to thanks, with hours: each word says who wrote it down, and the board reads nothing', async () => {
  const postId = await must(writePost(world.carla, karel.memberId))
  const begin = { postId, word: 'Leuk' }
  const promiseId = await must(world.perform(beginHelp, mia, begin, newId()))
  const theirs = (by: PersonActor) =>
    as<readonly HelpPromise[]>(world, by, (tx) => promisesWrittenFor(tx, world.cooperativeId))
  expect((await theirs(world.carla)).map(({ helper, helped }) => [helper, helped])).toEqual([
    ['Mia Kok', 'Karel Brouwer'],
  ])
  expect(await theirs(world.bea)).toEqual([])
  expect(await write(world.carla, mia.memberId, promiseId, 'done')).toBe('help-signs-in')
  expect(await write(world.carla, karel.memberId, promiseId, 'yes')).toBe('ok')
  expect(await write(world.carla, karel.memberId, promiseId, 'yes')).toBe('help-answered')
  expect(await say(mia, promiseId, 'done', 90)).toBe('ok')
  expect(await write(world.carla, karel.memberId, promiseId, 'done', 90)).toBe('ok')
  expect(await write(world.carla, karel.memberId, promiseId, 'thank')).toBe('ok')
  const balance = await as<{ balance: number }>(world, mia, (tx) =>
    accountInFull(tx, world.cooperativeId, mia.memberId),
  )
  expect(balance.balance).toBe(90)
  const about = (by: PersonActor) =>
    as<readonly Written[]>(world, by, (tx) => writtenAbout(tx, world.cooperativeId, postId))
  const read = await about(mia)
  expect(read.map(({ says, member, how }) => `${member} ${says} ${how}`).toSorted()).toEqual([
    'Karel Brouwer done on-paper',
    'Karel Brouwer post told',
    'Karel Brouwer thank on-paper',
    'Karel Brouwer yes on-paper',
  ])
  expect(new Set(read.map(({ writer }) => writer)).size).toBe(1)
  // Another member reads who wrote the post, and nothing of what two say to each other.
  expect((await about(world.anna)).map(({ says }) => says)).toEqual(['post'])
  expect(await about(world.bea)).toEqual([])
})

test('nobody speaks for both sides: not by the command, and not by SQL', async () => {
  const lena = await oneMoreMember(world, 'Lena Smit', 'Lena leest')
  await world.sql('update person set email = null where id = $1', [lena.personId])
  const postId = await must(writePost(world.carla, karel.memberId, { what: 'mijn zaden sorteren' }))
  const promiseId = await must(world.perform(beginHelp, lena, { postId, word: '' }, newId()))
  // Both never sign in; the coach wrote for Karel.
  expect(await write(world.carla, lena.memberId, promiseId, 'take-back')).toBe('help-both-sides')
  const sql = (set: object) =>
    as(world, world.carla, (tx) =>
      tx.updateTable('help_promise').set(set).where('id', '=', promiseId).execute(),
    )
  await expect(sql({ agreed_at: new Date() })).rejects.toThrow('what is theirs to say')
  await expect(sql({ closed_at: new Date(), closed_by: lena.memberId })).rejects.toThrow(
    'what is theirs to say',
  )
  const unsigned = as(world, world.carla, (tx) =>
    tx
      .insertInto('help_post')
      .values({
        ...{ cooperative_id: world.cooperativeId, id: newId(), member_id: karel.memberId, kind: 'ask' },
        ...{ what: 'iets', said_at: new Date() },
      })
      .execute(),
  )
  await expect(unsigned).rejects.toThrow('says who wrote it')
})

test('where the coach is away the administration writes, and reads of the board only what is theirs', async () => {
  const ofMia = await must(
    world.perform(putOnBoard, mia, { ...words, kind: 'ask', what: 'mijn raam lappen' }, newId()),
  )
  const postId = await must(writePost(world.greet, karel.memberId, { what: 'mijn schuur verven' }))
  const promiseId = await must(world.perform(beginHelp, mia, { postId, word: '' }, newId()))
  const between = await must(world.perform(beginHelp, world.piet, { postId: ofMia, word: '' }, newId()))
  const read = await as<readonly { id: string }[]>(world, world.greet, (tx) =>
    tx.selectFrom('help_post').select('id').execute(),
  )
  const ids = read.map(({ id }) => id)
  expect([ids.includes(postId), ids.includes(ofMia)]).toEqual([true, false])
  const promises = await as<readonly { id: string }[]>(world, world.greet, (tx) =>
    tx.selectFrom('help_promise').select('id').execute(),
  )
  const promised = promises.map(({ id }) => id)
  expect([promised.includes(promiseId), promised.includes(between)]).toEqual([true, false])
  expect(await write(world.greet, karel.memberId, promiseId, 'yes')).toBe('ok')
  expect(await say(mia, promiseId, 'done', 60)).toBe('ok')
  expect(await write(world.greet, karel.memberId, promiseId, 'done', 60)).toBe('ok')
  const off = await must(writePost(world.greet, karel.memberId, { what: 'mijn pad vegen' }))
  expect(await reason(world.perform(takeOffFor, world.greet, { postId: off }, newId()))).toBe('ok')
})
