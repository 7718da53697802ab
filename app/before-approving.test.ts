/** Who approves an invoice is told that no permission holds on its day, and that the member signed nothing. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { must, oneMore } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { withoutPermissionBefore } from './domains/benefits/pages/before-approving.ts'
import { approvedWithoutPermission } from './domains/benefits/permission/approved-without.db.ts'
import { putTo, textInUse } from './domains/contracts/contracts.fixture.ts'
import { unsignedBefore } from './domains/contracts/pages/before-approving.ts'
import { draftInvoice } from './domains/sales/index.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import { customerOfMember, typed } from './domains/sales/sales-play.fixture.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
let customer: Id<'customer'>
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(
    world,
    salesRoutes(undefined, undefined, undefined, [withoutPermissionBefore, unsignedBefore]),
  )
  customer = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from benefit_permission')
  await world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as) values ($1, $2, $3, $4, '2025-12-15', '2026-04-14', now(), $5, 'case-manager')`,
    [world.cooperativeId, newId(), world.anna.memberId, world.municipalityId, world.casper.personId],
  )
})

const submitted = (on: string): Promise<Id<'invoice'>> => {
  const draft = typed(world.anna, customer, { workedFrom: day(on), workedUntil: day(on) })
  return must(world.perform(draftInvoice, world.anna, { ...draft, submit: true }, newId()))
}
const approval = async (id: Id<'invoice'>) =>
  (await web.get(world.greet, `/gildehuis/goedkeuren/${id}`)).html.replaceAll(/\s+/g, ' ')
const SAID = 'Voor de dag van dit werk is geen toestemming van de gemeente voor Anna opgeschreven.'

test('work after the last day of a permission is told to who approves, without that day', async () => {
  expect(await approval(await submitted('2026-04-14'))).not.toContain(SAID)
  const html = await approval(await submitted('2026-04-15'))
  expect(html).toContain(SAID)
  expect(html).toContain('Werk op 15 april 2026.')
  expect(html).not.toContain('Gewerkt')
  expect(html).not.toContain('14 april')
})

test('nobody else is told', async () => {
  const id = await submitted('2026-04-20')
  const told = (who: typeof world.casper) =>
    world.database.read(who, (tx) => approvedWithoutPermission(tx, id))
  expect(await told(world.greet)).toEqual(['Anna'])
  for (const who of [world.anna, world.bea, world.otto, world.carla, world.casper])
    expect(await told(who)).toEqual([])
})

test('nothing is told where the municipality agreed that none is needed', async () => {
  await world.sql(
    `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
       proposed_by, confirmed_at, confirmed_by) values ($1, $2, $3, 1, '2026-01-01', $4, now(), $5, now(), $6)`,
    [
      world.cooperativeId,
      newId(),
      world.municipalityId,
      JSON.stringify({ permissionRequired: false }),
      world.greet.personId,
      world.casper.personId,
    ],
  )
  expect(await approval(await submitted('2026-04-20'))).not.toContain(SAID)
  await world.sql('delete from municipality_policy')
})

test('that a member signed nothing yet is told with a way to it, and refuses nothing', async () => {
  const id = await submitted('2026-03-12')
  expect(await approval(id)).not.toContain('tekende nog niets')
  const textId = await textInUse(world, await oneMore(world, 'Gerda Ploeg', 'board'), 'membership')
  expect(await approval(id)).toContain('Anna de Vries tekende nog niets, en kreeg nog niets om te tekenen.')
  await putTo(world, textId, world.anna.memberId)
  const html = await approval(id)
  expect(html).toContain('Anna de Vries tekende nog niets. Dit wacht: Lidmaatschap.')
  expect(html).toMatch(/href="\/gildehuis\/overeenkomsten\/[\w-]+">Bekijk de overeenkomsten/)
  const accepted = { commandId: newId(), intent: 'accept', revision: '1' }
  expect((await web.post(world.greet, `/gildehuis/goedkeuren/${id}`, accepted)).status).toBe(303)
})
