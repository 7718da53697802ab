import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftIn } from '../../../../test/draft-in.ts'
import { as } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { post } from '../../books/index.ts'
import { movePot, shareOutEarnings } from '../index.ts'
import { scheme, share as percentage } from '../share-out-examples.fixture.ts'
import type { ToShare } from '../sharing.ts'
import { potWeb, type PotWeb } from './pot-web.fixture.ts'

/** 20 % for the co-op, the rest to a pot up to 100.00, above it to the municipality. */
const withThreshold = scheme({
  steps: [
    { key: 'cooperative', destination: 'cooperative', take: percentage('net-turnover', 2000) },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
  threshold: { amount: 10000n, above: 'municipality' },
})

let web: PotWeb
const invoice = newId<'invoice'>()

async function shareFor(toShare: Partial<ToShare>): Promise<readonly Id<'sharing'>[]> {
  const { anna, greet } = web.world
  const whole: ToShare = {
    memberId: anna.memberId,
    turnover: 0n,
    jobCosts: 0n,
    countsOn: day('2026-03-02'),
    cause: 'payment',
    ...toShare,
  }
  const shared = await as<{ ok: true; value: Id<'sharing'>[] }>(web.world, greet, (tx) =>
    shareOutEarnings(tx, greet, whole, web.world.clock(), newId()),
  )
  return shared.value
}

/** A course of 30.00 out of Anna's pot. */
async function spent(what: string): Promise<void> {
  const { anna, greet, clock } = web.world
  const entry = { id: newId<'entry'>(), countsOn: day('2026-03-05') }
  const move = { kind: 'spent', memberId: anna.memberId, amount: 3000n, purpose: 'training', what } as const
  await as(web.world, greet, async (tx) => {
    const out = await movePot(tx, greet, move, entry, clock())
    if (!out.ok) throw new Error(out.reason)
    const lines = [out.value, { account: 'bank', amount: -3000n } as const]
    return post(
      tx,
      greet,
      { book: 'bank', countsOn: entry.countsOn, description: 'iets heel anders', lines },
      clock(),
      newId(),
      entry.id,
    )
  })
}

beforeAll(async () => {
  web = await potWeb(withThreshold)
  await draftIn(web.world, web.world.anna, invoice)
  web.invoices.set(invoice, {
    id: invoice,
    number: '2026-0007',
    customer: 'Bakkerij De Zon',
    open: 0n,
    turnover: 0n,
  })
})
afterAll(() => web.world.close())

describe('a member’s pot', () => {
  test('teaches how it fills when it is empty', async () => {
    const { html } = await web.get(web.world.anna, '/potje')
    expect(html).toContain('Je potje is nog leeg')
    expect(html).toContain('href="/gildehuis/facturen/nieuw"')
  })

  test('shows what happened in the member’s words, and the sum that made it', async () => {
    await shareFor({ turnover: 10000n, invoiceId: invoice, about: 'factuur 2026-0007' })
    await spent('cursus behangen')
    const { html } = await web.get(web.world.anna, '/potje')
    expect(html).toContain('Bakkerij De Zon betaalde factuur 2026-0007')
    expect(html).toContain('Uit het potje, opleiding: cursus behangen')
    expect(html).toContain('Daarna zat erin: € 50,00')
    expect(html).toContain('Waarvoor: opleiding.')
    expect(html).toMatch(/Dit mag volgens “[^”]+”, versie 1\./)
    expect(html).toContain('Iemand van de administratie zei ja en boekte het.')
    expect(html).toContain('De coöperatie krijgt 20 % van deze € 100,00. Dat is € 20,00.')
    expect(html).toContain('tot € 100')
    expect(html.indexOf('cursus behangen')).toBeLessThan(html.indexOf('betaalde factuur'))
  })

  test('says what it was spent on in the language of the reader', async () => {
    const { html } = await web.get(web.world.anna, '/potje', 'en')
    expect(html).toContain('From the pot, training: cursus behangen')
  })

  test('stands in the order of the days that count, also when an earlier day is booked later', async () => {
    const [later] = await shareFor({
      turnover: 1000n,
      countsOn: day('2026-03-01'),
      about: 'wat later werd geboekt',
    })
    const { html: whole } = await web.get(web.world.anna, '/potje')
    // All of it was booked on one day, later than it counts, and each says so.
    const html = whole.replace(/ Geboekt op 29 maart 2026\./g, '')
    expect(whole.length - html.length).toBe(3 * ' Geboekt op 29 maart 2026.'.length)
    expect(html.indexOf('betaalde factuur')).toBeLessThan(html.indexOf('wat later werd geboekt'))
    expect(html).toContain('1 maart 2026. Daarna zat erin: € 8,00')
    expect(html).toContain('2 maart 2026. Daarna zat erin: € 88,00')
    expect(html).toContain('5 maart 2026. Daarna zat erin: € 58,00')
    // Opened, each sum tells the balance of its own row.
    expect(html).toContain('Er zat € 0,00 in je potje. Er komt € 8,00 bij. Nu is het € 8,00.')
    expect(html).toContain('Er zat € 8,00 in je potje. Er komt € 80,00 bij. Nu is het € 88,00.')
    expect(html).not.toContain('later geboekt')
    // Opened on its own page it tells what was there when it was booked, and why the list says another sum.
    const alone = (await web.get(web.world.anna, `/verdeling/${later}`)).html
    expect(alone).toContain('Er zat € 50,00 in je potje. Er komt € 8,00 bij. Nu is het € 58,00.')
    expect(alone).toContain('We boekten dit op 29 maart 2026')
    expect(alone).toContain('Daar zat na deze regel, op 1 maart 2026, € 8,00 in.')
    await shareFor({ turnover: -1000n, countsOn: day('2026-03-01') })
  })

  test('says what unpaid invoices would bring, no more than fits', async () => {
    const id = newId<'invoice'>()
    web.invoices.set(id, {
      id,
      number: '2026-0008',
      customer: 'Stichting De Mol',
      open: 24200n,
      turnover: 20000n,
    })
    const { html } = await web.get(web.world.anna, '/potje')
    expect(html).toContain('Factuur 2026-0008, Stichting De Mol')
    expect(html).toContain('Betalen alle klanten, dan komt er € 50,00 in je potje bij.')
  })

  test('above its limit, the municipality gets the rest, and the page says so', async () => {
    await shareFor({ turnover: 20000n })
    const { html } = await web.get(web.world.anna, '/potje')
    expect(html).toContain(
      'Je potje is vol tot de grens van € 100,00. Daarom gaat € 110,00 naar de gemeente.',
    )
  })

  test('goes on to older movements', async () => {
    for (let i = 0; i < 11; i++) await shareFor({ turnover: 100n })
    const { html } = await web.get(web.world.anna, '/potje')
    const older = /href="(\/gildehuis\/potje\?voor=\d+)"/.exec(html)![1]!
    expect((await web.get(web.world.anna, older.replace('/gildehuis', ''))).html).toContain(
      'betaalde factuur 2026-0007',
    )
  })
})

describe('the office', () => {
  test('sees all pots, and what waits for the municipality', async () => {
    for (const actor of [web.world.greet, web.world.bea, web.world.otto]) {
      const { html, status } = await web.get(actor, '/potjes')
      expect(status).toBe(200)
      expect(html).toContain('Anna de Vries')
      expect(html).toContain('Vol')
      expect(html).toMatch(/Wacht op de gemeente[\s\S]{0,200}118,80/)
    }
    expect((await web.get(web.world.anna, '/potjes')).status).toBe(403)
  })

  test('opens the pot of one member, and that is kept', async () => {
    const { anna, greet, piet } = web.world
    expect((await web.get(greet, `/leden/${anna.memberId}/potje`)).html).toContain('Potje van Anna de Vries')
    const log = await web.world.sql('select person_id, subject_id from read_log')
    expect(log).toContainEqual({ person_id: greet.personId, subject_id: anna.memberId })
    expect((await web.get(web.world.carla, `/leden/${anna.memberId}/potje`)).status).toBe(403)
    expect((await web.get(greet, `/leden/${newId()}/potje`)).status).toBe(404)
    expect((await web.get(piet, '/potje')).html).toContain('Je potje is nog leeg')
  })

  test('without a pot of their own is led to all of them', async () => {
    expect((await web.get(web.world.bea, '/potje')).to).toBe('/gildehuis/potjes')
  })
})

describe('what was in a pot at the beginning', () => {
  const typed = (more: object = {}) => ({
    memberId: web.world.piet.memberId,
    amount: '30,00',
    countsOnDay: '1',
    countsOnMonth: '1',
    countsOnYear: '2026',
    ...more,
  })

  test('is filled in by the administrator, who may undo it', async () => {
    const { greet, bea, piet } = web.world
    const address = '/potjes/beginstand'
    expect((await web.get(greet, '/potjes')).html).toContain('/gildehuis/potjes/beginstand')
    expect((await web.get(bea, address)).status).toBe(403)
    expect((await web.post(greet, address, typed({ amount: '' }))).status).toBe(422)
    const early = await web.post(greet, address, typed({ countsOnYear: '2001' }))
    expect(early.status).toBe(409)
    expect(early.html).toMatch(/Dit lid is lid sinds \d+ [a-z]+ \d{4}\. Kies die dag of een latere\./)
    const asked = await web.post(greet, address, typed({ amount: '130,00' }))
    expect(asked.status).toBe(200)
    for (const part of [
      'Klopt dit voor het potje van Piet Bakker?',
      'De grens van dit potje is € 100,00.',
      'Het potje komt € 30,00 boven de grens.',
      'name="seen" value="ja"',
      'name="amount" value="130,00"',
    ])
      expect(asked.html).toContain(part)
    expect((await web.get(piet, '/potje')).html).toContain('Je potje is nog leeg')
    expect((await web.post(piet, address, typed({ intent: 'sure', seen: 'ja' }))).status).toBe(409)
    expect((await web.post(greet, address, typed({ intent: 'sure' }))).status).toBe(409)
    const done = await web.post(greet, address, typed({ intent: 'sure', seen: 'ja' }))
    expect(done.status).toBe(303)
    const again = await web.post(greet, address, typed())
    expect(again.status).toBe(409)
    expect(again.html).toContain('Dit potje heeft al een beginstand')
    expect((await web.get(piet, '/potje')).html).toContain('Dit zat in je potje bij het begin')
    const entry = done.to.replace('/gildehuis/boeken/', '')
    const undo = `/potjes/boeking/${entry}/terugdraaien`
    expect((await web.get(greet, undo)).status).toBe(200)
    expect((await web.get(greet, `/potjes/boeking/${newId()}/terugdraaien`)).status).toBe(404)
    const day = { countsOnDay: '1', countsOnMonth: '1', countsOnYear: '2026' }
    expect((await web.post(greet, undo, day)).status).toBe(303)
    expect((await web.post(greet, undo, day)).status).toBe(409)
  })
})

describe('one sharing', () => {
  test('is opened fully, by its own id and by that of its entry', async () => {
    const [id] = await shareFor({ turnover: 1000n })
    const [row] = (await web.world.sql('select entry_id from sharing where id = $1', [id])) as [
      { entry_id: string },
    ]
    for (const address of [`/verdeling/${id}`, `/verdeling/${row.entry_id}`]) {
      const { html } = await web.get(web.world.anna, address)
      expect(html).toContain('Zo is dit verdeeld')
      expect(html).toContain('Gemeente (boven de grens)')
    }
    expect((await web.get(web.world.greet, `/verdeling/${id}`)).html).toContain(
      `/gildehuis/boeken/${row.entry_id}`,
    )
    expect((await web.get(web.world.anna, `/verdeling/${newId()}`)).status).toBe(404)
  })
})
