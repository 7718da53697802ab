/** From the public form to the vote, on a real database as who may and as who may not. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { day } from '../../values/day.ts'
import { applicationByLink, applicationsOf } from './application.db.ts'
import { apply } from './apply.ts'
import { enterApplication } from './enter-application.ts'
import { setJoiningRules } from './set-joining-rules.ts'
import { takeStep } from './take-step.ts'
import { withdrawApplication } from './withdraw-application.ts'
import { applicationsOfBoard } from './seen-by-board.db.ts'
import { LETTER, RULES, playIn } from './joining-play.fixture.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
})
afterAll(() => world.close())

describe('the public form', () => {
  test('is shut until the board opens it, and nobody else opens it', async () => {
    const link = play.holder(newLinkToken())
    expect(await world.perform(apply, link, play.fields(), newId())).toMatchObject({ reason: 'not-open' })
    expect(await world.perform(setJoiningRules, world.carla, RULES, newId())).toMatchObject({
      reason: 'not-permitted',
    })
    await play.rules()
    expect(await world.perform(apply, link, play.fields(), newId())).toMatchObject({ ok: true })
  })

  test('needs a way to reach somebody, and makes one page however often it is sent', async () => {
    const link = play.holder(newLinkToken())
    expect(await world.perform(apply, link, play.fields({ phone: '' }), newId())).toMatchObject({
      reason: 'cannot-be-reached',
    })
    const commandId = newId()
    const first = await must(world.perform(apply, link, play.fields(), commandId))
    expect(await must(world.perform(apply, link, play.fields(), commandId))).toBe(first)
    expect(await world.perform(apply, link, play.fields(), newId())).toMatchObject({ reason: 'sent-already' })
  })

  test('a stranger who knows the id of an application makes no link to it', async () => {
    const { id } = await play.sent()
    const thief = play.holder(newLinkToken())
    const stolen = world.database.write(
      thief,
      (tx) =>
        sql`insert into link (cooperative_id, token, kind, subject_id, made_at)
          values (${world.cooperativeId}, ${thief.token}, 'application', ${id}, now())`.execute(tx),
      () => true,
    )
    await expect(stolen).rejects.toThrow('link_by_application')
  })
})

describe('who sees what', () => {
  test('coach and administration all of it, the board how far it is, members and other co-ops nothing', async () => {
    const { id, link } = await play.sent()
    expect((await play.seen(id))?.contact.municipality).toBe('Apeldoorn')
    expect((await play.seen(id, world.greet))?.contact.phone).toBe('06 12345678')
    expect(await play.seen(id, world.bea)).toBeUndefined()
    const all = (who: PersonActor) => world.database.read(who, (tx) => applicationsOf(tx, who.cooperativeId))
    const ofBoard = await world.database.read(world.bea, (tx) => applicationsOfBoard(tx))
    expect(ofBoard.find((one) => one.id === id)).toMatchObject({ stage: 'received' })
    for (const who of [world.bea, world.anna, world.otto, world.stranger])
      expect((await all(who)).filter((one) => one.id === id)).toEqual([])
    expect(await world.database.read(link, applicationByLink)).toMatchObject({
      id,
      contact: { benefit: 'yes' },
    })
    expect(await world.database.read(play.holder(newLinkToken()), applicationByLink)).toBeUndefined()
  })

  test('a coach writes it down with their consent, a member does not', async () => {
    const given = { ...play.fields(), agreed: 'aan de balie, 29 maart' }
    expect(await world.perform(enterApplication, world.anna, given, newId())).toMatchObject({
      reason: 'not-permitted',
    })
    const id = await must(world.perform(enterApplication, world.carla, given, newId()))
    expect(await play.seen(id)).toMatchObject({
      enteredBy: 'Carla Visser',
      contact: { agreed: given.agreed },
    })
  })
})

describe('the road', () => {
  test('talk, permission with its letter: step by step, and not past one', async () => {
    const { id, link } = await play.sent()
    expect(await play.step(id, 'permission-granted')).toMatchObject({ reason: 'step-not-now' })
    await must(
      play.step(id, 'intake-planned', { due: day('2026-04-02'), note: 'tien uur, in het Gildehuis' }),
    )
    world.setNow('2026-03-29T10:01:00Z')
    await must(play.step(id, 'intake-held'))
    world.setNow('2026-03-29T10:02:00Z')
    await must(play.step(id, 'permission-asked', { note: 'mevrouw De Boer' }))
    world.setNow('2026-03-29T10:03:00Z')
    const page = { ...LETTER, content: Buffer.from('<html><script>') }
    expect(await play.step(id, 'permission-granted', { letter: page })).toMatchObject({
      reason: 'letter-broken',
    })
    await must(play.step(id, 'permission-granted', { note: 'Vier uur per week', letter: LETTER }))
    const own = await world.database.read(link, applicationByLink)
    expect(own?.steps.map(({ stage, letter }) => [stage, letter?.name])).toEqual([
      ['intake-planned', undefined],
      ['intake-held', undefined],
      ['permission-asked', undefined],
      ['permission-granted', 'brief.pdf'],
    ])
  })

  test('a talk in which there turns out to be no benefit: no permission is asked', async () => {
    const { id } = await play.sent({ benefit: 'unsaid' })
    await must(play.step(id, 'intake-held', { told: { benefit: 'no', municipality: '' } }))
    expect(await play.step(id, 'permission-asked')).toMatchObject({ reason: 'step-not-now' })
    await play.vote(id)
  })

  test('of two who go on from the same page, the second is told', async () => {
    const { id } = await play.sent()
    const { revision } = (await play.seen(id))!
    const given = {
      applicationId: id,
      revision,
      on: world.clock().today,
      due: null,
      note: 'nee',
      letter: null,
      told: null,
    }
    const both = await Promise.all([
      world.perform(takeStep, world.carla, { ...given, to: 'intake-held' as const }, newId()),
      world.perform(takeStep, world.greet, { ...given, to: 'refused' as const }, newId()),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'application-changed' })
  })

  test('who stops in two windows at once has stopped, and reads so in the other', async () => {
    const { link } = await play.permitted()
    const stop = () => world.perform(withdrawApplication, link, {}, newId())
    const both = await Promise.all([stop(), stop()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'application-ended' })
  })

  test('who applies stops by the link, also while members vote; nothing goes on after that', async () => {
    const { id, link } = await play.permitted()
    await play.vote(id)
    expect(await must(world.perform(withdrawApplication, link, {}, newId()))).toBe(id)
    expect(await world.perform(withdrawApplication, link, {}, newId())).toMatchObject({
      reason: 'application-ended',
    })
    expect(await play.cast(world.anna, id, 'yes')).toMatchObject({ reason: 'no-vote-here' })
    expect(await play.step(id, 'refused', { note: 'x' })).toMatchObject({ reason: 'step-not-now' })
  })
})
