/** What SQL lets somebody say of a call that was asked for on paper: in the own name, and of a page they read. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { storeCallAsked, storeCalled } from './call.db.ts'

let world: World
const [id, open] = [newId<'paper-scan'>(), newId<'paper-scan'>()]
const at = new Date('2026-03-30T10:00:00Z')

beforeAll(async () => {
  world = await smallWorld()
  for (const [scan, of] of [
    [id, world.anna.memberId],
    [open, null],
  ])
    await world.sql(
      `insert into paper_scan (cooperative_id, id, sha256, page, code, member_id, content, scanned_by, scanned_at)
       values ($1, $2, sha256($2::uuid::text::bytea), 1, 'none', $3, 'jpg', $4, $5)`,
      [world.cooperativeId, scan, of, world.greet.personId, at],
    )
}, 60_000)
afterAll(() => world.close())

const tried = (who: PersonActor, work: (tx: Tx) => Promise<void>, keep = false) =>
  world.database.write(who, work, () => keep)

const asks = (who: PersonActor, by = who, scan: { id: Id<'paper-scan'>; memberId: Id<'member'> } = annas()) =>
  tried(who, (tx) => storeCallAsked(tx, world.cooperativeId, scan, { by: by.personId, at }))

const calls = (who: PersonActor, by = who) =>
  tried(who, (tx) => storeCalled(tx, world.cooperativeId, id, { by: by.personId, at }))

const annas = () => ({ id, memberId: world.anna.memberId })

test('a coach or who scanned it says that it asks for a call, in the own name', async () => {
  await asks(world.carla)
  await asks(world.greet)
  await expect(asks(world.anna)).rejects.toThrow(/row-level security/)
  await expect(asks(world.piet)).rejects.toThrow(/row-level security/)
  await expect(asks(world.greet, world.carla)).rejects.toThrow(/row-level security/)
  await expect(asks(world.carla, world.greet)).rejects.toThrow(/row-level security/)
})

test('of a page of which nobody knows whose it is, or of another, no call is asked', async () => {
  const { memberId } = world.piet
  await expect(asks(world.greet, world.greet, { id: open, memberId })).rejects.toThrow(/foreign key/)
  await expect(asks(world.greet, world.greet, { id, memberId })).rejects.toThrow(/foreign key/)
})

test('a coach says in the own name that the call was made, of a page that asks for it', async () => {
  await expect(calls(world.carla)).rejects.toThrow(/foreign key/)
  await tried(
    world.greet,
    (tx) => storeCallAsked(tx, world.cooperativeId, annas(), { by: world.greet.personId, at }),
    true,
  )
  await calls(world.carla)
  await expect(calls(world.greet)).rejects.toThrow(/row-level security/)
  await expect(calls(world.anna)).rejects.toThrow(/row-level security/)
  await expect(calls(world.carla, world.greet)).rejects.toThrow(/row-level security/)
})
