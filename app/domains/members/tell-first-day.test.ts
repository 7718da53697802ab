/** The mail that the register says another first day: which day stands there now, and who calls when it fails. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import { editMember } from './edit-member.ts'
import { mailFirstDayJob } from './mail-first-day-job.ts'
import { noteToldOfDay } from './note-told-of-day.ts'
import { membersToTellDay } from './told-of-day.db.ts'
import { membersJobs } from './jobs.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const edit = (joinedOn: string, name = 'Anna de Vries') =>
  must(
    world.perform(
      editMember,
      world.greet,
      { memberId: world.anna.memberId, name, firstName: 'Anna', joinedOn: day(joinedOn) },
      newId(),
    ),
  )
const toTell = () =>
  world.database.read(world.greet, (tx) => membersToTellDay(tx, world.cooperativeId, world.clock().today))

/** Writes the mail that was asked for last, or another. */
async function mail(which = -1): Promise<void> {
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-first-day' order by j.id`,
  )
  const { handlers } = membersJobs({ ...world, publicUrl: 'https://gilde.example' })
  await doNow(handlers, mailFirstDayJob, world.cooperativeId, asked.at(which)!['payload'] as never)
}

test('it says which day stands in the register now, and which stood there', async () => {
  const [before] = await world.sql('select joined_on::text as day from member where id = $1', [
    world.anna.memberId,
  ])
  expect(before).toEqual({ day: '2015-01-01' })
  await edit('2014-12-15')
  for (const _twice of [1, 2]) await mail()
  const mails = await world.sql('select to_address, subject, body_text from mail')
  expect(mails).toMatchObject([
    {
      to_address: 'anna@voorbeeld.example',
      subject: 'Sinds wanneer je lid bent van Coöperatie Het Gildehuis U.A.',
    },
  ])
  expect(String(mails[0]!['body_text']).replaceAll('\u00a0', ' ')).toContain(
    'je lid bent sinds 15 december 2014. Eerst stond er 1 januari 2015.',
  )
})

test('put back before it was mailed, it says nothing', async () => {
  await edit('2014-12-15')
  await edit('2015-01-01')
  await mail(0)
  expect(await world.sql('select * from mail')).toEqual([])
})

test('of whom it did not reach, the administration reads it, whatever else is mailed or put right', async () => {
  await edit('2014-12-15')
  await mail()
  expect(await toTell()).toEqual([])
  await world.sql(`update mail set failure = 'vol'`)
  expect(await toTell()).toMatchObject([{ was: '2015-01-01', is: '2014-12-15', mailFailed: true }])
  world.setNow('2026-03-30T12:00:00Z')
  await world.sql(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at, sent_at)
     values ($1, gen_random_uuid(), 'a@b.example', 'je werk is gestopt', '', 'membership', $2, at_now(), at_now())`,
    [world.cooperativeId, world.anna.memberId],
  )
  await edit('2014-12-15', 'Anna de Vries-Bos')
  expect(await toTell()).toHaveLength(1)
  await must(world.perform(noteToldOfDay, world.greet, { memberId: world.anna.memberId }, newId()))
  expect(await toTell()).toEqual([])
})

test('a mail about something else that failed does not ask for a call about the day', async () => {
  await edit('2014-12-15')
  await mail()
  await world.sql('update mail set sent_at = queued_at')
  await world.sql(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at, failure)
     values ($1, gen_random_uuid(), 'a@b.example', 'je werk is gestopt', '', 'membership', $2, '2026-04-01Z', 'vol')`,
    [world.cooperativeId, world.anna.memberId],
  )
  expect(await toTell()).toEqual([])
})
