/** The file that is fetched says on which day to pay, and is otherwise the one that was released. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { fileOfBatch } from './batch.db.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { ANNA_IBAN, OUR_IBAN, paymentsWorld, type Play } from './payments-play.fixture.ts'

let play: Play
beforeEach(async () => {
  play = await paymentsWorld()
})
afterEach(() => play.world.close())

test('a file that is fetched later pays that day, is otherwise what was released, and stays so', async () => {
  const { world } = play
  await play.account()
  await play.cost(50_00n)
  const batchId = await must(play.make(await play.ready()))
  await must(play.release(batchId))
  const kept = async () => {
    const [row] = await world.sql(
      `select convert_from(content, 'UTF8') as file, sha256 = sha256(content) as same from payment_batch`,
    )
    return row as { file: string; same: boolean }
  }
  const released = await kept()
  expect(released.file).toContain('<ReqdExctnDt><Dt>2026-03-29</Dt></ReqdExctnDt>')
  world.setNow('2026-05-10T10:00:00Z')
  const hand = () => world.perform(handOverBatch, world.greet, { batchId }, newId())
  await must(hand())
  const handed = await kept()
  expect(handed).toEqual({ file: released.file.replace('2026-03-29</Dt>', '2026-05-10</Dt>'), same: true })
  world.setNow('2026-05-12T10:00:00Z')
  await must(hand())
  expect(await kept()).toEqual(handed)
  const findings = await runChecks(world.ownerUrl)
  expect(findings.filter(({ check }) => check === 'payments')).toEqual([])
})

test('a day that was chosen stays, as long as the file is fetched before it is over', async () => {
  const { world } = play
  await play.account()
  await play.cost(50_00n)
  const batchId = await must(play.make(await play.ready(), world.greet, { executeOn: '2026-04-15' }))
  await must(play.release(batchId))
  world.setNow('2026-04-15T21:30:00Z')
  await must(world.perform(handOverBatch, world.greet, { batchId }, newId()))
  const file = await world.database.read(world.greet, (tx) => fileOfBatch(tx, world.cooperativeId, batchId))
  expect(file!.content.toString()).toContain('<ReqdExctnDt><Dt>2026-04-15</Dt></ReqdExctnDt>')
})

describe('by SQL as the application, the file that is fetched', () => {
  /** Fetches by SQL on the day after the release, with the released file changed so; leaves all as it was. */
  const fetchedWith = async (change: string) => {
    const { world } = play
    await play.account()
    await play.cost(50_00n)
    const batchId = await must(play.make(await play.ready()))
    await must(play.release(batchId))
    const update = `with file as (select convert_to(${change}, 'UTF8') as bytes from (
        select convert_from(content, 'UTF8') as text from payment_batch where id = '${batchId}') was)
      update payment_batch set handed_by = asking_person(), handed_at = released_at + interval '1 day',
        content = file.bytes, sha256 = sha256(file.bytes) from file where id = '${batchId}'`
    return world.database
      .write(
        world.greet,
        (tx) => sql.raw(update).execute(tx),
        () => false,
      )
      .then(
        () => 'taken',
        (error: Error) => error.message,
      )
  }
  const day = `replace(text, '<Dt>2026-03-29<', '<Dt>2026-03-30<')`

  test('has the day of fetching', async () => {
    expect(await fetchedWith(day)).toBe('taken')
  })

  test.each([
    ['the day of before', 'text', 'file of its payments'],
    ['another day', `replace(text, '<Dt>2026-03-29<', '<Dt>2026-03-31<')`, 'file of its payments'],
    ['another name', `replace(${day}, 'A. de Vries', 'A. de Wolf')`, 'one way'],
    ['another account', `replace(${day}, '${ANNA_IBAN}', '${OUR_IBAN}')`, 'one way'],
  ])('does not have %s', async (_what, change, why) => {
    expect(await fetchedWith(change)).toContain(why)
  })
})
