/** What a written-off invoice says to each who looks at it, and how writing off is taken back on the pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '../../../values/id.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { salesRoutes } from '../../sales/routes.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  standing,
  value,
} from '../../sales/sales-play.fixture.ts'
import { answerWriteOff } from '../answer-write-off.ts'
import { askWriteOff } from '../ask-write-off.ts'
import { collectingRoutes } from '../routes.ts'

let world: PageWorld
let invoiceId: Id<'invoice'>
let half: Id<'invoice'>
let links: Record<string, string>

beforeAll(async () => {
  world = await pageWorld([...salesRoutes(), ...collectingRoutes])
  world.setNow('2026-03-29T10:00:00Z')
  const zon = await customerOfMember(world, world.anna)
  invoiceId = await issuedOf(world, world.anna, zon)
  half = await issuedOf(world, world.anna, zon)
  value(await pay(world, half, 21_00n))
  for (const id of [invoiceId, half]) {
    const asked = { invoiceId: id, ground: 'certain', why: 'Failliet op 3 mei' } as const
    const writeOffId = value(await world.perform(askWriteOff, world.greet, asked, commandId()))
    value(await world.perform(answerWriteOff, world.piet, { writeOffId, yes: true }, commandId()))
  }
  world.setNow('2026-05-10T10:00:00Z')
  const rows = await world.sql('select id, link_token from invoice where id = any ($1::uuid[])', [
    [invoiceId, half],
  ])
  links = Object.fromEntries(rows.map((row) => [String(row['id']), `/f/${String(row['link_token'])}`]))
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\s/g, ' ')
const said = async (who: Parameters<PageWorld['get']>[0], path: string) =>
  plain((await world.get(who, path)).html)

describe('what a written-off invoice says', () => {
  test('to the customer: that they owe it, and how to pay; no thanks, and nothing of our books', async () => {
    const page = await said(undefined, links[invoiceId]!)
    expect(page).toMatch(/Je betaalt € ?121,00/)
    expect(page).toContain('De betaaldag was')
    expect(page).toContain('Betalingskenmerk')
    expect(page).not.toMatch(/Dank je wel|teruggedraaid|fgeboekt/)
  })
  test('to who paid a part: what came in, and that the rest is owed', async () => {
    const page = await said(undefined, links[half]!)
    expect(page).toMatch(/We kregen € ?21,00\. Er staat nog € ?100,00 open/)
    expect(page).not.toMatch(/Dank je wel|fgeboekt/)
  })
  test('to the member: that the customer does not pay, and that it is no fault of theirs', async () => {
    for (const id of [invoiceId, half]) {
      const page = await said(world.anna, `/gildehuis/facturen/${id}`)
      expect(page).toContain(
        'De klant betaalde dit niet, en we verwachten het niet meer. Dat is niet jouw schuld',
      )
      expect(page).not.toMatch(/alles betaald|helemaal teruggedraaid|Gecrediteerd/)
    }
  })
  test('in the lists: under its own name, and not under what was paid', async () => {
    const row = `/gildehuis/facturen/${half}`
    expect((await world.get(world.greet, '/gildehuis/facturen?stand=written-off')).html).toContain(row)
    expect((await world.get(world.greet, '/gildehuis/facturen?stand=paid')).html).not.toContain(row)
    expect(await said(world.greet, '/gildehuis/facturen')).toContain('Afgeboekt')
    expect(await said(world.greet, '/gildehuis/boeken/openstaand')).toMatch(
      /Van 2 facturen is € ?221,00 afgeboekt\. Die klanten moeten dat nog steeds betalen\./,
    )
  })
  test('to nobody as a reminder', async () => {
    const page = await world.get(world.greet, '/gildehuis/herinneringen')
    expect([page.status, plain(page.html).includes('Bakkerij De Zon')]).toEqual([200, false])
  })
  test('to the office: it is not offered for crediting', async () => {
    expect(await said(world.greet, `/gildehuis/facturen/${invoiceId}`)).not.toContain(
      'Maak een creditfactuur',
    )
  })
})

describe('taking a mistaken write-off back', () => {
  const list = '/gildehuis/herinneringen/afboeken'
  const form = () => `${list}/${invoiceId}/terug`
  test('is for the administration', async () => {
    expect((await world.get(world.anna, form())).status).toBe(403)
    expect((await world.get(undefined, form())).status).toBe(303)
  })
  test('is asked with the reason; without it is told beside the field', async () => {
    expect((await world.get(world.greet, list)).html).toContain(`href="${form()}"`)
    const page = await said(world.greet, form())
    expect(page).toMatch(/Er is € ?121,00 afgeboekt\. Dat staat dan weer open\. De € ?21,00 btw/)
    expect((await world.post(world.greet, form(), { why: '' })).status).toBe(422)
    const fields = { why: 'De verkeerde factuur', commandId: commandId() }
    expect((await world.post(world.greet, form(), fields)).status).toBe(303)
    expect((await world.post(world.greet, form(), fields)).status, 'pressed twice').toBe(303)
    expect((await world.post(world.greet, form(), { why: 'Nog eens' })).status).toBe(409)
  })
  test('is answered by another, and then it is open again', async () => {
    const mine = await said(world.greet, list)
    expect(mine).toContain('vraagt om het afboeken van factuur 2026-0001 van Bakkerij De Zon terug te nemen')
    expect(mine).not.toContain('Ja, neem het afboeken')
    const theirs = await world.get(world.piet, list)
    expect(plain(theirs.html)).toContain('Ja, neem het afboeken van factuur 2026-0001 terug')
    const at = /action="([^"]*\/antwoord\/[^"]+)"/.exec(theirs.html)![1]!
    const done = await world.post(world.piet, at, { intent: 'yes' })
    expect([done.status, done.to]).toEqual([303, `${list}?gedaan=open`])
    expect((await standing(world, invoiceId)).open).toBe(121_00n)
    expect(await said(world.piet, done.to)).toContain('Teruggenomen. De factuur staat weer open.')
    expect((await world.post(world.piet, at, { intent: 'yes' })).status).toBe(409)
    expect((await world.get(world.greet, form())).status, 'nothing to take back').toBe(404)
  })
})
