/** Whose work in a business ended, or went on after all, reads it in one mail. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { endBusiness } from './end-business.ts'
import { resumeWork } from './resume-work.ts'
import { membersJobs } from './jobs.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const ends = () => {
  const { businessId } = world.anna
  return must(world.perform(endBusiness, world.greet, { businessId, lastDay: day('2026-03-24') }, newId()))
}
const goesOn = () => {
  const { memberId, businessId } = world.anna
  return must(world.perform(resumeWork, world.greet, { memberId, businessId }, newId()))
}

/** Does all that was asked for so far, and gives the mails there are. */
async function mails(): Promise<readonly { subject: string; body_text: string; to_address: string }[]> {
  const tell = membersJobs({ ...world, publicUrl: 'https://gilde.example' }).handlers.find(
    ({ name }) => name === 'mail-work-changed',
  )!
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-work-changed' order by j.id`,
  )
  for (const { payload } of asked) await tell.run(payload)
  return (await world.sql('select subject, body_text, to_address from mail order by queued_at, id')) as never
}

test('that it ended, with the last day and what to do when it is not so; once, however often it is told', async () => {
  await ends()
  const [mail] = await mails()
  expect(mail!.subject).toBe('Schilderwerk Anna is gestopt')
  for (const said of ['De laatste dag was dinsdag 24 maart 2026.', 'Klopt dit niet?', 'zoals altijd'])
    expect(mail!.body_text).toContain(said)
  expect(await mails()).toHaveLength(1)
})

test('that it goes on again, from the day it did', async () => {
  await ends()
  await mails()
  world.setNow('2026-04-20T09:00:00Z')
  await goesOn()
  const told = await mails()
  expect(told.map(({ subject }) => subject)).toEqual([
    'Schilderwerk Anna is gestopt',
    'Je werkt weer in Schilderwerk Anna',
  ])
  expect(told[1]!.body_text).toContain('Vanaf 20 april 2026 werk je weer in Schilderwerk Anna.')
})

test('nothing, where it was undone before the mail was written', async () => {
  await ends()
  await goesOn()
  expect(await mails()).toEqual([])
})
