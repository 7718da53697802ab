/** Who paid the shop is asked after the photo was kept, when it was not said with it: a photo is never lost. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { Id } from '../../values/id.ts'
import { costsLately, receiptsForYes } from '../spending/index.ts'
import { handsOf, photo } from './receipts.fixture.ts'
import { receiptRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, receiptRoutes({ booked: costsLately, waitForYes: receiptsForYes }))
})
afterAll(() => world.close())

const here = '/gildehuis/bonnetjes'
async function without(more: Record<string, string> = {}) {
  const file = new File([new Uint8Array(await photo())], 'bon.jpg', { type: 'image/jpeg' })
  const typed = { member: world.anna.memberId, note: 'verf', photo: file, files: new File([], ''), ...more }
  const sent = await web.post(world.anna, `${here}/nieuw`, typed)
  const address = sent.to.replace('?binnen', '')
  return { ...sent, address, id: address.split('/').at(-1) as Id<'receipt'> }
}
const payerOf = async (id: string) =>
  (await world.sql('select paid_by from receipt where id = $1', [id]))[0]!['paid_by']

test('a photo without it is in the tray at once, and the page asks', async () => {
  const sent = await without()
  expect([sent.status, sent.to]).toEqual([303, `${sent.address}?binnen`])
  const asked = await web.get(world.anna, sent.to)
  for (const part of ['Je foto is binnen. Zeg nog wie het betaalde.', 'Wie heeft het betaald?'])
    expect(asked.html).toContain(part)
  expect(asked.html).not.toContain('Je hoeft niets te doen')
  const nothing = await web.post(world.anna, `${sent.address}/betaald`, {})
  expect([nothing.status, nothing.html.includes('id="paidBy-error"')]).toEqual([422, true])
  expect((await web.post(world.piet, `${sent.address}/betaald`, { paidBy: 'member' })).status).toBe(409)
  const said = await web.post(world.anna, `${sent.address}/betaald`, { paidBy: 'member' })
  expect([said.status, await payerOf(sent.id)]).toEqual([303, 'member'])
  const shown = await web.get(world.anna, said.to)
  expect(shown.html).toContain('Je bon is binnen. Je hoeft niets meer te doen.')
  const again = await web.post(world.anna, `${sent.address}/betaald`, { paidBy: 'cooperative' })
  expect([again.status, await payerOf(sent.id)]).toEqual([409, 'member'])
})

test('without photo and without it, both are asked in one round', async () => {
  const typed = { member: world.anna.memberId, note: '', photo: new File([], ''), files: new File([], '') }
  const { status, html } = await web.post(world.anna, `${here}/nieuw`, typed)
  expect([status, html.includes('id="paidBy-error"'), html.includes('id="photo-error"')]).toEqual([
    422,
    true,
    true,
  ])
})

test('a member changes nothing else of it, by SQL neither', async () => {
  const { id } = await without({ paidBy: 'cooperative' })
  const open = await without()
  const hands = handsOf(world)
  await web.post(world.greet, `${open.address}/terug`, { reason: 'onscherp' })
  for (const change of [
    sql`update receipt set paid_by = 'member' where id = ${id}`,
    sql`update receipt set state = 'waiting', settled_at = null, paid_by = 'member' where id = ${open.id}`,
    sql`update receipt set state = 'withdrawn', settled_at = now(), paid_by = 'member',
      settled_by = ${world.anna.personId} where id = ${open.id}`,
  ])
    await as(world, world.anna, (tx) => change.execute(tx)).catch(() => undefined)
  expect([await payerOf(id), await payerOf(open.id)]).toEqual(['cooperative', null])
  expect((await hands.seen(world.anna, open.id))!.state).toBe('returned')
})

test('what a cost waits for a second yes of is not booked again by the office, and says so', async () => {
  const { address, id } = await without({ paidBy: 'member' })
  const office = await webOf(world, receiptRoutes({ booked: costsLately, waitForYes: async () => [id] }))
  expect((await web.get(world.greet, address)).html).toContain('Boek deze bon')
  const { html } = await office.get(world.greet, address)
  expect(html).toContain('Een tweede mens zegt nog ja of nee')
  expect(html).not.toContain('Boek deze bon')
})
