import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import { at } from '../../../web/route.ts'
import { day } from '../../../values/day.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { shareOutEarnings } from '../index.ts'
import { presets } from '../presets.ts'
import { mayBuyBlock, noFromPotBlock } from './answers-blocks.tsx'
import { potWeb, type PotWeb } from './pot-web.fixture.ts'

let web: PotWeb
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, maySpendOn: ['investment'], approvers: { anyOf: ['board'], count: 1 } } as const
  const blocks = [mayBuyBlock({ boughtUnder: async () => [] }), noFromPotBlock]
  web = await potWeb({ ...draft, pot }, [at('get', '/:coop', 'home.read', homePage(blocks))])
  const { world } = web
  const turnover = {
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, { memberId: world.anna.memberId, ...turnover }, world.clock(), newId()),
  )
})
afterAll(() => web.world.close())

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')

/** The first page with what pots tell on it. */
const firstPage = async (who: PersonActor) => (await web.get(who, '')).html

test('more than is in the pot is refused beside the amount, with what is in it', async () => {
  const { anna } = web.world
  const [kept] = await web.world.sql(
    'select sum(amount)::bigint as cents from pot_movement where member_id = $1',
    [anna.memberId],
  )
  const asked = { memberId: anna.memberId, purpose: 'investment', what: 'een schip', why: 'varen' }
  const answer = await web.post(anna, '/potjes/vragen/nieuw', { ...asked, amount: '99999999' })
  expect(answer.status).toBe(409)
  expect(answer.html).toContain('id="amount-error"')
  expect(answer.html.split('In dit potje zit €')).toHaveLength(3)
  const euros = (Number(kept!['cents']) + 1) / 100
  const cent = await web.post(anna, '/potjes/vragen/nieuw', {
    ...asked,
    amount: euros.toFixed(2).replace('.', ','),
  })
  expect(cent.status).toBe(409)
  expect(await web.world.sql('select from pot_request')).toHaveLength(0)
})

test('a member asks, the board says yes, and everybody reads how far it is', async () => {
  const { anna, greet, bea, otto, piet, carla } = web.world
  const form = await web.get(anna, '/potjes/vragen/nieuw')
  expect(form.html).toContain('Dan zegt het bestuur ja of nee.')
  expect(form.html).toContain('spullen voor de onderneming')
  expect(form.html).not.toContain('uitbetaling aan het lid')
  expect(plain(form.html)).toContain('Je kunt nu hooguit € 700,00 uit je potje vragen. Iets kopen')
  expect(form.html).toContain('Je uitkering wordt er niet lager door.')
  expect(form.html).not.toContain('Laat je geld aan jezelf uitbetalen?')
  expect((await web.get(greet, '/potjes/vragen/nieuw')).html).not.toContain('Je kunt nu hooguit')
  const memberId = anna.memberId
  const wrong = await web.post(anna, '/potjes/vragen/nieuw', {
    memberId,
    purpose: 'investment',
    amount: 'tien',
  })
  expect([wrong.status, wrong.html.includes('value="tien"')]).toEqual([422, true])
  const typed = {
    memberId,
    purpose: 'investment',
    amount: '50',
    what: 'een ladder',
    why: 'gevels schilderen',
  }
  const asked = await web.post(anna, '/potjes/vragen/nieuw', typed)
  expect([asked.status, asked.to]).toEqual([303, '/gildehuis/potjes/vragen?gedaan=gevraagd'])
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Nog één ja nodig, van: het bestuur.')
  expect((await web.get(piet, '/potjes/vragen')).html).not.toContain('Ja, dit is goed')
  const [row] = await web.world.sql('select id from pot_request')
  const address = `/potjes/vragen/${String(row!['id'])}`
  const office = await web.post(greet, address, { intent: 'yes' })
  expect([office.status, office.html.includes('zeg jij hier geen ja op')]).toEqual([409, true])
  expect((await web.get(bea, '/potjes/vragen')).html).toContain('Ja, dit is goed')
  const before = (await web.get(bea, address)).html
  expect(before).toContain('gevels schilderen')
  expect(before).toContain('Stap 2 van 4')
  expect((await web.post(bea, address, { intent: 'yes' })).to).toBe('/gildehuis/potjes/vragen?gedaan=ja')
  expect((await web.get(bea, '/potjes/vragen?gedaan=ja')).html).toContain(
    'data-focus autofocus><p>Je ja is bewaard.</p><p>Klaar. Er wacht geen vraag meer op jouw ja.',
  )
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Er is genoeg ja gezegd.')
  const now = (await web.get(anna, address)).html
  expect(now).toContain('Stap 3 van 4')
  expect(now).toContain('Je mag het kopen.')
  const again = plain((await web.get(anna, '/potjes/vragen/nieuw')).html)
  expect(again).toContain(
    'Je kunt nu hooguit € 650,00 uit je potje vragen. Er zit € 700,00 in. Op € 50,00 daarvan',
  )
  expect(now).toContain(`/bonnetjes/nieuw?vraag=${String(row!['id'])}`)
  expect((await web.get(bea, address)).html).not.toContain('Je mag het kopen.')
  expect((await web.get(carla, address)).status).toBe(404)
  expect((await web.get(otto, '/potjes/vragen')).html).not.toContain('Sluit deze vraag')
  const told = await firstPage(anna)
  expect(told).toContain('Je mag het kopen: een ladder')
  expect(told).toContain('Hooguit € 50,00. Lever daarna de bon in.')
  expect(await firstPage(piet)).not.toContain('een ladder')
  const without = await web.post(greet, address, { intent: 'no', why: ' ' })
  expect([without.status, without.html.includes('Schrijf erbij waarom niet.')]).toEqual([409, true])
  await keepsWhy(address)
  const closed = await web.post(greet, address, { intent: 'no', why: 'Te duur' })
  expect(closed.to).toBe('/gildehuis/potjes/vragen?gedaan=gesloten')
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Nee: Te duur')
  const refused = await firstPage(anna)
  expect(refused).not.toContain('Je mag het kopen')
  expect(refused).toContain('Nee op je vraag')
  expect(refused).toContain('Waarom: Te duur')
  expect(await firstPage(piet)).not.toContain('Nee op je vraag')
  expect((await web.get(anna, address)).html).toContain('Te duur')
})

