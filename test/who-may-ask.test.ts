/** Doors in the database that are no table of somebody: the queue of jobs, the log of commands, what happened. */
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../app/platform/actor.ts'
import { noteHours } from '../app/domains/benefits/index.ts'
import { askQuestion, markOpened } from '../app/domains/sales/index.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  standing,
  value,
} from '../app/domains/sales/sales-play.fixture.ts'
import { newId } from './new-id.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { smallWorld, type World } from './world.ts'

let world: World
let issued: Id<'invoice'>
let token: string
beforeAll(async () => {
  world = await smallWorld()
  issued = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  token = (await standing(world, issued)).linkToken
})
afterAll(() => world.close())

const as = async (actor: Actor, sql: string, values: unknown[] = []) =>
  world.database.write(
    actor,
    async (tx) => (await tx.executeQuery(CompiledQuery.raw(sql, values))).rows,
    () => true,
  )
const customer = (): Actor => ({ kind: 'link', cooperativeId: world.cooperativeId, token })

describe('a job', () => {
  const ask = (
    actor: Actor,
    task: string,
    invoiceId: string = issued,
    cooperativeId: string = world.cooperativeId,
  ) => as(actor, 'select enqueue_job($1, $2)', [task, JSON.stringify({ cooperativeId, invoiceId })])
  test('is asked for by who needs it, about an invoice they work on', async () => {
    await ask(world.greet, 'render-invoice')
    await ask(world.anna, 'mail-invoice')
    await ask({ kind: 'job', cooperativeId: world.cooperativeId }, 'send-mail')
  })
  test('is asked for by nobody else, and no other job', async () => {
    const tries: Promise<unknown>[] = [
      ask(customer(), 'mail-invoice'),
      ask({ kind: 'sign-in' }, 'mail-invoice'),
      ask(world.anna, 'render-invoice'),
      ask(world.anna, 'mail-invoice', newId()),
      ask(world.bea, 'mail-invoice'),
      ask(world.greet, 'send-mail'),
      ask(world.stranger, 'mail-invoice'),
      ask(world.greet, 'render-invoice', issued, world.stranger.cooperativeId),
    ]
    for (const tried of await Promise.allSettled(tries)) {
      expect(tried).toMatchObject({ status: 'rejected', reason: { code: '42501' } })
    }
  })
})

describe('a job that waits', () => {
  test('is not replaced by who could not ask for it: the key holds the co-operative and what it is about', async () => {
    const put = (actor: Actor, task: string, payload: object, key: string) =>
      as(actor, 'select enqueue_job($1, $2, $3)', [task, JSON.stringify(payload), key])
    const { cooperativeId, greet, stranger, anna, piet } = world
    const job: Actor = { kind: 'job', cooperativeId }
    const theirs = { kind: 'job', cooperativeId: stranger.cooperativeId } as const
    const waiting = { cooperativeId, invoiceId: newId() }
    await put(job, 'mail-invoice', waiting, 'mail-invoice:x')
    const pietsOwn = await issuedOf(world, anna, await customerOfMember(world, anna))
    await put(greet, 'mail-invoice', { cooperativeId, invoiceId: pietsOwn }, 'mail-invoice:x')
    await put(theirs, 'mail-invoice', { ...waiting, cooperativeId: theirs.cooperativeId }, 'mail-invoice:x')
    await expect(put(piet, 'mail-invoice', waiting, 'mail-invoice:x')).rejects.toThrow('may not ask')
    await put(job, 'mail-invoice', waiting, 'mail-invoice:x')
    const rows = await world.sql(
      `select j.payload ->> 'invoiceId' as about, j.payload ->> 'cooperativeId' as coop
       from graphile_worker._private_jobs j where j.key like '%' || md5('mail-invoice:x')`,
    )
    expect(rows).toHaveLength(3)
    expect(rows).toContainEqual({ about: waiting.invoiceId, coop: cooperativeId })
  })
  test('of a kind that a domain adds is asked for by its own rule, without touching that of others', async () => {
    const { cooperativeId, greet, anna } = world
    const ask = (actor: Actor) =>
      as(actor, 'select enqueue_job($1, $2)', ['try-me', JSON.stringify({ cooperativeId })])
    await expect(ask(greet)).rejects.toThrow('may not ask for the job try-me')
    await world.sql(`create function may_ask_for_try_me(payload jsonb) returns boolean language plpgsql stable
      security definer set search_path = public, pg_temp as $$ begin return asking_holds('administrator'); end $$`)
    await ask(greet)
    await expect(ask(anna)).rejects.toThrow('may not ask for the job try-me')
  })
})

