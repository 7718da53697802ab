import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { queriesDuring } from '../../../../test/queries-during.ts'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { textIn } from '../../../text/index.ts'
import { readingInWords } from '../../people/pages/reading-words.ts'
import { readingsOfMyFile } from '../../people/person.db.ts'
import { municipalityRoutes } from '../routes.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
let anna: string
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, municipalityRoutes, [world.casper, world.cora, world.niemand])
  anna = `/gildehuis/clienten/${world.anna.memberId}`
})
afterAll(() => world.close())
beforeEach(() => world.revokes(world.anna))

const filled = (more: Record<string, string | File> = {}) => ({
  validFromDay: '1',
  validFromMonth: '4',
  validFromYear: '2026',
  validToDay: '31',
  validToMonth: '3',
  validToYear: '2027',
  hoursPerWeek: '12',
  hoursPerYear: '',
  conditions: 'Elk kwartaal een gesprek',
  plan: '',
  reviewOnDay: '',
  reviewOnMonth: '',
  reviewOnYear: '',
  lateReason: '',
  letter: new File(['%PDF-1.7 brief %%EOF'], 'beschikking.pdf', { type: 'application/pdf' }),
  ...more,
})

describe('the list', () => {
  test('has who shares something, with what needs attention; nobody else of the co-op comes there', async () => {
    expect((await web.get(world.casper, '/gildehuis/clienten')).html).toContain(
      'Nog niemand deelt iets met jou',
    )
    await world.shares(world.anna, ['permission'])
    const { html } = await web.get(world.casper, '/gildehuis/clienten')
    for (const words of ['Anna de Vries', 'K-1', 'Niet opgeschreven', 'deelt dit niet'])
      expect(html).toContain(words)
    expect(html).not.toContain('Piet')
    expect((await web.get(world.niemand, '/gildehuis/clienten')).html).toContain(
      'bij welke gemeente je werkt',
    )
    for (const actor of [world.anna, world.greet, world.bea, world.otto, world.carla])
      expect((await web.get(actor, '/gildehuis/clienten')).status).toBe(403)
  })
})

describe('of many clients', () => {
  test('the list asks the database no more often than of one', async () => {
    const asked = () => queriesDuring(() => web.get(world.casper, '/gildehuis/clienten'))
    await world.shares(world.anna, ['permission'])
    await asked()
    const ofOne = await asked()
    await world.shares(world.piet, ['permission'])
    expect(await asked()).toBe(ofOne)
    await world.revokes(world.piet)
  })
})

