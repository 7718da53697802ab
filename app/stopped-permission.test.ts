/**
 * A permission that the municipality stopped: the same day on every page, with the reason, and told before it does
 * harm.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { must } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { benefitOfDraft } from './domains/benefits/pages/draft-line.tsx'
import { benefitRoutes } from './domains/benefits/routes.ts'
import { endPermission } from './domains/benefits/index.ts'
import { municipalityRoutes } from './domains/municipality/routes.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import { customerOfMember, issuedOf } from './domains/sales/sales-play.fixture.ts'
import { homeRoutes } from './home.tsx'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
let permissionId: Id<'benefit-permission'>
beforeAll(async () => {
  world = await municipalWorld()
  const routes = [...homeRoutes, ...benefitRoutes, ...municipalityRoutes, ...salesRoutes({ benefitOfDraft })]
  web = await webOf(world, routes, [world.casper])
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from benefit_permission')
  permissionId = newId<'benefit-permission'>()
  await world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as) values ($1, $2, $3, $4, '2025-12-15', '2026-12-14', now(), $5, 'case-manager')`,
    [world.cooperativeId, permissionId, world.anna.memberId, world.municipalityId, world.casper.personId],
  )
  await world.shares(world.anna, ['permission'])
})

const REASON = 'Je werkt nu meer uren dan we afspraken.'
const stops = (on: string) =>
  must(
    world.perform(
      endPermission,
      world.casper,
      { memberId: world.anna.memberId, permissionId, endedOn: day(on), reason: REASON },
      newId(),
    ),
  )
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const text = async (path: string) => plain((await web.get(world.anna, `/gildehuis${path}`)).html)

describe('a permission that was stopped from today on', () => {
  beforeEach(() => stops('2026-03-29'))

  test('is told with day and reason on the page of the benefit, the permission and on the first page', async () => {
    for (const path of ['', '/uitkering', '/uitkering/toestemming']) {
      const said = await text(path)
      expect([path, said]).toEqual([
        path,
        expect.stringContaining('Je toestemming is gestopt: ze gold tot en met 28 maart 2026.') as string,
      ])
      expect([path, said]).toEqual([path, expect.stringContaining(REASON) as string])
      expect(said).not.toContain('geldt tot en met')
    }
  })

  test('is said before an invoice for work on that day, and not for work before it', async () => {
    const form = async (on: string) => {
      const typed = {
        workedFromDay: String(Number(on.slice(8))),
        workedFromMonth: '3',
        workedFromYear: '2026',
        prices: 'without',
        'lines.0.description': 'Etalage',
        'lines.0.quantity': '1',
        'lines.0.unitPrice': '100',
        'lines.0.vatCode': 'high',
      }
      return plain((await web.post(world.anna, '/gildehuis/facturen/reken-uit', typed)).html)
    }
    const warning = 'Je toestemming geldt niet op de dag van dit werk: ze gold tot en met 28 maart 2026.'
    expect(await form('2026-03-29')).toContain(warning)
    expect(await form('2026-03-28')).not.toContain('Je toestemming geldt niet')
  })
})

test('an invoice for work after the stop is named, and not called made after it', async () => {
  const work = { workedFrom: day('2026-03-20'), workedUntil: day('2026-03-20') }
  const customer = await customerOfMember(world, world.anna)
  await issuedOf(world, world.anna, customer, work)
  await stops('2026-03-20')
  const said = await text('')
  expect(said).toContain(
    'Je toestemming gold tot en met 19 maart 2026. Er staat werk van daarna in de boeken: 2026-0001.',
  )
  expect(said).toContain(REASON)
  expect(said).not.toContain('Daarna maakte je')
})

test('a stop that is still to come: it holds until the day before', async () => {
  await stops('2026-05-01')
  for (const path of ['/uitkering', '']) expect(await text(path)).toContain('geldt tot en met 30 april 2026')
})
