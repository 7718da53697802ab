/** What still stands of help: what somebody can answer, and nothing that is done. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import { answerHelp, beginHelp, putOnBoard } from '../mutual-help/index.ts'
import { standingOf } from './leaving.db.ts'
import { sayLeaving } from './say-leaving.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

const put = (what: string, kind: 'ask' | 'offer' = 'ask', neededOn: Day | null = null) =>
  must(world.perform(putOnBoard, world.anna, { kind, what, skill: '', forWhom: '', neededOn }, newId()))
const posts = async (who: PersonActor) => {
  const told = await world.database.read(who, (tx) => standingOf(tx, world.anna.memberId, world.clock().at))
  return told.find(({ kind }) => kind === 'help-posts')?.count
}

test('what hangs on the board for somebody stands; what is promised, done or past its day does not', async () => {
  const said = {
    memberId: world.anna.memberId,
    lastDay: day('2026-04-30'),
    whereTo: 'job',
    how: 'self',
  } as const
  await must(world.perform(sayLeaving, world.anna, said, newId()))
  expect(await posts(world.anna)).toBe(0)
  const postId = await put('een kast tillen')
  expect(await posts(world.anna)).toBe(1)
  const promiseId = await must(world.perform(beginHelp, mia, { postId, word: '' }, newId()))
  const say = (who: PersonActor, says: 'yes' | 'done') =>
    must(world.perform(answerHelp, who, { promiseId, says, word: '' }, newId()))
  await say(world.anna, 'yes')
  expect(await posts(world.anna)).toBe(0)
  for (const who of [mia, world.anna]) await say(who, 'done')
  for (const who of [world.anna, world.greet]) expect(await posts(who)).toBe(0)
  await put('taart bakken', 'offer')
  await put('een hek verven', 'ask', world.clock().today)
  expect(await posts(world.anna)).toBe(2)
  world.setNow('2026-04-20T10:00:00Z')
  expect(await posts(world.anna)).toBe(1)
})
