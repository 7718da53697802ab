import { afterAll, beforeAll, expect, test } from 'vitest'
import { customerOfMember, issuedOf } from '../domains/sales/sales-play.fixture.ts'
import { smallWorld, type World } from '../../test/world.ts'
import { newId } from '../../test/new-id.ts'
import type { Id } from '../values/id.ts'
import type { Actor } from './actor.ts'
import { queueMail } from './queue-mail.ts'

let world: World
let invoiceId: Id<'invoice'>
beforeAll(async () => {
  world = await smallWorld()
  invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())

const queue = (actor: Actor, about: Id<'invoice'>, id = newId<'mail'>(), keep = true) =>
  world.database.write(
    actor,
    (tx) =>
      queueMail(
        tx,
        world.cooperativeId,
        {
          id,
          about: { kind: 'invoice', id: about },
          to: 'klant@voorbeeld.example',
          subject: 'Dag',
          text: 'Dag',
        },
        world.clock(),
      ),
    () => keep,
  )
const job = () => ({ kind: 'job', cooperativeId: world.cooperativeId }) as const
const waiting = async () =>
  (await world.sql(`select key from graphile_worker.jobs where task_identifier = 'send-mail'`)).length
const seenBy = async (actor: Actor) =>
  (await world.database.read(actor, (tx) => tx.selectFrom('mail').select('id').execute())).length

test('a mail is kept once, with the job that sends it; without commit neither', async () => {
  const id = newId<'mail'>()
  await queue(job(), invoiceId, id)
  await queue(job(), invoiceId, id)
  await queue(job(), invoiceId, newId<'mail'>(), false)
  expect([await seenBy(job()), await waiting()]).toEqual([1, 1])
})

test('a mail is about something that is there, in the own co-op', async () => {
  await expect(queue(job(), newId<'invoice'>())).rejects.toThrow('foreign key')
  await expect(
    queue({ kind: 'job', cooperativeId: world.stranger.cooperativeId }, invoiceId),
  ).rejects.toThrow('row-level security')
})

test('who may see the invoice sees whether the mail left; nobody else does', async () => {
  const { anna, greet, otto, piet, bea, carla, stranger } = world
  expect(await Promise.all([anna, greet, otto, piet].map(seenBy))).toEqual([1, 1, 1, 1])
  expect(await Promise.all([bea, carla, stranger].map(seenBy))).toEqual([0, 0, 0])
  const [row] = await world.sql('select link_token from invoice where id = $1', [invoiceId])
  const token = row!['link_token'] as string
  expect(await seenBy({ kind: 'link', cooperativeId: world.cooperativeId, token })).toBe(0)
})

test('mails about invoices are written by jobs alone', async () => {
  for (const actor of [world.anna, world.greet, world.carla])
    await expect(queue(actor, invoiceId)).rejects.toThrow('row-level security')
})