test('what who asked does not need any more is closed without a reason, and is no no', async () => {
  const { anna } = web.world
  const typed = {
    memberId: anna.memberId,
    purpose: 'investment',
    amount: '40',
    what: 'een kwast',
    why: 'verven',
  }
  await web.post(anna, '/potjes/vragen/nieuw', typed)
  const [row] = await web.world.sql(`select id from pot_request where what = 'een kwast'`)
  const done = await web.post(anna, `/potjes/vragen/${String(row!['id'])}`, { intent: 'no', why: '' })
  expect(done.to).toContain('gesloten')
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Niet meer nodig.')
  expect(await firstPage(anna)).not.toContain('een kwast')
})

test('a quote is read by who asked and by who approves, as the file that it is', async () => {
  const { anna, greet, bea, carla } = web.world
  const typed = {
    memberId: anna.memberId,
    purpose: 'investment',
    amount: '60',
    what: 'een zaag',
    why: 'planken',
  }
  const file = (content: string, type = 'application/pdf') => new File([content], 'offerte.pdf', { type })
  const page = await web.send(anna, '/potjes/vragen/nieuw', {
    ...typed,
    quote: file('<html>', 'application/pdf'),
  })
  expect([page.status, page.html.includes('geen foto en geen pdf')]).toEqual([409, true])
  const wrong = await web.send(anna, '/potjes/vragen/nieuw', { ...typed, quote: file('x', 'text/html') })
  expect([wrong.status, wrong.html.includes('id="quote-error"')]).toEqual([422, true])
  const sent = await web.send(anna, '/potjes/vragen/nieuw', { ...typed, quote: file('%PDF-1.7 zaag') })
  expect(sent.status).toBe(303)
  const [row] = await web.world.sql('select request_id as id from pot_quote')
  const quote = `/potjes/vragen/${String(row!['id'])}/offerte`
  for (const who of [anna, greet, bea]) {
    const read = await web.get(who, quote)
    expect([read.status, read.html]).toEqual([200, '%PDF-1.7 zaag'])
  }
  expect((await web.get(carla, quote)).status).toBe(404)
})

test('asking again is filled in, without the amount', async () => {
  const { anna } = web.world
  const [row] = await web.world.sql('select id from pot_request where closed_at is null limit 1')
  const form = await web.get(anna, `/potjes/vragen/nieuw?vraag=${String(row!['id'])}`)
  expect(form.html).toContain('value="een zaag"')
  expect(form.html).toContain('Deze vraag komt dan in de plaats van de oude.')
  expect(form.html).toContain(`name="insteadOf" value="${String(row!['id'])}"`)
})

test('who is left says so, and who can be made one', async () => {
  const { anna, bea, sql } = { ...web.world, sql: web.world.sql }
  const [row] = await sql('select id from pot_request where closed_at is null limit 1')
  const ended = `update role_assignment set until = $2 where person_id = $1 and role = 'board'`
  await sql(ended, [bea.personId, new Date()])
  const story = await web.get(anna, `/potjes/vragen/${String(row!['id'])}`)
  expect(story.html).toContain('Er is nu niemand die hier ja op kan zeggen.')
  expect(story.html).toContain('een taak geven: bestuur.')
  await sql(ended, [bea.personId, null])
})

test('who opens what a member asks out of their pot stands in the log, the member alone does not', async () => {
  const { anna, bea, carla } = web.world
  const typed = {
    memberId: anna.memberId,
    purpose: 'investment',
    amount: '30',
    what: 'een emmer',
    why: 'sop',
  }
  const quote = new File(['%PDF-1.7 emmer'], 'offerte.pdf', { type: 'application/pdf' })
  await web.send(anna, '/potjes/vragen/nieuw', { ...typed, quote })
  const [row] = await web.world.sql(`select id from pot_request where what = 'een emmer'`)
  const address = `/potjes/vragen/${String(row!['id'])}`
  const readings = () =>
    web.world.sql(`select person_id, route, subject_id, file from read_log where route like '%/vragen/%'`)
  const before = (await readings()).length
  await web.get(anna, address)
  expect(await readings()).toHaveLength(before)
  await web.get(bea, address)
  await web.get(bea, `${address}/offerte`)
  expect((await readings()).slice(before)).toEqual(
    ['', '/offerte'].map((end) => ({
      person_id: bea.personId,
      route: `/:coop/potjes/vragen/:request${end}`,
      subject_id: anna.memberId,
      file: 'pot',
    })),
  )
  expect((await web.get(carla, `${address}/offerte`)).status).toBe(404)
  expect(await readings()).toHaveLength(before + 2)
})

/** A no that is refused for the sake of a number keeps its reason, with the box to tick. */
async function keepsWhy(address: string): Promise<void> {
  const { html, status } = await web.post(web.world.greet, address, { intent: 'no', why: 'Zie 111222333' })
  expect([status, html.includes('value="Zie 111222333"')]).toEqual([409, true])
  expect(html.match(/name="noBsn"/g)).toHaveLength(1)
}
