/** Of whom another took back that they stop, reads it in a mail. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { leavingJobs } from './jobs.ts'
import { sayLeaving } from './say-leaving.ts'
import { takeLeavingBack } from './take-leaving-back.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const said = (who: PersonActor, how: 'self' | 'phone') => {
  const { memberId } = world.anna
  const asked = { memberId, lastDay: day('2026-04-30'), whereTo: 'job', how } as const
  return must(world.perform(sayLeaving, who, asked, newId()))
}
const takenBack = (who: PersonActor) =>
  must(world.perform(takeLeavingBack, who, { memberId: world.anna.memberId }, newId()))

/** The mails that tell it, once all that was asked for was done twice. */
async function mails() {
  const { handlers } = leavingJobs({ ...world, publicUrl: 'https://gilde.example' })
  const tell = handlers.find(({ name }) => name === 'mail-leaving-taken-back')!
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-leaving-taken-back'`,
  )
  for (const { payload } of [...asked, ...asked]) await tell.run(payload)
  return world.sql('select to_address, subject, body_text from mail')
}

test('who took it back, when, and of which day; and how one stops after all', async () => {
  await said(world.carla, 'phone')
  await takenBack(world.greet)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail!['subject']).toContain('Je blijft lid van')
  for (const words of [
    'donderdag 30 april 2026. Greet Smit nam dat terug op',
    'Je blijft lid.',
    'Zeg het dan zelf',
  ])
    expect(mail!['body_text']).toContain(words)
})

test('nothing, where the member did it themselves', async () => {
  await said(world.carla, 'phone')
  await takenBack(world.anna)
  expect(await mails()).toEqual([])
})
