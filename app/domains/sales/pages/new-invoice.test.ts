import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { customerOf, pageWorld, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const here = '/gildehuis/facturen/nieuw'
const filled = (more: Record<string, string> = {}): Record<string, string> => ({
  commandId: newId(),
  intent: 'send',
  customer: zon,
  workedFromDay: '12',
  workedFromMonth: '3',
  workedFromYear: '2026',
  'lines.0.description': 'Etalage geschilderd',
  'lines.0.quantity': '1',
  'lines.0.unitPrice': '100,00',
  'lines.0.vatCode': 'high',
  prices: 'without',
  ...more,
})
const stored = async (id: string) => (await world.sql('select * from invoice where id = $1', [id]))[0]!
const idIn = (to: string) => /facturen\/([0-9a-f-]{36})/.exec(to)![1]!
const count = async () => Number((await world.sql('select count(*) as n from invoice'))[0]!['n'])

describe('a new invoice', () => {
  test('who may write one sees the form; others do not', async () => {
    expect((await world.get(world.anna, here)).html).toContain('Bakkerij De Zon')
    expect((await world.get(world.otto, here)).status).toBe(403)
    expect((await world.get(world.stranger, here)).status).toBe(403)
    const visitor = await world.get(undefined, here)
    expect([visitor.status, visitor.to]).toEqual([303, `/inloggen?terug=${encodeURIComponent(here)}`])
  })

  test('is sent to the administration, to the cent as it was shown', async () => {
    const sent = await world.post(world.anna, here, filled())
    expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/\?gestuurd$/)])
    expect(await stored(idIn(sent.to))).toMatchObject({ state: 'submitted', net: '10000', vat: '2100' })
  })

  test('"Reken uit" shows where the money goes and keeps nothing', async () => {
    const before = await count()
    const looked = await world.post(world.anna, here, filled({ intent: 'look' }))
    expect(looked.status).toBe(200)
    const figures = [...looked.html.matchAll(/<span class="figure">([^<]*)</g)].map(([, figure]) =>
      figure!.replace(/\u00a0/g, ' '),
    )
    expect(figures.slice(0, 4)).toEqual(['€ 121,00', '€ 21,00', '€ 30,00', '€ 70,00'])
    expect(looked.html.replace(/\u00a0/g, ' ')).toContain('gaat € 70,00 naar je potje')
    expect(await count()).toBe(before)
  })

  test('the fragment for the live picture says the same, and nothing without a price', async () => {
    const shown = await world.post(world.anna, '/gildehuis/facturen/reken-uit', filled())
    expect(shown.html.replace(/\u00a0/g, ' ')).toContain('gaat € 70,00 naar je potje')
    expect(shown.html).not.toContain('<html')
    const empty = await world.post(
      world.anna,
      '/gildehuis/facturen/reken-uit',
      filled({ 'lines.0.unitPrice': '' }),
    )
    expect(empty.html).toContain('Vul een prijs in')
  })

  test('wrong input: 422, each error beside its field and on top, and what was typed stays', async () => {
    const typed = filled({
      'lines.0.unitPrice': 'tien',
      customer: '',
      workedFromDay: '30',
      workedFromMonth: '2',
    })
    const wrong = await world.post(world.anna, here, typed)
    expect(wrong.status).toBe(422)
    for (const field of ['lines.0.unitPrice', 'customer', 'workedFrom']) {
      expect(wrong.html).toContain(`href="#${field}"`)
      expect(wrong.html).toContain(`id="${field}-error"`)
    }
    // Left empty, so there is nothing wrong with it.
    expect(wrong.html).not.toContain('href="#workedUntil"')
    expect(wrong.html).toContain('value="tien"')
    expect(wrong.html).toContain(typed['commandId'])
    expect(wrong.html).toContain('<title>Fout: ')
  })

  test('pressing twice makes one invoice', async () => {
    const before = await count()
    // The form was shown a minute ago; a customer who is there since is what the first press made.
    const commandId = newId(new Date(world.clock().at.getTime() - 60_000))
    const form = filled({ commandId, customer: '', newName: 'Mevrouw Dubbel', newKind: 'person' })
    const [first, second] = [
      await world.post(world.anna, here, form),
      await world.post(world.anna, here, form),
    ]
    expect(second.to).toBe(first.to)
    expect(await count()).toBe(before + 1)
    expect(await world.sql(`select name, kind from customer where name = 'Mevrouw Dubbel'`)).toEqual([
      { name: 'Mevrouw Dubbel', kind: 'person' },
    ])
  })

  test('a new customer is asked for e-mail; above € 100 the address is missed, before and after', async () => {
    const form = filled({
      customer: '',
      newName: 'De Hoek',
      newKind: 'company',
      newEmail: 'Hoek@voorbeeld.example',
    })
    const looked = await world.post(world.anna, here, { ...form, intent: 'look' })
    expect(looked.html).toContain('Boven € 100 is dat verplicht')
    expect(looked.html).toContain('Je kunt sturen of bewaren. Vul daarna aan wat er van de klant ontbreekt.')
    expect(looked.html).not.toContain('We hebben geen e-mailadres')
    const sent = await world.post(world.anna, here, form)
    expect(await world.sql(`select email from customer where name = 'De Hoek'`)).toEqual([
      { email: 'hoek@voorbeeld.example' },
    ])
    const invoice = await world.get(world.anna, sent.to)
    expect(invoice.html).toContain('Van de klant ontbreekt nog iets')
    expect(invoice.html).toContain(`?factuur=${idIn(sent.to)}`)
    const wrong = await world.post(world.anna, here, {
      ...filled({ customer: '', newName: 'De Hoek', newKind: 'company', newEmail: 'hoek' }),
    })
    expect([wrong.status, wrong.html.includes('href="#newEmail"')]).toEqual([422, true])
  })

  test('the same form with something else in it is refused calmly', async () => {
    const form = filled()
    await world.post(world.anna, here, form)
    const other = await world.post(world.anna, here, { ...form, 'lines.0.unitPrice': '200' })
    expect([other.status, other.html.includes('al eens gestuurd')]).toEqual([409, true])
  })

  test('lines come and go without JavaScript', async () => {
    const two = await world.post(world.anna, here, filled({ intent: 'add-line' }))
    expect(two.html).toContain('name="lines.1.description"')
    const more = {
      'lines.1.description': 'Verf',
      'lines.1.quantity': '2',
      'lines.1.unitPrice': '5',
      'lines.1.vatCode': 'low',
    }
    const one = await world.post(world.anna, here, filled({ ...more, intent: 'remove-line-0' }))
    expect(one.html).toContain('value="Verf"')
    expect(one.html).not.toContain('name="lines.1.description"')
    const sent = await world.post(
      world.anna,
      here,
      filled({ ...more, 'lines.2.description': '', 'lines.2.quantity': '1', 'lines.2.unitPrice': '' }),
    )
    expect(await stored(idIn(sent.to))).toMatchObject({ net: '11000', vat: '2190' })
  })

  test('what somebody types stays text', async () => {
    const evil = '<script>alert(1)</script>"\'>'
    const looked = await world.post(
      world.anna,
      here,
      filled({ intent: 'look', note: evil, 'lines.0.description': evil }),
    )
    expect(looked.html).not.toContain('<script>alert')
    expect(looked.html).toContain('&lt;script>alert')
  })

  test('nine digits that may be a BSN are noticed, and not blocked', async () => {
    expect(
      (await world.post(world.anna, here, filled({ intent: 'look', note: 'BSN 111222333' }))).html,
    ).toContain('burgerservicenummer')
    expect((await world.post(world.anna, here, filled({ note: 'BSN 111222333' }))).status).toBe(303)
  })

  test('VAT that does not go with the customer is told beside the field', async () => {
    const wrong = await world.post(world.anna, here, filled({ 'lines.0.vatCode': 'reverse' }))
    expect([wrong.status, wrong.html.includes('btw-nummer van de klant nodig')]).toEqual([422, true])
  })

  test('a name that is in no long list may be a new customer: only the kind is asked', async () => {
    for (let n = 0; n < 10; n++) await customerOf(world, { name: `Klant ${n}` })
    const asked = await world.post(world.anna, here, filled({ customer: 'De Nieuwe Bakker' }))
    expect(asked.status).toBe(422)
    expect(asked.html).toMatch(/name="newName"[^>]*value="De Nieuwe Bakker"/)
    expect(asked.html).toContain('href="#newKind"')
    const known = await world.post(world.anna, here, filled({ customer: 'bakkerij de zon' }))
    expect(await stored(idIn(known.to))).toMatchObject({ customer_id: zon })
  })

  test('a customer and a new one, or one of another business, is no answer', async () => {
    expect(
      (await world.post(world.anna, here, filled({ newName: 'Nog een', newKind: 'person' }))).status,
    ).toBe(422)
    const others = await customerOf(world, { name: 'Van Piet' }).then(async (id) => {
      await world.sql('update customer set business_id = $1 where id = $2', [world.piet.businessId, id])
      return id
    })
    expect((await world.post(world.anna, here, filled({ customer: others }))).status).toBe(422)
  })
})

describe('on behalf of a member', () => {
  test('the administration chooses whom, and the invoice is of that member', async () => {
    expect((await world.get(world.greet, here)).html).toContain('Anna de Vries')
    const forAnna = `${here}?lid=${world.anna.memberId}`
    expect((await world.get(world.greet, forAnna)).html).toContain('Je maakt deze factuur voor Anna de Vries')
    const sent = await world.post(world.greet, forAnna, filled())
    expect(await stored(idIn(sent.to))).toMatchObject({
      member_id: world.anna.memberId,
      drafted_by: world.greet.personId,
    })
  })

  test('a member cannot write for another', async () => {
    expect((await world.get(world.anna, `${here}?lid=${world.piet.memberId}`)).status).toBe(404)
    expect((await world.post(world.anna, `${here}?lid=${world.piet.memberId}`, filled())).status).toBe(404)
  })
})
