import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import { at } from '../../web/route.ts'
import { line } from '../sales/invoice-examples.fixture.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { taxRoutes, vatBlock } from './routes.ts'
import { vatPlay } from './tax-play.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [at('get', '/:coop', 'home.read', homePage([vatBlock])), ...taxRoutes])
  const customer = await customerOfMember(world, world.anna)
  await issuedOf(world, world.anna, customer)
  const abroad = await customerOfMember(world, world.anna, {
    country: 'DE',
    vatNumber: 'DE123456789',
    name: 'Bäcker',
  })
  await issuedOf(world, world.anna, abroad, {
    lines: [{ ...line('Website', 1, 25_050n), vatCode: 'eu-service' }],
  })
  await vatPlay(world).cost('2026-03-10', '24,20', '4,20')
  world.setNow('2026-04-10T10:00:00Z')
})
afterAll(() => world.close())

const here = '/gildehuis/btw'
const q1 = `${here}/2026-kw1`
const on = (year: string, month: string, day: string) => ({
  filedOnYear: year,
  filedOnMonth: month,
  filedOnDay: day,
})
const today = on('2026', '4', '10')
const seenIn = (html: string) => /name="seen" value="([^"]+)"/.exec(html)![1]!
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('who', () => {
  test('administrator, audit committee and board read; others see nothing of it; the board no customers', async () => {
    for (const actor of [world.greet, world.otto, world.bea]) {
      for (const path of [here, q1, `${q1}/rubriek/1a`, `${q1}/werkblad`, `${here}/kor`])
        expect([path, (await web.get(actor, path)).status]).toEqual([path, 200])
    }
    for (const actor of [world.anna, world.carla, world.stranger])
      expect((await web.get(actor, here)).status).toBe(403)
    expect((await web.get(undefined, here)).status).toBe(303)
    expect((await web.get(world.otto, `${q1}/icp`)).status).toBe(200)
    expect((await web.get(world.bea, `${q1}/icp`)).status).toBe(403)
    expect((await web.get(world.otto, `${q1}/indienen`)).status).toBe(403)
  })

  test('there is nothing at a period that is none', async () => {
    for (const path of ['2026-kw9', '2026-03', '1999', 'x', '2031-kw1'])
      expect([path, (await web.get(world.greet, `${here}/${path}`)).status]).toEqual([path, 404])
    expect((await web.get(world.greet, `${q1}/rubriek/9z`)).status).toBe(404)
  })
})

describe('a co-operative that has just begun', () => {
  test('is not told that everything is filed: of returns before Gilde nothing is known', async () => {
    const { html } = await web.get(world.stranger, '/elders/btw')
    expect(html).toContain('De eerste aangifte die je met Gilde doet, is die van 2e kwartaal 2026.')
    expect(html).toContain('kijk zelf na of die zijn ingediend')
    expect(html).not.toContain('Alle aangiften zijn ingediend')
  })
})

describe('the return', () => {
  test('stands on the first page, with by when', async () => {
    const { html } = await web.get(world.greet, '/gildehuis')
    expect(plain(html)).toContain('1e kwartaal 2026: klaar om in te dienen, uiterlijk 30 april')
    expect((await web.get(world.bea, '/gildehuis')).html).not.toContain('klaar om in te dienen')
  })

  test('shows the boxes in whole euros, and that the accounts say the same', async () => {
    const text = plain((await web.get(world.greet, q1)).html)
    expect(text).toContain('Te betalen: € 16')
    expect(text).toContain('1a Verkocht met hoog tarief € 100 € 21')
    expect(text).toContain('3b Verkocht naar landen in de EU € 250')
    expect(text).toContain('5b Btw die je terugkrijgt (voorbelasting) € 5')
    expect(text).toContain('Precies is het € 16,80. Het verschil van € 0,80')
    expect(text).toContain('Ja. Op de btw-rekeningen staat € 16,80')
    expect(text).not.toContain('4a Gekocht')
    expect(plain((await web.get(world.greet, `${q1}?alles`)).html)).toContain(
      '4a Gekocht uit landen buiten de EU',
    )
  })

  test('opens each box down to the invoice and the receipt', async () => {
    const sold = await web.get(world.greet, `${q1}/rubriek/1a`)
    expect(plain(sold.html)).toContain('2026-0001')
    expect(sold.html).toMatch(/href="\/gildehuis\/facturen\/[0-9a-f-]{36}"/)
    const bought = (await web.get(world.greet, `${q1}/rubriek/5b`)).html
    expect(plain(bought)).toContain('Hornbach: verf')
    expect(bought).toMatch(/href="\/gildehuis\/kosten\/[0-9a-f-]{36}"/)
    const paper = plain((await web.get(world.otto, `${q1}/werkblad`)).html)
    for (const said of ['2026-0001', '2026-0002', 'Hornbach', '€ 250,50', '€ 4,20'])
      expect(paper).toContain(said)
    const csv = (await web.get(world.otto, `${q1}/werkblad.csv`)).html
    expect(csv.trim().split('\r\n')).toHaveLength(4)
    expect(csv).toContain('1a;2026-03-29;')
    expect(csv).toContain(';100,00;21,00;')
  })
})