describe('the page of a client', () => {
  test('says on top what is shared, and shows no field that is not', async () => {
    await world.shares(world.anna, ['permission', 'meters'])
    const { html, status } = await web.get(world.casper, anna)
    expect(status).toBe(200)
    expect(html).toContain('Anna deelt met jou: toestemming en uren en omzet van het jaar. Sinds')
    expect(html).toContain('id="permission"')
    expect(html).toContain('id="meters"')
    for (const hidden of ['id="statements"', 'id="hours"']) expect(html).not.toContain(hidden)
  })

  test('is kept with who looked, and is not there without a consent', async () => {
    await world.shares(world.anna, ['permission'])
    await web.get(world.casper, anna)
    const kept = await world.sql('select person_id from read_log where subject_id = $1', [
      world.anna.memberId,
    ])
    expect(kept.some((row) => row['person_id'] === world.casper.personId)).toBe(true)
    expect((await web.get(world.cora, anna)).status).toBe(404)
    for (const page of ['', '/vragen', '/toestemming'])
      expect((await web.get(world.casper, `/gildehuis/clienten/${world.piet.memberId}${page}`)).status).toBe(
        404,
      )
  })

  test('tells the client afterwards what stood there, and nothing that was never shared', async () => {
    await world.sql('delete from read_log')
    await world.shares(world.anna, ['permission', 'hours', 'meters'])
    await web.get(world.casper, anna)
    const { personId, cooperativeId } = world.anna
    const seen = await world.database.read({ kind: 'sign-in', personId }, (tx) => readingsOfMyFile(tx))
    expect(seen.map((one) => readingInWords(textIn('nl'), one))).toEqual([
      'Je toestemming, je uren en omzet van het jaar, je uren en je vragen aan de consulent',
    ])
    expect(seen.map((one) => readingInWords(textIn('en'), one))).toEqual([
      'Your permission, your hours and turnover of the year, your hours, and your questions to the case manager',
    ])
    // The audit committee sees that somebody looked; which fields are shared with whom is the member's.
    const tries = (column: string) =>
      world.database.read(world.otto, async (tx) => {
        const { rows } = await sql
          .raw(`select ${column} from read_log where cooperative_id = '${cooperativeId}'`)
          .execute(tx)
        return rows.length
      })
    expect(await tries('file')).toBe(1)
    await expect(tries('parts')).rejects.toThrow('permission denied')
    await expect(tries('*')).rejects.toThrow('permission denied')
  })

  test('of what is not shared is not there, and is not kept as if it had been read', async () => {
    await world.sql('delete from read_log')
    await world.shares(world.anna, ['hours'])
    for (const page of ['toestemming', `toestemming/${newId()}/brief`, `overzicht/${newId()}`]) {
      const { status, html } = await web.get(world.casper, `${anna}/${page}`)
      expect([status, html.includes('Deze cliënt deelt dit niet met jou')]).toEqual([404, true])
    }
    expect(await world.sql('select file from read_log')).toEqual([])
  })

  test('revoked while it is open: the next click says so, and nothing is done', async () => {
    await world.shares(world.anna, ['permission'])
    expect((await web.get(world.casper, `${anna}/toestemming`)).status).toBe(200)
    await world.revokes(world.anna)
    const sent = await web.post(world.casper, `${anna}/toestemming`, filled())
    expect(sent.status).toBe(404)
    expect(sent.html).toContain('Dan is het delen gestopt')
    expect(sent.html).not.toContain('Anna')
    expect(await world.sql('select id from benefit_permission')).toEqual([])
  })
})

describe('giving permission', () => {
  test('goes to the client, with the letter; what is wrong is said beside the field, and nothing is lost', async () => {
    await world.shares(world.anna, ['permission'])
    const wrong = await web.post(
      world.casper,
      `${anna}/toestemming`,
      filled({ hoursPerWeek: '200', validToDay: '32' }),
    )
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#validTo"')
    expect(wrong.html).toContain('href="#hoursPerWeek"')
    expect(wrong.html).toContain('Elk kwartaal een gesprek')
    // Why so late is asked when the days say so, beside the field, and not before.
    expect((await web.get(world.casper, `${anna}/toestemming`)).html).not.toContain('name="lateReason"')
    const late = await web.post(
      world.casper,
      `${anna}/toestemming`,
      filled({ validFromMonth: '1', validFromYear: '2025', lateReason: '' }),
    )
    expect(late.status).toBe(409)
    expect(late.html).toMatch(/<textarea[^>]*name="lateReason"[^>]*aria-invalid="true"/)
    const early = await web.post(world.casper, `${anna}/toestemming`, filled({ validToYear: '2025' }))
    expect([early.status, early.html.includes('ligt voor de eerste dag')]).toEqual([409, true])
    const cut = { intent: 'sure', letter: new File(['%PDF-1.7 brie'], 'b.pdf', { type: 'application/pdf' }) }
    const broken = await web.post(world.casper, `${anna}/toestemming`, filled(cut))
    expect([broken.status, broken.html.includes('op de volgende bladzijde nog een keer')]).toEqual([
      409,
      true,
    ])
    const done = await web.post(world.casper, `${anna}/toestemming`, filled({ intent: 'sure' }))
    expect([done.status, done.to]).toEqual([303, `${anna}?opgeschreven`])
    const shown = await web.get(world.casper, anna)
    expect(shown.html).toContain('hooguit 12')
    const letter = /href="([^"]+\/brief)"/.exec(shown.html)![1]!
    expect((await web.get(world.casper, letter)).html).toBe('%PDF-1.7 brief %%EOF')
    const own = await web.get(world.anna, '/gildehuis/uitkering/toestemming')
    expect(own.html).toContain('Elk kwartaal een gesprek')
    const ownLetter = /href="([^"]+\/brief)"/.exec(own.html)![1]!
    expect((await web.get(world.anna, ownLetter)).html).toBe('%PDF-1.7 brief %%EOF')
    expect((await web.get(world.piet, ownLetter)).status).toBe(404)
  })

  test('is the work of the case manager: to the member that is said before anything can be filled in', async () => {
    const { status, html } = await web.get(world.anna, '/gildehuis/uitkering/toestemming/nieuw')
    expect([status, html.includes('name="conditions"')]).toEqual([200, false])
    expect(html).toContain('Je consulent schrijft hier op wat jullie afspreken')
    expect(html).toContain('href="/gildehuis/uitkering/vragen"')
  })

  test('is renewed from the day after, with the same conditions; ended with a reason the member reads', async () => {
    await world.shares(world.anna, ['permission'])
    const { html } = await web.get(world.casper, anna)
    const renew = /href="([^"]+\/toestemming\?na=[^"]+)"/.exec(html)![1]!
    const form = (await web.get(world.casper, renew)).html
    expect(form).toMatch(/name="validFromDay"[^>]*value="1"/)
    expect(form).toMatch(/name="validFromMonth"[^>]*value="4"/)
    expect(form).toContain('Elk kwartaal een gesprek')
    const stop = /href="([^"]+\/stop)"/.exec(html)![1]!
    const end = { endedOnDay: '1', endedOnMonth: '9', endedOnYear: '2026' }
    expect((await web.post(world.casper, stop, { ...end, reason: ' ' })).status).toBe(422)
    expect((await web.post(world.casper, stop, { ...end, reason: 'Vaste baan' })).to).toBe(`${anna}?gestopt`)
    expect((await web.get(world.anna, '/gildehuis/uitkering/toestemming')).html).toContain('Vaste baan')
  })
})

