import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storedFile } from '../../../../test/checked-world.ts'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import type { Id } from '../../../values/id.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { homePage } from '../../../home.tsx'
import { at } from '../../../web/route.ts'
import { collectingHomeBlocks, collectingRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let bakery: Id<'customer'>
let invoice: Id<'invoice'>
const here = '/gildehuis/herinneringen'

beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage(collectingHomeBlocks)),
    ...collectingRoutes,
  ])
  bakery = await customerOfMember(world, world.anna, { email: 'bakker@example.nl' })
  invoice = await issuedOf(world, world.anna, bakery) // due on 12 April
  const account = newId()
  const { cooperativeId } = world
  await world.sql(
    `insert into bank_account (cooperative_id, id, iban, account) values ($1, $2, 'NL91ABNA0417164300', '1100')`,
    [cooperativeId, account],
  )
  await world.sql(
    `insert into bank_statement (cooperative_id, id, bank_account_id, file_id, format, closing, until_day,
       lines_in_file, lines_added, imported_at) values ($1, $2, $3, $4, 'mt940', 0, '2026-04-24', 0, 0, now())`,
    [cooperativeId, newId(), account, await storedFile(world, 'april.sta')],
  )
  world.setNow('2026-04-25T10:00:00Z')
})
afterAll(() => world.close())

describe('the page of reminders', () => {
  test('is of the administration and the auditor, who sends nothing', async () => {
    const read = await web.get(world.otto, here)
    expect(read.html).toContain('Bakkerij De Zon')
    expect(read.html).not.toContain('Stuur de brief')
    for (const actor of [world.anna, world.carla, world.bea, world.stranger])
      expect((await web.get(actor, here)).status).toBe(403)
    expect((await web.post(world.otto, here, { customers: bakery })).status).toBe(403)
  })
  test('shows the letter before it goes', async () => {
    const { html } = await web.get(world.greet, here)
    expect(html).toContain('Nu te sturen: 1 brief')
    expect(html).toContain('2026-0001: € 121,00, 13 dagen te laat')
    expect(html).toContain('voor het werk van Schilderwerk Anna staat nog € 121,00 open')
  })
  test('a form that is not ours is wrong, and sends nothing', async () => {
    for (const customers of ['', 'geen-id', `${bakery} x`])
      expect((await web.post(world.greet, here, { customers })).status).toBe(422)
  })
  test('tells whom we wait for, and goes on', async () => {
    const pause = `${here}/pauze/${bakery}`
    const wrong = await web.post(world.greet, pause, {
      untilDay: '1',
      untilMonth: '4',
      untilYear: '2026',
      why: 'Belde',
    })
    expect(wrong.status).toBe(409)
    expect(wrong.html).toContain('Kies een dag vanaf vandaag')
    const empty = await web.post(world.greet, pause, { why: '' })
    expect(empty.status).toBe(422)
    const until = { untilDay: '30', untilMonth: '4', untilYear: '2026' }
    expect((await web.post(world.greet, pause, { ...until, why: 'Belde dinsdag' })).status).toBe(303)
    const { html } = await web.get(world.greet, here)
    expect(html).toContain('Belde dinsdag')
    expect(html).toContain('Er is nu niets te sturen')
    const end = /action="([^"]*verder[^"]*)"/.exec(html)![1]!
    expect((await web.post(world.greet, end, {})).status).toBe(303)
    expect((await web.post(world.greet, end, {})).html).toContain('Deze pauze is al voorbij')
  })
  test('sends once, however often the button is pressed', async () => {
    const commandId = newId()
    const first = await web.post(world.greet, here, { customers: bakery, commandId })
    expect(first.to).toContain('gemaild=1')
    expect((await web.post(world.greet, here, { customers: bakery, commandId })).to).toBe(first.to)
    const again = await web.post(world.greet, here, { customers: bakery })
    expect(again.status).toBe(409)
    expect((await web.get(world.greet, `${here}?gemaild=1&printen=0`)).html).toContain(
      '1 brief gaat per mail.',
    )
  })
  test('a plan with the steps in the wrong order is told beside the field, with what was typed', async () => {
    const plan = { sending: 'held', friendlyAfter: '7', firmAfter: '5', lastAfter: '35', bankWithin: '7' }
    const wrong = await web.post(world.greet, `${here}/afspraken`, plan)
    expect(wrong.status).toBe(409)
    expect(wrong.html).toContain('Een latere herinnering komt na een eerdere')
    expect(wrong.html).toContain('value="5"')
    const unread = await web.post(world.greet, `${here}/afspraken`, { ...plan, firmAfter: '2,5' })
    expect(unread.status).toBe(422)
  })
})

describe('a member', () => {
  test('is told before a firmer letter goes, and asks to wait for the own invoice only', async () => {
    world.setNow('2026-05-06T10:00:00Z')
    const { html } = await web.get(world.anna, '/gildehuis')
    expect(html).toContain('Bakkerij De Zon heeft factuur 2026-0001 nog niet betaald')
    expect(html).toContain('Op 9 mei 2026')
    const wait = `${here}/wacht/${invoice}`
    expect((await web.get(world.piet, wait)).status).toBe(404)
    expect((await web.post(world.anna, wait, { why: '' })).status).toBe(422)
    expect((await web.post(world.anna, wait, { why: 'Ik bel morgen' })).status).toBe(303)
    expect((await web.get(world.anna, '/gildehuis')).html).not.toContain('2026-0001')
    expect((await web.get(world.greet, here)).html).toContain('Ik bel morgen')
  })
})
