/** Mails go by their term, those that belong to the books do not, and one that never left stays until it was told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { eraseMails } from './erase-mails.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-29T03:00:00Z')
})
afterAll(() => world.close())

const mail = (
  subject: string,
  queued: string,
  sent: string | null,
  about = ['membership', world.anna.memberId],
) =>
  world.sql(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, queued_at, sent_at, failure,
       about_kind, about_id)
     values ($1, $2, 'anna@voorbeeld.example', $3, 'Dag Anna,', $4, $5::timestamptz,
       case when $5::timestamptz is null then 'no' end, $6, $7)`,
    [world.cooperativeId, newId(), subject, queued, sent, ...about],
  )

test('sent 90 days ago they stay that night and go the next; unsent they stay a year', async () => {
  await mail('gone', '2025-12-28T10:00:00Z', '2025-12-28T10:01:00Z')
  await mail('tonight still', '2025-12-29T10:00:00Z', '2025-12-29T10:01:00Z')
  await mail('never left', '2025-12-01T10:00:00Z', null)
  await mail('never left, long ago', '2025-03-28T10:00:00Z', null)
  const erase = () =>
    must(world.perform(eraseMails, { kind: 'job', cooperativeId: world.cooperativeId }, {}, newId()))
  const left = async () =>
    (await world.sql('select subject from mail order by 1')).map((row) => row['subject'])
  expect(await erase()).toBe(2)
  expect(await left()).toEqual(['never left', 'tonight still'])
  world.setNow('2026-03-30T03:00:00Z')
  expect(await erase()).toBe(1)
  expect(await left()).toEqual(['never left'])
})