describe('questions', () => {
  test('say by name who reads them, and how one hears of an answer; or what to do first', async () => {
    const own = async () => (await web.get(world.anna, '/gildehuis/uitkering/vragen')).html
    const alone = await own()
    expect(alone).toContain('Nog niemand leest wat je hier schrijft')
    expect(alone).toContain('href="/gildehuis/uitkering/delen"')
    await world.shares(world.anna, ['permission'])
    expect(await own()).toContain('casper van je gemeente leest wat je hier schrijft. De coöperatie niet.')
    await world.shares(world.anna, ['statements'], world.cora)
    expect(await own()).toContain('casper en cora van je gemeente lezen wat je hier schrijft.')
    await world.sql(`update person set email = 'anna@thuis.example' where id = $1`, [world.anna.personId])
    expect(await own()).toContain('Dan krijg je een mail. Wat erin staat, lees je hier.')
    await world.sql('update person set email = null where id = $1', [world.anna.personId])
    expect(await own()).toContain('Een mail krijg je niet, want we hebben geen e-mailadres van je.')
  })

  test('go to and fro; a number that looks like a BSN is asked about first, and what was typed stays', async () => {
    const own = '/gildehuis/uitkering/vragen'
    expect((await web.post(world.anna, own, { text: 'Mag het?' })).html).toContain(
      'kan niemand je vraag lezen',
    )
    await world.shares(world.anna, ['permission'])
    const doubt = await web.post(world.anna, own, { text: 'Mijn nummer is 111222333' })
    expect(doubt.status).toBe(409)
    expect(doubt.html).toContain('Mijn nummer is 111222333')
    expect(doubt.html).toContain('name="noBsn"')
    expect((await web.post(world.anna, own, { text: 'Mag het?' })).to).toBe(`${own}?verstuurd`)
    expect((await web.get(world.casper, '/gildehuis/clienten')).html).toContain('Vraag open')
    expect((await web.post(world.casper, `${anna}/vragen`, { text: '' })).status).toBe(422)
    expect((await web.post(world.casper, `${anna}/vragen`, { text: 'Ja.' })).to).toBe(`${anna}?verstuurd`)
    expect((await web.get(world.anna, own)).html).toContain('<p class="nl-paragraph">Ja.</p>')
    expect((await web.get(world.casper, '/gildehuis/clienten')).html).not.toContain('Vraag open')
  })
})
