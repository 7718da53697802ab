import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
const here = '/gildehuis/overzichten'
const office = '/gildehuis/overzichten-versturen'
const begin = async (delivery: 'portal' | 'mail' | 'print' = 'portal') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await play.monthIsOver(world)
  world.setNow('2026-04-03T12:02:00Z')
  web = await webOf(world, benefitRoutes)
}
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const addressOf = async (member = world.anna) => `${here}/${(await play.statements(world, member))[0]!.id}`
const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([0-9a-f-]+)"`).exec(html)![1]!
const hashIn = (html: string) => hiddenIn(html, 'sha256')
/** What stands hidden in the form: what was shown. */
const shown = (html: string) => ({ sha256: hashIn(html), destination: hiddenIn(html, 'destination') })
const confirm = async (more: Record<string, string> = {}) => {
  const address = await addressOf()
  const { html } = await web.get(world.anna, address)
  return web.post(world.anna, address, { ...shown(html), remark: '', ...more })
}

describe('the member', () => {
  beforeEach(() => begin())

  test('finds what waits, with the day; and reads it, with the customer by name', async () => {
    const list = await web.get(world.anna, here)
    expect(list.html).toContain('maart 2026')
    expect(list.html).toContain('uiterlijk 10 april 2026')
    const { html } = await web.get(world.anna, await addressOf())
    for (const words of ['Overzicht van maart 2026', 'Dit is je eerste overzicht.', '>Klopt<', 'Klopt niet'])
      expect(html).toContain(words)
    expect(html).toMatch(/De Zon.*100,00/s)
    expect(html).toContain('De klant moet nog € 121,00 betalen (met btw).')
    expect(html).toContain('Je hebt in deze maand geen uren opgeschreven.')
  })

  test('confirms, and reads when it was sent and that the proof is kept; the PDF is there for ever', async () => {
    await play.share(world, world.anna)
    const sent = await confirm({ remark: 'Ik was ziek.' })
    expect([sent.status, sent.to]).toEqual([303, await addressOf()])
    expect((await web.get(world.anna, sent.to)).html).toContain('De pdf wordt nu gemaakt.')
    await play.rest(world)
    const { html } = await web.get(world.anna, sent.to)
    expect(html).toContain('Verstuurd op 3 april 2026 om 14.02 uur. Je consulent kan het in Gilde lezen.')
    expect(html).toContain('Bewijs bewaren wij voor je.')
    expect(html).toContain('Ik was ziek.')
    expect(html).not.toContain('>Klopt<')
    expect((await web.get(world.anna, `${sent.to}/overzicht.pdf`)).html).toMatch(/^%PDF-/)
    expect((await web.get(world.anna, here)).html).toContain('Verstuurd')
  })

  test('who shares with nobody is told that it is not read yet, and how to share', async () => {
    const { to } = await confirm()
    await play.rest(world)
    const { html } = await web.get(world.anna, to)
    expect(html).toContain('Niemand daar mag het lezen.')
    expect(html).toContain('href="/gildehuis/uitkering/delen"')
    expect(html).not.toContain('Verstuurd op')
  })

  test('figures that changed meanwhile: 409 with a sentence, the new figures and what was typed', async () => {
    const address = await addressOf()
    const { html } = await web.get(world.anna, address)
    await play.worked(world, world.anna, '2026-03-12', 150)
    const answer = await web.post(world.anna, address, { ...shown(html), remark: 'Ik was ziek.' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Er is iets veranderd terwijl je keek.')
    expect(answer.html).toContain('2 uur en 30 minuten')
    expect(answer.html).toContain('Ik was ziek.')
    expect(hashIn(answer.html)).not.toBe(hashIn(html))
    const again = await web.post(world.anna, address, { ...shown(answer.html), remark: '' })
    expect(again.status).toBe(303)
  })

  test('a form without what was shown confirms nothing; a second tab reads that it is done', async () => {
    const address = await addressOf()
    expect((await web.post(world.anna, address, { remark: '' })).status).toBe(409)
    const { html } = await web.get(world.anna, address)
    await confirm()
    const late = await web.post(world.anna, address, { ...shown(html), remark: '' })
    expect([late.status, late.to]).toEqual([303, `${address}?al`])
    expect((await web.get(world.anna, late.to)).html).toContain('Dit overzicht is al bevestigd.')
    // What was written in the second tab is not lost without a word.
    const wrote = await web.post(world.anna, address, { ...shown(html), remark: 'Ik was ziek.' })
    expect([wrote.status, wrote.html.includes('Wat je nu schreef')]).toEqual([409, true])
    // Nor what somebody finds wrong after "Klopt": it says whom to tell.
    const after = (await web.get(world.anna, address)).html
    expect(after).toContain('Zie je toch iets dat niet klopt?')
    expect(after).toContain('Zeg het je consulent')
    const objected = await web.post(world.anna, `${address}/klopt-niet`, { text: 'De omzet is te hoog.' })
    expect(objected.status).toBe(409)
    for (const said of ['De omzet is te hoog.', 'Zeg het de administratie of je consulent.'])
      expect(objected.html).toContain(said)
    expect(objected.html).not.toContain('Je hoeft niets meer te doen')
  })

  test('what looks like a BSN is said before it is sent; another number goes on', async () => {
    const remark = 'Mijn nummer is 111222333.'
    const warned = await confirm({ remark })
    expect(warned.status).toBe(409)
    expect(warned.html).toContain('“111222333” lijkt op een burgerservicenummer')
    expect(warned.html).toContain(remark)
    expect((await confirm({ remark, noBsn: 'yes' })).status).toBe(303)
  })

  test('says what is not right; the administration answers; the statement waits on', async () => {
    const address = await addressOf()
    expect((await web.post(world.anna, `${address}/klopt-niet`, { text: ' ' })).status).toBe(422)
    const sent = await web.post(world.anna, `${address}/klopt-niet`, { text: 'Factuur 12 mist.' })
    expect((await web.get(world.anna, sent.to)).html).toContain('Je vraag ligt bij de administratie.')
    const asked = await web.get(world.greet, office)
    expect(asked.html).toContain('Factuur 12 mist.')
    expect(asked.html).not.toContain('100,00')
    const statement = address.split('/').at(-1)!
    const empty = { statement, intent: 'answer', text: '' }
    expect((await web.post(world.greet, office, empty)).status).toBe(422)
    world.setNow('2026-04-04T08:00:00Z')
    const answered = await web.post(world.greet, office, { ...empty, text: 'Die is van april.' })
    expect(answered.status).toBe(303)
    const { html } = await web.get(world.anna, address)
    expect(html).toContain('Die is van april.')
    expect(html).toContain('>Klopt<')
    expect((await web.post(world.greet, office, { ...empty, text: 'Nog eens.' })).status).toBe(409)
  })
})

describe('nobody else', () => {
  beforeEach(() => begin())
  test('opens it: not another member, the office, the board, the auditor, the coach', async () => {
    const address = await addressOf()
    await confirm()
    await play.rest(world)
    for (const path of [address, `${address}/overzicht.pdf`]) {
      expect((await web.get(world.piet, path)).status).toBe(404)
      for (const actor of [world.greet, world.bea, world.otto, world.carla, world.stranger])
        expect((await web.get(actor, path)).status).toBe(403)
    }
    expect((await web.get(world.anna, `${here}/${newId()}`)).status).toBe(404)
    expect(
      (
        await web.post(world.piet, address, {
          sha256: 'a'.repeat(64),
          destination: 'a'.repeat(64),
          remark: '',
        })
      ).status,
    ).toBe(404)
    expect((await web.post(world.piet, `${address}/klopt-niet`, { text: 'x' })).status).toBe(404)
    expect((await web.get(world.greet, `${office}/${address.split('/').at(-1)}/overzicht.pdf`)).status).toBe(
      404,
    )
  })
  test('the coach sees who is late, and no words and no figures', async () => {
    await world.sql('update person set email = null where id = $1', [world.piet.personId])
    await web.post(world.anna, `${await addressOf()}/klopt-niet`, { text: 'Geheim.' })
    world.setNow('2026-04-11T08:00:00Z')
    const { status, html } = await web.get(world.carla, office)
    expect(status).toBe(200)
    expect(html).toContain('te laat')
    expect(html).toContain('geen e-mail: bel even')
    for (const hidden of ['Geheim', '100,00', 'Gepost']) expect(html).not.toContain(hidden)
    expect((await web.post(world.carla, office, { statement: newId(), intent: 'posted' })).status).toBe(403)
    for (const actor of [world.bea, world.otto, world.anna])
      expect((await web.get(actor, office)).status).toBe(403)
  })
})

test('on paper: the office opens the PDF, which the member can see, and notes post and arrival', async () => {
  await begin('print')
  const { to } = await confirm()
  await play.rest(world)
  const statement = to.split('/').at(-1)!
  expect((await web.get(world.greet, office)).html).toContain('Gepost: Anna de Vries, maart 2026')
  expect((await web.get(world.greet, `${office}/${statement}/overzicht.pdf`)).html).toMatch(/^%PDF-/)
  const looked = await world.sql('select subject_id from read_log')
  expect(looked.map((row) => row['subject_id'])).toEqual([world.anna.memberId])
  expect((await web.post(world.greet, office, { statement, intent: 'posted' })).status).toBe(303)
  expect((await web.get(world.anna, to)).html).toContain('Op de post gedaan op 3 april 2026 om 14.02 uur')
  const received = { statement, intent: 'received', text: 'gebeld met Marjolein' }
  expect((await web.post(world.greet, office, received)).status).toBe(303)
  expect((await web.get(world.anna, to)).html).toContain('De gemeente heeft het.')
})
