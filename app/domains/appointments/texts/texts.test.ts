/** Reminders as a text message: chosen, sent at most once, and read by whom they are of. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { startCm, type CmServer } from '../../../platform/cm-server.fixture.ts'
import { cmTexts } from '../../../platform/cm-texts.ts'
import type { JobActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { chooseReminderWay } from './choose-reminder-way.ts'
import { endTextAccount } from './end-text-account.ts'
import { eraseTexts } from './erase-texts.ts'
import { reminderText } from './load-reminder-text.ts'
import { reminderChoiceOf } from './reminder-way.db.ts'
import type { ReminderChoice } from './reminder-way.ts'
import { sendText } from './send-text.ts'
import { setTextAccount } from './set-text-account.ts'
import { textsByMonth } from './text-account.db.ts'
import { insertTextMessage, whoseNumberIsWrong } from './text-message.db.ts'

const plain = {
  seal: (_for: string, text: string) => `sealed ${text}`,
  unseal: (_for: string, text: string) => text.slice(7),
}
const NUMBER = '+31612345678'

let world: World
let cm: CmServer
let job: JobActor
beforeAll(async () => {
  world = await smallWorld()
  cm = await startCm()
  job = { kind: 'job', cooperativeId: world.cooperativeId }
  await must(
    world.perform(setTextAccount, world.greet, { sender: 'Gilde', sealedKey: `sealed ${cm.key}` }, newId()),
  )
})
afterAll(async () => {
  await cm.close()
  await world.close()
})
afterEach(() => {
  cm.received.length = 0
  cm.instead.length = 0
})

const choose = (by: World['greet'], more: object) =>
  world.perform(chooseReminderWay, by, { way: 'text', number: '06 12345678', ...more }, newId())
const choiceOf = (by: World['greet'], of: World['anna']) =>
  as<ReminderChoice>(world, by, (tx) => reminderChoiceOf(tx, world.cooperativeId, of.personId))

/** A message that waits, to Anna. */
async function waiting(): Promise<Id<'text-message'>> {
  const id: Id<'text-message'> = newId()
  const message = { id, personId: world.anna.personId, number: NUMBER, body: 'Morgen om 10.00 uur.' }
  await world.database.write(
    job,
    (tx) => insertTextMessage(tx, world.cooperativeId, message, world.clock().at),
    () => true,
  )
  return id
}
const send = (id: Id<'text-message'>) =>
  sendText(
    { database: world.database, perform: world.perform, clock: world.clock, texts: cmTexts(cm.url, plain) },
    job,
    id,
  )
const stateOf = async (id: string) => {
  const [row] = await world.sql('select state, why from text_message where id = $1', [id])
  return [row?.['state'], row?.['why']]
}

describe('how somebody is reminded', () => {
  test('a number is kept without texts too, and looked at', async () => {
    await must(choose(world.piet, { way: 'mail', number: '06 22334455' }))
    expect(await choiceOf(world.piet, world.piet)).toEqual({ way: 'mail', number: '+31622334455' })
    expect(await choose(world.piet, { way: 'mail', number: '0612' })).toMatchObject({
      reason: 'number-not-mobile',
    })
    await must(choose(world.piet, { way: 'mail', number: ' ' }))
    expect(await choiceOf(world.piet, world.piet)).toEqual({ way: 'mail', number: null })
  })

  test('is by mail until they choose; only a Dutch mobile number is taken', async () => {
    expect(await choiceOf(world.anna, world.anna)).toEqual({ way: 'mail', number: null })
    expect(await choose(world.anna, { number: '055 1234567' })).toMatchObject({ reason: 'number-not-mobile' })
    await must(choose(world.anna, {}))
    expect(await choiceOf(world.anna, world.anna)).toEqual({ way: 'text', number: NUMBER })
  })
  test('the coach chooses it for who asks, a fellow member for nobody', async () => {
    await must(choose(world.carla, { memberId: world.piet.memberId }))
    expect(await choiceOf(world.carla, world.piet)).toEqual({ way: 'text', number: NUMBER })
    expect(await choose(world.anna, { memberId: world.piet.memberId })).toMatchObject({
      reason: 'member-not-found',
    })
    expect(await choiceOf(world.anna, world.piet)).toEqual({ way: 'mail', number: null })
  })
  test('the message says when, where and whom to call, and not what it is about', async () => {
    const startsAt = new Date('2026-04-02T08:00:00Z')
    const text = await world.database.read(job, (tx) =>
      reminderText(tx, world.cooperativeId, world.anna.personId, {
        kind: 'appointment',
        startsAt,
        place: 'Plein 1',
      }),
    )
    expect(text?.number).toBe(NUMBER)
    expect(text?.body).toMatch(/^Morgen om 10\.00 uur heb je een gesprek: Plein 1\./)
    expect(text!.body.length).toBeLessThanOrEqual(320)
  })
})

describe('a message', () => {
  test('is sent once, however often the job is done, also by two at once', async () => {
    const id = await waiting()
    await Promise.all([send(id), send(id)])
    await send(id)
    expect(cm.received.map(({ to, reference }) => [to, reference])).toEqual([['0031612345678', id]])
    expect(await stateOf(id)).toEqual(['taken', null])
  })
  test('that nobody took is tried again', async () => {
    const id = await waiting()
    cm.instead.push(429)
    await expect(send(id)).rejects.toThrow('429')
    expect(await stateOf(id)).toEqual(['waiting', null])
    await send(id)
    expect(cm.received.length).toBe(1)
  })
  test.each(['after', 500] as const)('that may have gone (%s) is never sent again', async (instead) => {
    const id = await waiting()
    cm.instead.push(instead)
    await send(id)
    const taken = cm.received.length
    await send(id)
    expect(cm.received.length).toBe(taken)
    expect(await stateOf(id)).toEqual(['handed', null])
  })
  test('to a number that is no phone is told to who helps, until there is another number', async () => {
    const wrong = () => as<ReadonlySet<string>>(world, world.carla, (tx) => whoseNumberIsWrong(tx))
    cm.noPhones.add('0031612345678')
    world.setNow('2026-06-01T10:00:00Z')
    const id = await waiting()
    await send(id)
    cm.noPhones.clear()
    expect(await stateOf(id)).toEqual(['refused', 'number'])
    expect([...(await wrong())]).toEqual([world.anna.personId])
    expect([...(await as<ReadonlySet<string>>(world, world.anna, (tx) => whoseNumberIsWrong(tx)))]).toEqual(
      [],
    )
    await must(choose(world.anna, { number: '06 87654321' }))
    expect([...(await wrong())]).toEqual([])
  })
  test('goes nowhere once the account is ended; how many went is told without of whom', async () => {
    await must(world.perform(endTextAccount, world.greet, {}, newId()))
    const id = await waiting()
    await send(id)
    expect(await stateOf(id)).toEqual(['refused', 'no-account'])
    const months = (by: World['greet']) =>
      as<Awaited<ReturnType<typeof textsByMonth>>>(world, by, (tx) => textsByMonth(tx))
    expect((await months(world.greet)).find(({ state }) => state === 'taken')?.messages).toBe(2)
    expect(await months(world.carla)).toEqual([])
  })
  test('is erased after three months', async () => {
    world.setNow('2026-10-01T10:00:00Z')
    await must(world.perform(eraseTexts, job, {}, newId()))
    expect(await world.sql('select count(*)::int as n from text_message')).toEqual([{ n: 0 }])
  })
})
