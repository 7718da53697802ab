/** The last day that a member said is the day on which the register ends their membership, unless it is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { cooperativeRoutesOf } from '../../../routes.ts'
import { day } from '../../../values/day.ts'
import { sayLeaving } from '../say-leaving.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, cooperativeRoutesOf({ database: world.database } as never))
})
afterAll(() => world.close())

const path = () => `/gildehuis/leden/${world.anna.memberId}/uitschrijven`
const choose = (dd: string, mm: string) =>
  web.post(world.greet, path(), {
    commandId: newId(),
    lastDayDay: dd,
    lastDayMonth: mm,
    lastDayYear: '2026',
  })

test('it stands in the form, and of another day is told what was said', async () => {
  expect((await web.get(world.greet, path())).html).not.toMatch(/name="lastDay\w+"[^>]*value="[^"]/)
  const said = {
    memberId: world.anna.memberId,
    lastDay: day('2026-04-30'),
    whereTo: 'job',
    how: 'self',
  } as const
  await must(world.perform(sayLeaving, world.anna, said, newId()))
  world.setNow('2026-05-02T10:00:00Z')
  const { html } = await web.get(world.greet, path())
  expect(html).toContain('zei: mijn laatste dag is donderdag 30 april 2026.')
  for (const [part, value] of [
    ['Day', '30'],
    ['Month', '4'],
    ['Year', '2026'],
  ])
    expect(html).toMatch(new RegExp(`name="lastDay${part}"[^>]*value="${value}"`))
  const other = await choose('31', '3')
  expect(other.html).toContain('Dit is een andere dag')
  expect(other.html).toMatch(
    /zei: mijn laatste dag is donderdag 30 april 2026\. Jij koos dinsdag 31 maart 2026\./,
  )
  const same = await choose('30', '4')
  expect(same.html).toContain('Klopt dit?')
  expect(same.html).not.toContain('Dit is een andere dag')
  expect(await world.sql('select from member where left_on is not null')).toHaveLength(0)
})
