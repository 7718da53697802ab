import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { closeForNow, post, type Entry } from '../../books/index.ts'
import { booksRoutes } from '../../books/routes.ts'
import { annualRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>

async function begin(): Promise<void> {
  world = await smallWorld()
  web = await webOf(world, [...annualRoutes, ...booksRoutes(async () => undefined)])
  const lines: Entry['lines'] = [
    { account: 'bank', amount: 12345n },
    { account: 'contribution', amount: -12345n },
  ]
  const entry: Entry = { book: 'memorial', countsOn: day('2025-03-01'), description: 'Bijdrage', lines }
  await as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
}
beforeAll(begin)
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const year = '/gildehuis/jaar/2025'
const decided = (more: Record<string, string | File> = {}) => ({
  metOnDay: '29',
  metOnMonth: '3',
  metOnYear: '2026',
  toEquity: '123,45',
  toTraining: '',
  toReserve: '',
  unaudited: 'De kascommissie was ziek',
  minutes: new File(['%PDF-1.7 notulen'], 'notulen.pdf', { type: 'application/pdf' }),
  ...more,
})

describe('the year of a co-operative', () => {
  test('is shown to who reads the books, with what is next and until when', async () => {
    const all = await web.get(world.greet, '/gildehuis/jaar')
    expect(all.html).toContain('sluit 2025 voorlopig; opmaken uiterlijk 30 juni 2026')
    const page = await web.get(world.otto, year)
    expect(page.status).toBe(200)
    expect(page.html).toContain('Nu aan de beurt: Boeken voorlopig sluiten')
    expect(page.html).toContain('€ 123,45')
    expect(page.html).toContain('Wacht op de administratie.')
    expect(page.html).toContain('Geven de leden vier maanden erbij, dan uiterlijk 31 oktober 2026')
    expect(page.html).not.toContain('Sluit de boeken')
    const main = /nl-button--primary/g
    expect((await web.get(world.greet, year)).html.match(main)).toHaveLength(1)
    expect(page.html.match(main)).toBeNull()
    for (const who of [world.anna, world.carla]) expect((await web.get(who, year)).status).toBe(403)
    for (const other of ['2019', '2026', 'x'])
      expect((await web.get(world.greet, `/gildehuis/jaar/${other}`)).status).toBe(404)
  })

  test('is a draft on paper, and an audit file that the board does not get', async () => {
    expect((await web.get(world.bea, `${year}/jaarrekening.pdf`)).status).toBe(200)
    expect((await web.get(world.bea, `${year}/jaarrekening.xlsx`)).status).toBe(200)
    expect((await web.get(world.bea, `${year}/jaarrekening.pdf?versie=1`)).status).toBe(404)
    expect((await web.get(world.otto, `${year}/auditbestand/4.0`)).html).toContain('XmlauditfileXAF_4.0')
    expect((await web.get(world.bea, `${year}/auditbestand/4.0`)).status).toBe(403)
    expect((await web.get(world.otto, `${year}/auditbestand/2.0`)).status).toBe(404)
    expect((await web.get(world.otto, '/gildehuis/jaar/2019/auditbestand/4.0')).status).toBe(404)
  })

  test('is prepared by the board, once its books are closed for the time being', async () => {
    const early = await web.post(world.bea, `${year}/opmaken`, { commandId: newId() })
    expect(early.status).toBe(409)
    expect(early.html).toContain('De boeken van dit jaar zijn nog open.')
    await world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId())
    expect((await web.post(world.greet, `${year}/opmaken`, { commandId: newId() })).status).toBe(403)
    const commandId = newId()
    const prepared = await web.post(world.bea, `${year}/opmaken`, { commandId })
    expect(prepared).toMatchObject({ status: 303, to: `${year}?gedaan=ja` })
    const page = await web.get(world.bea, prepared.to)
    expect(page.html).toContain('Versie 1')
    expect(page.html).toMatch(/[0-9a-f]{64}/)
    expect(page.html).not.toContain('Versie 2')
    expect((await web.get(world.bea, `${year}/jaarrekening.pdf?versie=1`)).status).toBe(200)
  })

  test('is adopted with the whole result, and what was typed stays when it is not', async () => {
    expect((await web.get(world.otto, `${year}/vaststellen`)).status).toBe(403)
    const form = await web.get(world.greet, `${year}/vaststellen`)
    expect(form.html).toContain('value="123,45"')
    expect(form.html).toContain('De kascommissie heeft niet getekend')
    const wrong = await web.post(world.greet, `${year}/vaststellen`, {
      commandId: newId(),
      ...decided({ metOnDay: '40' }),
    })
    expect(wrong.status).toBe(422)
    const bare = decided({ minutes: new File([], '') })
    const without = await web.post(world.greet, `${year}/vaststellen`, bare)
    expect(without.status).toBe(422)
    const unsaid = await web.post(world.greet, `${year}/vaststellen`, decided({ unaudited: '' }))
    expect(unsaid.status).toBe(409)
    expect(unsaid.html).toContain('Schrijf op waarom de leden toch beslisten.')
    const less = await web.post(world.greet, `${year}/vaststellen`, {
      commandId: newId(),
      ...decided({ toEquity: '100' }),
    })
    expect(less.status).toBe(409)
    expect(less.html).toContain('Er blijft € 23,45 over.')
    expect(less.html).toContain('value="100"')
    const paper = '/gildehuis/jaarrekeningen/2025'
    expect((await web.get(world.anna, '/gildehuis/jaarrekeningen')).html).toContain('Nog geen jaarrekening')
    expect((await web.get(world.anna, paper)).status).toBe(404)
    const sent = { commandId: newId(), ...decided({ toEquity: '100', toTraining: '23,45' }) }
    expect(await web.post(world.greet, `${year}/vaststellen`, sent)).toMatchObject({
      status: 303,
      to: `${year}?vastgesteld=gevraagd`,
    })
    expect((await web.post(world.greet, `${year}/vaststellen`, sent)).status).toBe(404)
    const waits = await web.get(world.greet, year)
    expect(waits.html).toContain('Jij schreef dit op.')
    expect(waits.html).not.toContain('Ja, zo staat het in het verslag')
    expect((await web.get(world.anna, paper)).status).toBe(404)
    const second = await web.get(world.piet, year)
    expect(second.html).toContain('€ 23,45')
    expect((await web.get(world.piet, `${year}/notulen`)).html).toBe('%PDF-1.7 notulen')
    const asked = /name="asked" value="([^"]+)"/.exec(second.html)![1]!
    const say = (who: PersonActor, intent: string) =>
      web.post(who, `${year}/vaststellen/antwoord`, { commandId: newId(), asked, intent })
    expect((await say(world.greet, 'yes')).status).toBe(409)
    expect((await say(world.bea, 'yes')).html).toContain('De administratie zegt hier ja')
    expect(await say(world.piet, 'yes')).toMatchObject({ status: 303, to: `${year}?vastgesteld=ja` })
    const page = await web.get(world.greet, year)
    expect(page.html).toContain('29 maart 2026')
    expect(page.html).toContain('Nu aan de beurt: Deponeren bij de KVK')
    const deposited = {
      depositedOnDay: '29',
      depositedOnMonth: '3',
      depositedOnYear: '2026',
      corporationTax: '',
    }
    expect((await web.post(world.bea, `${year}/deponeren`, deposited)).status).toBe(422)
    const none = { ...deposited, corporationTax: 'none' }
    expect(await web.post(world.bea, `${year}/deponeren`, none)).toMatchObject({ status: 303, to: year })
    const done = await web.get(world.greet, year)
    expect(done.html).toContain('Nu aan de beurt: Boeken voorgoed sluiten')
    expect(done.html).toContain('Tot en met 31 december 2032')
    expect((await web.get(world.greet, `${year}/meer-tijd`)).status).toBe(404)
    const list = await web.get(world.anna, '/gildehuis/jaarrekeningen')
    expect(list.html.replaceAll('\u00a0', ' ')).toContain('Vastgesteld op 29 maart 2026. Resultaat: € 123,45')
    expect((await web.get(world.anna, paper)).html.slice(0, 5)).toBe('%PDF-')
    for (const who of [world.bea, world.carla]) expect((await web.get(who, paper)).status).toBe(403)
  })

  test('is read by members on paper, not the workbook with each pot', async () => {
    const seen = await world.database.read(world.anna, (tx) =>
      tx.selectFrom('file').select('media_type').execute(),
    )
    expect(seen).toEqual([{ media_type: 'application/pdf' }])
  })
})

