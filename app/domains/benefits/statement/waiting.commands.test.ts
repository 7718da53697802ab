/** A version asks exactly as long as something differs from what was confirmed. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { customerOfMember, issuedOf, reasonOf } from '../../sales/sales-play.fixture.ts'
import { answerObjection } from './answer-objection.ts'
import { objectToStatement } from './object-to-statement.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const mine = () => play.statements(world, world.anna)

describe('a version that waits', () => {
  beforeEach(async () => {
    world = await play.statementWorld()
    world.setNow('2026-04-01T05:00:00Z')
    await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    await play.worked(world, world.anna, '2026-03-12', 150)
    await play.monthIsOver(world)
    await play.confirm(world, world.anna, (await mine())[0]!)
    world.setNow('2026-04-10T18:00:00Z')
    await play.worked(world, world.anna, '2026-03-12', 90)
    await play.rest(world)
  })

  test('withdraws itself in the night when nothing differs any more', async () => {
    const [waiting] = await mine()
    await play.worked(world, world.anna, '2026-03-12', 150)
    expect(reasonOf(await play.confirm(world, world.anna, waiting!))).toBe('nothing-to-confirm')
    await play.night(world)
    expect((await mine()).map(({ version }) => version)).toEqual([1])
    await play.morning(world, day('2026-05-05'))
    expect(
      await world.sql(`select from statement_event where kind = 'reminded' and member_id = $1`, [
        world.anna.memberId,
      ]),
    ).toEqual([])
  })

  test('about which the member asked something stays until that is answered', async () => {
    const { anna, greet } = world
    const statementId = (await mine())[0]!.id
    await world.perform(objectToStatement, anna, { statementId, text: 'Er mist een dag.' }, newId())
    await play.worked(world, anna, '2026-03-12', 150)
    await play.night(world)
    expect((await mine()).map(({ version }) => version)).toEqual([2, 1])
    world.setNow('2026-04-11T09:00:00Z')
    await world.perform(answerObjection, greet, { statementId, text: 'Die staat er nu.' }, newId())
    await play.night(world)
    expect((await mine()).map(({ version }) => version)).toEqual([1])
  })

  test('asks again under its own number when something differs anew, with a new last day', async () => {
    await play.worked(world, world.anna, '2026-03-12', 150)
    await play.night(world)
    world.setNow('2026-05-15T18:00:00Z')
    await play.worked(world, world.anna, '2026-03-13', 60)
    await play.rest(world)
    const [again, ...more] = await mine()
    expect(again).toMatchObject({ version: 2, dueOn: '2026-06-10', confirmedAt: null })
    expect(more).toHaveLength(1)
    expect((await play.confirm(world, world.anna, again!)).ok).toBe(true)
  })

  test('is one, however much changes meanwhile: it shows the newest', async () => {
    for (const minutes of [60, 30, 45]) {
      await play.worked(world, world.anna, '2026-03-12', minutes)
      await play.night(world)
    }
    expect((await mine()).map(({ version }) => version)).toEqual([2, 1])
    expect(await play.figuresText(world, world.anna, (await mine())[0]!)).toContain('"minutes": 45')
  })
})