describe('saying that it was filed', () => {
  const form = `${q1}/indienen`
  const given = async (more: object = {}) => {
    const seen = seenIn((await web.get(world.greet, form)).html)
    return { ...today, paymentReference: '5000 0567 8901 2345', seen, ...more }
  }

  test('wrong input is told beside the field, and stays', async () => {
    const noDay = await web.post(world.greet, form, await given({ filedOnDay: '' }))
    expect(noDay.status).toBe(422)
    expect(noDay.html).toContain('5000 0567 8901 2345')
    const wrong = await web.post(world.greet, form, await given({ paymentReference: '5000 0567 8901 2346' }))
    expect(wrong.status).toBe(409)
    expect(plain(wrong.html)).toContain('Dit betalingskenmerk klopt niet. Kijk alle zestien cijfers na.')
    expect(wrong.html).toContain('value="5000 0567 8901 2346"')
    expect((await web.post(world.greet, form, await given({ paymentReference: '' }))).status).toBe(409)
    expect((await web.post(world.greet, form, await given(on('2026', '3', '1')))).status).toBe(409)
  })

  test('what changed since it was seen is shown, and can be filed then', async () => {
    const stale = await web.post(world.greet, form, await given({ seen: 'oud' }))
    expect(stale.status).toBe(409)
    expect(plain(stale.html)).toContain('De boeken zijn veranderd')
    expect(seenIn(stale.html)).not.toBe('oud')
  })

  test('pressed twice it is filed once; then it is frozen, with how to pay', async () => {
    const fields = { commandId: newId(), ...(await given()) }
    const [first, again] = [
      await web.post(world.greet, form, fields),
      await web.post(world.greet, form, fields),
    ]
    expect([first.status, first.to]).toEqual([303, `${q1}?gedaan`])
    expect([again.status, again.to]).toEqual([303, `${q1}?gedaan`])
    expect((await web.post(world.greet, form, { ...fields, commandId: newId() })).status).toBe(409)
    expect(await world.sql('select 1 from vat_return')).toHaveLength(1)
    const text = plain((await web.get(world.greet, q1)).html)
    expect(text).toContain('Ingediend op 10 april 2026. Bewaard door Greet Smit.')
    expect(text).toContain('Betaal € 16 uiterlijk op 30 april 2026.')
    expect(text).toContain('5000 0567 8901 2345')
    // What is to be paid is one thing to do, among the payments (app/to-do-once.test.ts).
    expect(plain((await web.get(world.greet, '/gildehuis')).html)).not.toContain('€ 16')
    expect((await web.get(world.greet, form)).status).toBe(404)
  })

  test('a receipt that comes later is shown at the next return and as a supplement; the frozen one stays', async () => {
    await vatPlay(world).cost('2026-03-11', '121,00', '21,00')
    const q2 = plain((await web.get(world.greet, `${here}/2026-kw2`)).html)
    expect(q2).toContain('Correcties van eerdere tijdvakken')
    expect(q2).toContain('Over 1e kwartaal 2026')
    expect(plain((await web.get(world.greet, q1)).html)).toContain('Te betalen: € 16')
    const supplement = await web.get(world.otto, `${q1}/suppletie`)
    expect(plain(supplement.html)).toContain('Terug te krijgen: € 21')
    expect(supplement.html).not.toContain('name="seen"')
    expect((await web.get(world.greet, `${q1}/suppletie`)).html).toContain('name="seen"')
  })

  test('taking it back asks why, and is refused once it was paid', async () => {
    const [row] = await world.sql('select id from vat_return')
    const id = String(row!['id'])
    const empty = await web.post(world.greet, `${q1}/terug`, { id, reason: ' ' })
    expect(empty.status).toBe(422)
    await vatPlay(world).pays('16,00')
    const paid = await web.post(world.greet, `${q1}/terug`, { id, reason: 'verkeerd' })
    expect(paid.status).toBe(409)
    expect(plain(paid.html)).toContain('Hier is al iets van betaald')
    expect(paid.html).toContain('verkeerd')
    expect(plain((await web.get(world.greet, q1)).html)).toContain('Dit is betaald.')
    expect(plain((await web.get(world.greet, '/gildehuis')).html)).not.toContain('kwartaal')
  })
})