describe('the log of commands', () => {
  test('shows a customer what they did themselves: pressing twice asks once', async () => {
    const id = commandId()
    const asked = { question: 'Klopt dit?' }
    const actor = customer() as Actor & { kind: 'link' }
    value(await world.perform(markOpened, actor, {}, commandId()))
    value(await world.perform(askQuestion, actor, asked, id))
    value(await world.perform(askQuestion, actor, asked, id))
    expect(await as(actor, `select name from command_log order by name`)).toEqual([
      { name: 'sales.ask-question' },
      { name: 'sales.mark-opened' },
    ])
  })
  test('shows a customer nothing of a job, of another customer, or of who is not signed in', async () => {
    const put = `insert into command_log (cooperative_id, command_id, name, purpose, input_hash, done_at, link_hash)
      values ($1, gen_random_uuid(), 'other', $2, '\\x00', now(), $3)`
    await world.sql(put, [world.cooperativeId, 'job', null])
    await world.sql(put, [world.cooperativeId, 'link', Buffer.from('another')])
    await world.sql(put, [world.cooperativeId, 'link', null])
    await world.sql(put, [world.cooperativeId, 'sign-in', null])
    expect(await as(customer(), `select name from command_log where name = 'other'`)).toEqual([])
    const forge = `insert into command_log (cooperative_id, command_id, name, purpose, input_hash, done_at)
      values ($1, gen_random_uuid(), 'forged', 'job', '\\x00', now())`
    await expect(as(customer(), forge, [world.cooperativeId])).rejects.toThrow('row-level security')
  })
})

describe('what was filled in', () => {
  const tells = (choice: string, id: string, actor = world.anna) =>
    world.perform(noteHours, actor, { onDay: day('2026-03-02'), minutes: Number(choice) }, id)
  const hashOf = async (id: string) =>
    (await world.sql('select input_hash from command_log where command_id = $1', [id]))[0]!['input_hash']

  test('is the guard against one id with other input: the same answer, or a refusal', async () => {
    const id = commandId()
    expect(await tells('60', id)).toMatchObject({ ok: true })
    expect(await tells('60', id)).toMatchObject({ ok: true })
    expect(await tells('90', id)).toMatchObject({ ok: false, reason: 'command-id-reused' })
  })

  test('cannot be guessed from the log by anybody, those who read the log included', async () => {
    const id = commandId()
    await tells('75', id)
    const actors: Actor[] = [
      world.anna,
      world.piet,
      world.greet,
      world.bea,
      world.otto,
      world.carla,
      world.stranger,
      customer(),
      { kind: 'job', cooperativeId: world.cooperativeId },
      { kind: 'operator' },
      { kind: 'sign-in' },
    ]
    for (const actor of actors) {
      for (const sql of ['input_hash from command_log', '* from command_log', 'l::text from command_log l'])
        await expect(as(actor, `select ${sql}`)).rejects.toThrow('permission denied')
      await expect(
        as(actor, `select from command_log where input_hash = $1`, [await hashOf(id)]),
      ).rejects.toThrow('permission denied')
    }
    // The rest of the log is read as before.
    for (const actor of [world.greet, world.otto])
      expect(await as(actor, 'select name from command_log where command_id = $1', [id])).toEqual([
        { name: 'benefits.note-hours' },
      ])
  })

  test('is compared for who did it themselves alone', async () => {
    const id = commandId()
    await tells('80', id)
    const compared = async (actor: Actor) =>
      (await as(actor, 'select is_input_of_command($1, $2) as same', [id, await hashOf(id)]))[0]
    expect(await compared(world.anna)).toEqual({ same: true })
    for (const actor of [world.piet, world.greet, world.otto, world.bea, world.stranger, customer()])
      expect(await compared(actor)).toEqual({ same: false })
    expect(await compared({ kind: 'job', cooperativeId: world.cooperativeId })).toEqual({ same: false })
  })
})

describe('what happened to an invoice', () => {
  const says = (actor: Actor, kind: string, by: string | null) =>
    as(
      actor,
      `insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person)
       values ($1, $2, gen_random_uuid(), $3, now(), $4)`,
      [world.cooperativeId, issued, kind, by],
    )
  test('is said by who does it: a member does not say that it was paid, the office not that one agreed', async () => {
    const { anna, greet } = world
    await says(anna, 'answered', anna.personId)
    await says(greet, 'returned', greet.personId)
    for (const kind of ['paid', 'approved', 'issued', 'returned', 'sent'])
      await expect(says(anna, kind, anna.personId)).rejects.toThrow('row-level security')
    await expect(says(greet, 'agreed', greet.personId)).rejects.toThrow('row-level security')
    await expect(says(greet, 'answered', anna.personId)).rejects.toThrow('row-level security')
    await expect(says(customer(), 'paid', null)).rejects.toThrow('row-level security')
  })
})