test('more time is written down in time, and the first page of a member has nothing of it', async () => {
  const entry: Entry = {
    book: 'memorial',
    countsOn: day('2024-03-01'),
    description: 'Bijdrage',
    lines: [
      { account: 'bank', amount: 1n },
      { account: 'contribution', amount: -1n },
    ],
  }
  // What the members adopted takes no entry any more: this is told of books where they did not.
  await world.close()
  await begin()
  await as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
  const path = '/gildehuis/jaar/2024/meer-tijd'
  const send = (decidedOnYear: string, months: string) =>
    web.post(world.bea, path, {
      commandId: newId(),
      decidedOnDay: '1',
      decidedOnMonth: '6',
      decidedOnYear,
      months,
    })
  for (const of of ['2026', '2031'])
    expect((await web.get(world.bea, `/gildehuis/jaar/${of}/meer-tijd`)).status).toBe(404)
  expect((await send('2025', '')).status).toBe(422)
  expect((await send('2026', '2')).status).toBe(409)
  expect((await send('2025', '2')).status).toBe(303)
  expect((await web.get(world.bea, '/gildehuis/jaar/2024')).html).toContain('31 augustus 2025')
})

describe('the opening balance', () => {
  const path = '/gildehuis/boeken/beginbalans'
  const filled = (more: Record<string, string> = {}) => ({
    commandId: newId(),
    countsOnDay: '31',
    countsOnMonth: '12',
    countsOnYear: '2023',
    'amounts.1100': '1.000,00',
    'amounts.1600': '200',
    ...more,
  })

  test('has the two sides of the balance, and says what does not balance', async () => {
    const form = await web.get(world.greet, path)
    expect(form.html).toContain('Van wie het is')
    expect(form.html).not.toContain('Potjes van leden<')
    const wrong = await web.post(world.greet, path, filled({ 'amounts.1600': 'veel' }))
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="veel"')
    const uneven = await web.post(world.greet, path, filled())
    expect(uneven.status).toBe(409)
    expect(uneven.html).toContain('Het verschil is € 800,00.')
    expect(uneven.html).toContain('value="1.000,00"')
  })

  test('is booked once', async () => {
    const sent = filled({ restToEquity: 'yes' })
    const booked = await web.post(world.greet, path, sent)
    expect(booked.status).toBe(303)
    expect((await web.post(world.greet, path, sent)).to).toBe(booked.to)
    expect((await web.get(world.greet, booked.to)).html).toContain('2000 Eigen vermogen')
    expect((await web.post(world.greet, path, filled({ restToEquity: 'yes' }))).html).toContain(
      'Er is al een beginbalans',
    )
    expect((await web.get(world.bea, path)).status).toBe(403)
  })
})
