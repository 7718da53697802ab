/** What is put right later: a letter that comes after its step, and how to reach who applies. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { addLetter } from './add-letter.ts'
import { applicationByLink } from './application.db.ts'
import { correctOwnReach } from './correct-own-reach.ts'
import { correctReach } from './correct-reach.ts'
import { LETTER, playIn } from './joining-play.fixture.ts'
import { letterByLink } from './letter.db.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

const stepOf = async (id: Id<'application'>, stage: string) =>
  (await play.seen(id))!.steps.find((one) => one.stage === stage)!.id
const mailsAsked = async (id: Id<'application'>) =>
  (
    await world.sql(
      `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-applicant' and j.payload ->> 'applicationId' = $1`,
      [id],
    )
  ).length

describe('a letter that comes later', () => {
  const granted = async () => {
    const one = await play.sent()
    await must(play.step(one.id, 'intake-held'))
    await must(play.step(one.id, 'permission-asked'))
    await must(play.step(one.id, 'permission-granted'))
    return { ...one, stepId: await stepOf(one.id, 'permission-granted') }
  }
  const add = (
    applicationId: Id<'application'>,
    stepId: Id<'application-step'>,
    who = world.carla,
    more = {},
  ) => world.perform(addLetter, who, { applicationId, stepId, letter: { ...LETTER, ...more } }, newId())

  test('is put with its step, by whom and when, and who applies reads it', async () => {
    const { id, link, stepId } = await granted()
    world.setNow('2026-04-03T10:00:00Z')
    await must(add(id, stepId, world.greet))
    world.setNow('2026-03-29T10:00:00Z')
    const step = (await play.seen(id))!.steps.find((one) => one.id === stepId)!
    expect(step.letter).toMatchObject({ name: 'brief.pdf', on: '2026-04-03' })
    expect(step.letter!.by).not.toBe('')
    const own = await world.database.read(link, (tx) => letterByLink(tx, stepId))
    expect(Buffer.from(own!.content)).toEqual(LETTER.content)
  })

  test('never comes in the place of another, also not by two at once', async () => {
    const { id, stepId } = await granted()
    const both = await Promise.all([add(id, stepId), add(id, stepId, world.greet)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'letter-there-already' })
  })

  test('belongs to an answer of the municipality, and is a whole PDF or photo', async () => {
    const { id, stepId } = await granted()
    expect(await add(id, await stepOf(id, 'intake-held'))).toMatchObject({ reason: 'step-without-letter' })
    expect(await add(id, newId<'application-step'>())).toMatchObject({ reason: 'step-without-letter' })
    expect(await add(id, stepId, world.carla, { content: Buffer.from('<html>') })).toMatchObject({
      reason: 'letter-broken',
    })
    expect(await add(id, stepId, world.carla, { content: Buffer.from('') })).toMatchObject({
      reason: 'letter-empty',
    })
    for (const who of [world.anna, world.bea] as PersonActor[])
      expect(await add(id, stepId, who)).toMatchObject({ reason: 'not-permitted' })
  })

  test('is written down in the own name, by SQL too', async () => {
    const { id, stepId } = await granted()
    const forged = world.database.write(
      world.carla,
      (tx) =>
        sql`insert into application_letter select ${world.cooperativeId}, ${id}, ${stepId}, 'a.pdf', 'application/pdf',
          sha256('a'), 'a', ${world.greet.personId}, now()`.execute(tx),
      () => true,
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})

describe('how to reach who applies', () => {
  const reach = { phone: '06 87654321', email: 'nieuw@voorbeeld.example', helper: '' }

  test('is corrected by who applies, who keeps their link and gets a mail at the new address', async () => {
    const { id, link } = await play.sent()
    await must(world.perform(correctOwnReach, link, { ...reach, revision: 1 }, newId()))
    const found = await world.database.read(link, applicationByLink)
    expect(found?.contact).toMatchObject({ ...reach, benefit: 'yes', municipality: 'Apeldoorn' })
    expect(await mailsAsked(id)).toBe(2)
  })

  test('by who guides them: where another address was, the link of before opens nothing any more', async () => {
    const { id, link } = await play.sent({ email: 'fout@voorbeeld.example' })
    const given = { applicationId: id, ...reach, revision: 1 }
    for (const who of [world.anna, world.bea])
      expect(await world.perform(correctReach, who, given, newId())).toMatchObject({ ok: false })
    await must(world.perform(correctReach, world.carla, given, newId()))
    expect(await world.database.read(link, applicationByLink)).toBeUndefined()
    const [row] = await world.sql('select token from link where application_id = $1', [id])
    expect(await world.database.read(play.holder(String(row!['token'])), applicationByLink)).toMatchObject({
      id,
    })
    expect(await mailsAsked(id)).toBe(2)
  })

  test('a phone number alone changes neither link nor mailbox', async () => {
    const { id, link } = await play.sent({ email: 'zelfde@voorbeeld.example' })
    const given = { phone: '06 1', email: 'zelfde@voorbeeld.example', helper: '', revision: 1 }
    await must(world.perform(correctReach, world.carla, { applicationId: id, ...given }, newId()))
    expect(await world.database.read(link, applicationByLink)).toMatchObject({ id })
    expect(await mailsAsked(id)).toBe(1)
  })

  test('of two at once the second looks again; nobody is left without a way to be reached', async () => {
    const { id, link } = await play.sent()
    await must(world.perform(correctOwnReach, link, { ...reach, revision: 1 }, newId()))
    expect(
      await world.perform(correctReach, world.carla, { applicationId: id, ...reach, revision: 1 }, newId()),
    ).toMatchObject({ reason: 'reach-changed' })
    expect(
      await world.perform(correctOwnReach, link, { phone: '', email: '', helper: '', revision: 2 }, newId()),
    ).toMatchObject({ reason: 'cannot-be-reached' })
  })

  test('what ended is corrected by nobody, and by a link nothing else is', async () => {
    const { id, link } = await play.sent()
    const forged = world.database.write(
      link,
      (tx) => sql`update application_contact set benefit = 'no', revision = revision + 1`.execute(tx),
      () => true,
    )
    await expect(forged).rejects.toThrow('only how to reach')
    await must(play.step(id, 'refused', { note: 'Geen plek' }))
    expect(await world.perform(correctOwnReach, link, { ...reach, revision: 1 }, newId())).toMatchObject({
      reason: 'application-ended',
    })
  })
})
