/** Who never signs in chooses a time on the week letter: the coach sets it with one press, and that is what it says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { proposeAppointment } from '../propose-appointment.ts'
import { appointmentsRoutes } from '../routes.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld(appointmentsRoutes([]))
})
afterAll(() => world.close())

const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const TIMES = ['2026-03-31T08:00:00Z', '2026-03-31T12:30:00Z'].map((one) => Date.parse(one))

test('a time that the member chose on paper is set by the coach with one press', async () => {
  const proposal = { memberId: world.anna.memberId, topic: 'Plan', place: 'Plein', minutes: 45 }
  const id = await must(
    world.perform(proposeAppointment, world.carla, { ...proposal, times: TIMES, agreed: false }, newId()),
  )
  const path = `/gildehuis/agenda/gesprek/${id}`
  const press = (who: PersonActor, time: number, commandId: string = newId()) =>
    world.post(who, path, { commandId, revision: '0', intent: 'op-papier', time: String(time) })
  const asked = plain((await world.get(world.carla, path)).html)
  expect(asked).toContain('Koos Anna de Vries een tijd op papier?')
  expect(asked).toContain(`name="revision" value="0"`)
  expect((await world.get(world.anna, path)).html).not.toContain('op papier?')
  expect((await press(world.carla, TIMES[1]! + 60_000)).status).toBe(422)
  expect((await press(world.anna, TIMES[1]!)).status).toBe(409)
  const once = newId()
  for (const _twice of [1, 2]) expect((await press(world.carla, TIMES[1]!, once)).status).toBe(303)
  const said = plain((await world.get(world.anna, path)).html)
  expect(said).toContain('dinsdag 31 maart 2026 om 14.30 uur')
  expect(said).toContain('45 minuten')
  expect(said).toContain('Anna de Vries koos deze tijd, op papier of door het te zeggen.')
  expect((await press(world.carla, TIMES[0]!)).status).toBe(409)
})