describe('the list for other member states', () => {
  test('has one line for each VAT number, comes to box 3b, and is filed apart', async () => {
    const page = await web.get(world.greet, `${q1}/icp`)
    expect(plain(page.html)).toContain('DE123456789')
    expect(plain(page.html)).toContain('gelijk aan rubriek 3b')
    const seen = seenIn(page.html)
    expect((await web.post(world.greet, `${q1}/icp`, { ...today, filedOnDay: '', seen })).status).toBe(422)
    expect((await web.post(world.greet, `${q1}/icp`, { ...today, seen: 'oud' })).status).toBe(409)
    expect((await web.post(world.otto, `${q1}/icp`, { ...today, seen })).status).toBe(403)
    expect((await web.post(world.greet, `${q1}/icp`, { ...today, seen })).status).toBe(303)
    expect((await web.post(world.greet, `${q1}/icp`, { ...today, seen })).status).toBe(409)
    expect(plain((await web.get(world.greet, `${q1}/icp`)).html)).toContain('Opgegeven op 10 april 2026.')
    const id = String((await world.sql('select id from icp_statement'))[0]!['id'])
    expect((await web.post(world.greet, `${q1}/icp/terug`, { id, reason: 'fout' })).status).toBe(303)
    expect((await web.post(world.greet, `${q1}/icp/terug`, { id, reason: 'fout' })).status).toBe(409)
  })

  test('is not needed where there is nothing', async () => {
    expect(plain((await web.get(world.greet, `${here}/2026-kw2/icp`)).html)).toContain(
      'Een opgaaf is niet nodig',
    )
  })
})

describe('month, quarter or year', () => {
  test('is chosen from a day on; a day within a period is told beside the field', async () => {
    const from = (day: string, month: string) => ({
      fromDayDay: day,
      fromDayMonth: month,
      fromDayYear: '2027',
    })
    const page = `${here}/tijdvak`
    expect((await web.get(world.bea, page)).status).toBe(403)
    expect((await web.post(world.greet, page, { length: 'month', ...from('', '1') })).status).toBe(422)
    const within = await web.post(world.greet, page, { length: 'month', ...from('15', '1') })
    expect(within.status).toBe(409)
    expect(plain(within.html)).toContain('Die dag valt midden in een tijdvak.')
    expect((await web.post(world.greet, page, { length: 'month', ...from('1', '1') })).status).toBe(303)
    expect(plain((await web.get(world.greet, page)).html)).toContain('1 januari 2027 Elke maand')
  })
})

describe('the limit of the KOR', () => {
  test('says how far the whole co-operative is, and what to do at one cent more', async () => {
    await world.sql(`insert into vat_mode values ($1, '2026-04-01', 'kor')`, [world.cooperativeId])
    const low = plain((await web.get(world.greet, `${here}/kor`)).html)
    expect(low).toContain('€ 100,00 van € 20.000')
    expect(low).toContain('De coöperatie doet nu mee aan de KOR.')
    expect(low).toContain('Ook als het maar één cent is.')
  })
})
