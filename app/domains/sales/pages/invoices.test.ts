import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { day } from '../../../values/day.ts'
import { sendAgain } from '../send-again.ts'
import { customerOf, issuedOf, pageWorld, paidOf, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const list = '/gildehuis/facturen'
const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const revision = async (id: string) =>
  String((await world.sql('select revision from invoice where id = $1', [id]))[0]!['revision'])

describe('the list', () => {
  test('a member without invoices learns how to make one', async () => {
    const empty = await world.get(world.piet, `${list}?lid=${world.piet.memberId}&stand=`)
    expect(empty.status).toBe(200)
    expect((await world.get(world.anna, list)).html).toContain('Je eerste factuur in drie stappen')
  })

  test('a member sees their own, the administration and the auditor all; others none', async () => {
    const id = await issuedOf(world, zon)
    for (const who of [world.anna, world.piet, world.greet, world.otto]) {
      expect((await world.get(who, list)).html).toContain('2026-0001')
    }
    expect((await world.get(world.bea, list)).status).toBe(403)
    expect((await world.get(world.stranger, list)).status).toBe(403)
    expect((await world.get(undefined, list)).to).toContain('/inloggen')
    expect((await world.get(world.stranger, `${list}/${id}`)).status).toBe(403)
  })

  test('is searched by number and customer, and chosen by state and member', async () => {
    await submittedOf(world, zon)
    const shows = async (query: string) =>
      (await world.get(world.greet, `${list}?${query}`)).html.includes('>2026-0001<')
    expect(await shows('zoek=2026-0001')).toBe(true)
    expect(await shows('zoek=de+zon')).toBe(true)
    expect(await shows('zoek=100%25_')).toBe(false)
    expect(await shows('stand=open')).toBe(true)
    expect(await shows('stand=paid')).toBe(false)
    expect(await shows('stand=submitted')).toBe(false)
    expect(await shows(`lid=${world.anna.memberId}`)).toBe(true)
    expect(await shows(`lid=${world.piet.memberId}`)).toBe(false)
    expect(await shows(`klant=${zon}`)).toBe(true)
  })

  test('tells the office who still has to pay, and nobody else', async () => {
    const aged = '/gildehuis/boeken/openstaand'
    const shown = plain((await world.get(world.greet, aged)).html)
    expect(shown).toContain('Bakkerij De Zon')
    expect(shown).toContain('€ 121,00')
    expect(shown).not.toContain('waarover nog gepraat wordt')
    await world.sql(`update invoice set disputed_at = now() where number = '2026-0001'`)
    expect(plain((await world.get(world.greet, aged)).html)).toContain(
      'Hierbij zit 1 factuur waarover nog gepraat wordt: € 121,00.',
    )
    await world.sql('update invoice set disputed_at = null')
    expect((await world.get(world.otto, aged)).status).toBe(200)
    expect((await world.get(world.anna, aged)).status).toBe(403)
  })

  test('goes on after fifty, each once, and takes no nonsense for a place to go on from', async () => {
    await world.sql(
      `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id,
         worked_from, worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total)
       select cooperative_id, gen_random_uuid(), 'invoice', 'draft', member_id, business_id, customer_id,
         worked_from, worked_until,
         false, drafted_at - n * interval '1 hour', drafted_by, 100, 21, 121
       from invoice, generate_series(1, 70) n where number = '2026-0001'`,
    )
    const ids = (html: string) => [...html.matchAll(/facturen\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
    const first = await world.get(world.anna, list)
    const older = /rel="next" href="([^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
    const second = await world.get(world.anna, older)
    expect(ids(first.html).length).toBe(50)
    expect(new Set([...ids(first.html), ...ids(second.html)]).size).toBe(72)
    for (const after of ['2026-02-30_x', `2026-13-01_${newId()}`, `2026-01-01 99:00:00+00_${newId()}`, 'x']) {
      expect((await world.get(world.anna, `${list}?na=${encodeURIComponent(after)}`)).status).toBe(200)
    }
  })
})

describe('one invoice', () => {
  test('tells its member what happens now, and the administration what to do', async () => {
    const id = await submittedOf(world, zon)
    expect((await world.get(world.anna, `${list}/${id}?gestuurd`)).html).toContain(
      'De klant krijgt de factuur per e-mail',
    )
    expect((await world.get(world.greet, `${list}/${id}`)).html).toContain(`/goedkeuren/${id}`)
    const seen = await world.get(world.otto, `${list}/${id}`)
    expect(seen.html).not.toContain(`/goedkeuren/${id}`)
    // The audit committee reads the name, and is offered no page that it may not open.
    expect(seen.html).not.toContain('/klanten/')
    expect((await world.get(world.anna, `${list}/${newId()}`)).status).toBe(404)
    expect((await world.get(world.anna, `${list}/geen-id`)).status).toBe(404)
  })

  test('is taken back, changed, sent again; the old version is not', async () => {
    const id = await submittedOf(world, zon)
    const took = await world.post(world.anna, `${list}/${id}`, { commandId: newId(), intent: 'take-back' })
    expect([took.status, took.to]).toEqual([303, `${list}/${id}?teruggehaald`])
    const edit = await world.get(world.anna, `${list}/${id}/wijzig`)
    expect(edit.html).toContain('value="Etalage geschilderd"')
    const fields = {
      customer: zon,
      workedFromDay: '28',
      workedFromMonth: '3',
      workedFromYear: '2026',
      prices: 'with',
      note: '',
      reference: '',
      'lines.0.description': 'Deur',
      'lines.0.quantity': '1',
      'lines.0.unitPrice': '121',
      'lines.0.vatCode': 'high',
    }
    const old = await world.post(world.anna, `${list}/${id}/wijzig`, {
      ...fields,
      revision: '1',
      commandId: newId(),
      intent: 'save',
    })
    expect([old.status, old.html.includes('net veranderd')]).toEqual([409, true])
    const now = await revision(id)
    const saved = await world.post(world.anna, `${list}/${id}/wijzig`, {
      ...fields,
      revision: now,
      commandId: newId(),
      intent: 'send',
    })
    expect(saved.to).toBe(`${list}/${id}?gestuurd`)
    expect(plain((await world.get(world.anna, `${list}/${id}`)).html)).toContain('€ 100,00')
    expect((await world.get(world.anna, `${list}/${id}/wijzig`)).status).toBe(303)
  })

  test('a draft is thrown away', async () => {
    const id = await submittedOf(world, zon)
    await world.post(world.anna, `${list}/${id}`, { commandId: newId(), intent: 'take-back' })
    const form = { commandId: newId(), intent: 'remove', revision: '2' }
    expect((await world.post(world.anna, `${list}/${id}/wijzig`, form)).to).toBe(`${list}?weg`)
  })

  test('the administration mends what was sent, and the member sees what changed', async () => {
    const id = await submittedOf(world, zon)
    const fields = {
      customer: zon,
      workedFromDay: '29',
      workedFromMonth: '3',
      workedFromYear: '2026',
      prices: 'without',
      revision: '1',
      'lines.0.description': 'Etalage geschilderd',
      'lines.0.quantity': '1',
      'lines.0.unitPrice': '90',
      'lines.0.vatCode': 'high',
      commandId: newId(),
      intent: 'mend',
    }
    expect((await world.post(world.greet, `${list}/${id}/wijzig`, fields)).to).toBe(
      `/gildehuis/goedkeuren/${id}?verbeterd`,
    )
    expect(plain((await world.get(world.anna, `${list}/${id}`)).html)).toContain(
      'was: € 100,00, is nu: € 90,00',
    )
  })

  test('shows what was paid and shared out of it', async () => {
    const id = await issuedOf(world, zon)
    await paidOf(world, id, 6_050n)
    const shown = plain((await world.get(world.anna, `${list}/${id}`)).html)
    expect(shown).toContain('Voor een deel betaald')
    expect(shown).toContain('€ 60,50')
    expect(shown).toContain('€ 35,00')
    expect(shown).toMatch(/href="\/gildehuis\/verdeling\//)
  })

  test('a payment stands under the day of the bank, with the day on which we saw it', async () => {
    const id = await issuedOf(world, zon)
    await paidOf(world, id, 6_050n, day('2026-03-12'))
    world.setNow('2026-03-29T10:05:00Z')
    await paidOf(world, id, 6_050n)
    world.setNow('2026-03-29T10:00:00Z')
    const shown = plain((await world.get(world.anna, `${list}/${id}`)).html)
    const history = shown.slice(shown.indexOf('Wat er gebeurde'))
    expect(history).toMatch(/29 maart 2026 om [^<]*<\/p><p>De klant betaalde € 60,50. De factuur is betaald</)
    expect(history).toMatch(
      />12 maart 2026<\/p><p>De klant betaalde € 60,50<.*Door ons gezien op 29 maart 2026/,
    )
  })

  test('discussing it goes on and off; the mail again waits for the paper', async () => {
    const id = await issuedOf(world, zon)
    const act = (intent: string) =>
      world.post(world.greet, `${list}/${id}`, { commandId: newId(), intent, words: 'De maat klopt niet' })
    expect((await act('dispute')).to).toContain('?gesprek')
    expect((await world.get(world.anna, `${list}/${id}`)).html).toContain('De maat klopt niet')
    const [row] = await world.sql('select link_token from invoice where id = $1', [id])
    const seen = async () => (await world.get(undefined, `/f/${String(row!['link_token'])}`)).html
    const asked = await seen()
    expect(asked).toContain('Je hoeft nu niet te betalen.')
    expect(asked).not.toContain('id="pay"')
    expect((await act('end-dispute')).to).toContain('?gesprek-klaar')
    expect(await seen()).toContain('id="pay"')
    expect((await act('end-dispute')).status).toBe(409)
    expect((await act('send-again')).html).toContain('wordt nog gemaakt')
    expect(
      (await world.post(world.anna, `${list}/${id}`, { commandId: newId(), intent: 'dispute' })).status,
    ).toBe(409)
    expect(sendAgain.may).toBe('invoice.approve')
    expect((await world.get(world.anna, `${list}/${id}/factuur.pdf`)).status).toBe(404)
  })
})
