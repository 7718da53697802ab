/** How often the pages of statements ask the database: what does not differ by month is asked once. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { queriesDuring } from '../../../../test/queries-during.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homeRoutes } from '../../../home.tsx'
import { day } from '../../../values/day.ts'
import { benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeEach(async () => {
  world = await play.statementWorld()
  web = await webOf(world, [...benefitRoutes, ...homeRoutes])
  world.setNow('2026-07-03T12:00:00Z')
})
afterEach(() => world.close())

/** With so many months that wait. */
const askedBy = async (path: string, months: readonly string[]) => {
  for (const on of months) await play.monthIsOver(world, day(on))
  await web.get(world.anna, path)
  return queriesDuring(() => web.get(world.anna, path))
}

describe('months that wait', () => {
  test('for the first time cost the first page nothing more: that they wait is known without reckoning', async () => {
    const one = await askedBy('/gildehuis', ['2026-04-01'])
    const three = await askedBy('/gildehuis', ['2026-05-01', '2026-06-01'])
    expect(three - one).toBeLessThanOrEqual(1)
  })

  test('are reckoned once each on the page with several, and one alone is not', async () => {
    const none = await askedBy('/gildehuis/overzichten', [])
    const one = await askedBy('/gildehuis/overzichten', ['2026-04-01'])
    // What happened to statements is read where there are any.
    expect(one - none).toBeLessThanOrEqual(2)
    const two = await askedBy('/gildehuis/overzichten', ['2026-05-01'])
    const four = await askedBy('/gildehuis/overzichten', ['2026-06-01', '2026-07-01'])
    // The month of work, what was told before, the names and the hours; it was 21.
    expect((four - two) / 2).toBeLessThanOrEqual(14)
  })
})
