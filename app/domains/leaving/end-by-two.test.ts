/** A membership that the member did not end themselves is ended by two; and the member hears of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { endMembership } from '../members/index.ts'
import { endMembershipWhole } from './end-membership-whole.ts'
import { leavingJobs } from './jobs.ts'
import { leaversToTell, leavingsToSee, whoCanSee } from './leaving-second.db.ts'
import { leavingOf } from './leaving.db.ts'
import { mailSaidJob } from './mail-leaving-job.ts'
import { noteToldOfLeaving } from './note-told-of-leaving.ts'
import { sayLeaving } from './say-leaving.ts'
import { seeLeaving } from './see-leaving.ts'
import { takeLeavingBack } from './take-leaving-back.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const LAST = day('2026-03-28')
const say = (who: PersonActor, how: 'self' | 'phone' | 'unsaid' = 'phone', lastDay = LAST) => {
  const said = { memberId: world.anna.memberId, lastDay, whereTo: 'unsaid', how } as const
  return must(world.perform(sayLeaving, who, said, newId()))
}
const end = (who: PersonActor, lastDay = LAST) =>
  world.perform(endMembershipWhole, who, { memberId: world.anna.memberId, lastDay }, newId())
const see = async (who: PersonActor) => {
  const leaving = await world.database.read(world.greet, (tx) =>
    leavingOf(tx, world.cooperativeId, world.anna.memberId),
  )
  const which = { memberId: world.anna.memberId, leavingId: leaving!.id }
  return world.perform(seeLeaving, who, which, newId())
}
const toSee = (who: PersonActor) => world.database.read(who, (tx) => leavingsToSee(tx, world.cooperativeId))

describe('who wrote that a member stops', () => {
  test('does not end it alone; another of the administration does', async () => {
    await say(world.greet)
    expect(await end(world.greet)).toMatchObject({ reason: 'asked-by-you' })
    expect(await see(world.greet)).toMatchObject({ reason: 'asked-by-you' })
    await must(end(await oneMore(world, 'Wil Tweede', 'administrator')))
  })

  test('ends it once somebody of the board said that it is right, where nobody else keeps the register', async () => {
    await say(world.greet)
    const names = await world.database.read(world.greet, async (tx) =>
      whoCanSee(tx, (await leavingsToSee(tx, world.cooperativeId))[0]!.id),
    )
    expect(names).toContain('Bea Jansen')
    expect(names).not.toContain('Greet Smit')
    expect(await toSee(world.bea)).toMatchObject([{ firstName: 'Anna', lastDay: LAST }])
    expect(await see(world.carla)).toMatchObject({ reason: 'not-permitted' })
    await must(see(world.bea))
    await must(see(world.bea))
    expect(await toSee(world.bea)).toEqual([])
    await must(end(world.greet))
  })

  test('is another where a coach wrote it or the member said it: nobody else is asked', async () => {
    await say(world.carla)
    expect(await toSee(world.bea)).toEqual([])
    await must(world.perform(takeLeavingBack, world.carla, { memberId: world.anna.memberId }, newId()))
    await say(world.anna, 'self')
    expect(await toSee(world.bea)).toEqual([])
    await must(end(world.greet))
  })

  test('says it of the day that was said, and of no other', async () => {
    expect(await end(world.greet)).toMatchObject({ reason: 'end-not-said' })
    await say(world.anna, 'self')
    expect(await end(world.greet, day('2026-03-20'))).toMatchObject({
      reason: 'end-said-otherwise',
      facts: { day: LAST },
    })
  })

  test('cannot go round it by the register alone: the database holds it', async () => {
    await say(world.greet)
    const alone = { memberId: world.anna.memberId, lastDay: LAST }
    await expect(world.perform(endMembership, world.greet, alone, newId())).rejects.toThrow(/by two/)
  })
})

describe('the member', () => {
  const mails = () =>
    world.sql("select to_address, subject, body_text from mail where about_kind = 'leaving'")
  const work = (leavingId: Id<'leaving'>) => {
    const { handlers } = leavingJobs({ ...world, publicUrl: 'https://gilde.example' })
    const mail = { leavingId, memberId: world.anna.memberId, mailId: newId<'mail'>() }
    return doNow(handlers, mailSaidJob, world.cooperativeId, mail)
  }

  test('who has an address is mailed that another wrote it down, and how it is taken back', async () => {
    const id = await say(world.greet)
    await work(id)
    const [mail] = await mails()
    expect(mail!['subject']).toContain('Er is opgeschreven dat je stopt')
    for (const words of ['Greet Smit schreef op', 'zaterdag 28 maart 2026', 'aan de telefoon', '/stoppen'])
      expect(mail!['body_text']).toContain(words)
  })

  test('is not mailed of what they said themselves', async () => {
    await work(await say(world.anna, 'self'))
    expect(await mails()).toEqual([])
  })

  test('who has no address is told by somebody who says so', async () => {
    await world.sql('update person set email = null where id = $1', [world.anna.personId])
    await say(world.greet)
    const toTell = () => world.database.read(world.carla, (tx) => leaversToTell(tx, world.cooperativeId))
    expect(await toTell()).toMatchObject([{ firstName: 'Anna', mailFailed: false }])
    await must(world.perform(noteToldOfLeaving, world.carla, { memberId: world.anna.memberId }, newId()))
    expect(await toTell()).toEqual([])
  })
})
