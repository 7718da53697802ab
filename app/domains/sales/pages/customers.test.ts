import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { creditInvoice } from '../credit-invoice.ts'
import { askQuestion } from '../ask-question.ts'
import { customerOf, issuedOf, pageWorld, paidOf, tokenOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const here = '/gildehuis/klanten'
const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const form = (more: Record<string, string> = {}) => ({
  commandId: newId(),
  kind: 'company',
  name: 'Stichting De Mol',
  country: 'NL',
  language: 'nl',
  ...more,
})
const events = async (id: string) =>
  (await world.sql('select kind from invoice_event where invoice_id = $1 order by at, id', [id])).map(
    (row) => row['kind'],
  )

describe('customers', () => {
  test('are seen by who works there and the administration', async () => {
    expect((await world.get(world.anna, here)).html).toContain('Bakkerij De Zon')
    expect((await world.get(world.greet, here)).html).toContain('Schilderwerk Anna')
    expect((await world.get(world.greet, `${here}?zoek=zzz`)).html).toContain('Geen klant gevonden')
    expect((await world.get(world.bea, here)).status).toBe(403)
    await world.sql('update business set ended_on = null')
    expect((await world.get(world.stranger, `${here}/${zon}`)).status).toBe(403)
  })

  test('are added with their numbers as they are kept, once', async () => {
    const typed = form({
      name: 'Stichting\nDe Mol',
      postcode: '7311ab',
      vatNumber: 'nl 1234.56.782.b01',
      kvk: '12 34 56 78',
      oin: 'does not apply',
    })
    const [one, two] = [
      await world.post(world.anna, `${here}/nieuw`, typed),
      await world.post(world.anna, `${here}/nieuw`, typed),
    ]
    expect(one.to).toBe(two.to)
    const kept = await world.sql(
      `select postcode, vat_number, kvk, oin from customer where name = 'Stichting De Mol'`,
    )
    expect(kept).toEqual([{ postcode: '7311 AB', vat_number: 'NL123456782B01', kvk: '12345678', oin: null }])
  })

  test('everything that is wrong is told at once, beside the field', async () => {
    const typed = form({
      kind: 'public-body',
      name: '',
      postcode: '123',
      kvk: '1',
      oin: '2',
      vatNumber: 'x',
      email: 'y',
    })
    const wrong = await world.post(world.anna, `${here}/nieuw`, typed)
    expect(wrong.status).toBe(422)
    for (const field of ['name', 'postcode', 'kvk', 'oin', 'vatNumber', 'email']) {
      expect(wrong.html).toContain(`href="#${field}"`)
      expect(wrong.html).toContain(`id="${field}-error"`)
    }
  })

  test('are changed; what seems a BSN gets a sentence, no block; what is typed stays text', async () => {
    const saved = await world.post(
      world.anna,
      `${here}/${zon}`,
      form({ name: 'Mw. <i>Zon</i> 111222333', kind: 'person' }),
    )
    expect([saved.status, saved.to]).toEqual([303, `${here}/${zon}?bewaard`])
    const shown = await world.get(world.anna, saved.to)
    expect(shown.html).toContain('burgerservicenummer')
    expect(shown.html).not.toContain('<i>Zon')
    await world.post(
      world.anna,
      `${here}/${zon}`,
      form({
        name: 'Bakkerij De Zon',
        street: 'Zonstraat 1',
        postcode: '7311 AB',
        city: 'Apeldoorn',
        email: 'zon@voorbeeld.example',
      }),
    )
    expect((await world.get(world.anna, `${here}/${newId()}`)).status).toBe(404)
  })
})

describe("the customer's page", () => {
  test('says whom, what, how much and by when, in one request; nobody indexes it', async () => {
    const token = await tokenOf(world, await issuedOf(world, zon))
    const shown = await world.get(undefined, `/f/${token}`)
    expect(shown.status).toBe(200)
    for (const words of [
      'Je betaalt € 121,00',
      'Schilderwerk Anna',
      'NL91 ABNA 0417 1643 00',
      'Coöperatie Het Gildehuis U.A.',
      'QR-code',
      'Zit je op je telefoon? Kopieer dan het bedrag, het rekeningnummer en het betalingskenmerk.',
      'data-copy="121,00"',
      'Daarom krijg je de factuur van ons.',
    ]) {
      expect(plain(shown.html)).toContain(words)
    }
    expect(shown.headers.get('x-robots-tag')).toBe('noindex')
    expect(shown.headers.get('referrer-policy')).toBe('same-origin')
    expect(shown.html).not.toMatch(/<script[^>]* src=|<img[^>]* src="\/|href="[^"]*thema\.css/)
    const wrong = await world.get(undefined, '/f/AAAAAAAAAAAAAAAAAAAAAA')
    expect([wrong.status, plain(wrong.html)]).toEqual([
      404,
      expect.stringContaining('Deze link werkt niet (meer)'),
    ])
    expect((await world.get(undefined, `/f/${token}/factuur.pdf`)).status).toBe(404)
  })

  test('is told in kind words that a link was withdrawn', async () => {
    const id = await issuedOf(world, zon)
    const token = await tokenOf(world, id)
    expect((await world.get(undefined, `/f/${token}`)).status).toBe(200)
    await world.sql('update link set withdrawn_at = now() where token = $1', [token])
    for (const path of [`/f/${token}`, `/f/${token}/factuur.pdf`]) {
      const answer = await world.get(undefined, path)
      expect([answer.status, plain(answer.html)]).toEqual([
        404,
        expect.stringContaining('Vraag een nieuwe link aan wie je deze stuurde.'),
      ])
    }
  })

  test('is marked opened once, by the customer only', async () => {
    const id = await issuedOf(world, zon)
    const token = await tokenOf(world, id)
    await world.get(world.greet, `/f/${token}`)
    expect(await events(id)).not.toContain('opened')
    await world.get(undefined, `/f/${token}`)
    await world.get(undefined, `/f/${token}`)
    expect((await events(id)).filter((kind) => kind === 'opened')).toHaveLength(1)
  })

  test('speaks the language of the customer, and another when asked', async () => {
    await world.sql(`update customer set language = 'en' where id = $1`, [zon])
    const token = await tokenOf(world, await issuedOf(world, zon))
    await world.sql(`update customer set language = 'nl' where id = $1`, [zon])
    expect((await world.get(undefined, `/f/${token}`)).html).toContain('You pay')
    expect((await world.get(undefined, `/f/${token}`, { cookie: 'gilde_taal=nl' })).html).toContain(
      'Je betaalt',
    )
  })

  test('takes a question; empty or too long: beside the field; too many: a calm no', async () => {
    const id = await issuedOf(world, zon)
    const token = await tokenOf(world, id)
    const ask = (question: string, commandId: string = newId()) =>
      world.post(undefined, `/f/${token}/vraag`, { commandId, question })
    expect((await ask(' ')).status).toBe(422)
    expect((await ask('x'.repeat(1001))).status).toBe(422)
    const commandId = newId()
    expect((await ask('Mag het <u>later</u>?', commandId)).to).toBe(`/f/${token}?gevraagd`)
    await ask('Mag het <u>later</u>?', commandId)
    expect((await events(id)).filter((kind) => kind === 'question')).toHaveLength(1)
    expect((await world.get(undefined, `/f/${token}`)).html).toContain('&lt;u>later')
    const link = { kind: 'link', cooperativeId: world.cooperativeId, token } as const
    for (let n = 0; n < 9; n++) await world.perform(askQuestion, link, { question: `${n}` }, newId())
    expect((await ask('Nog een')).status).toBe(409)
    const answered = await world.post(world.anna, `/gildehuis/facturen/${id}`, {
      commandId: newId(),
      intent: 'answer',
      answer: 'Ja hoor.',
    })
    expect(answered.to).toContain('?beantwoord')
    expect((await world.get(undefined, `/f/${token}`)).html).toContain('Ja hoor.')
  })

  test('who paid and was credited afterwards reads what comes back; the number is on the page', async () => {
    const id = await issuedOf(world, zon)
    await paidOf(world, id, 12_100n)
    const input = { invoiceId: id, chosen: 'all' as const, reason: 'Dubbel' }
    expect((await world.perform(creditInvoice, world.greet, input, newId())).ok).toBe(true)
    const shown = plain((await world.get(undefined, `/f/${await tokenOf(world, id)}`)).html)
    expect(shown).toContain('Je betaalde € 121,00 te veel. Dat krijg je terug.')
    expect(shown).toMatch(/Factuur<\/dt><dd[^>]*>2026-\d{4}/)
  })

  test('says so when it is paid', async () => {
    const id = await issuedOf(world, zon)
    await paidOf(world, id, 12_100n)
    const shown = await world.get(undefined, `/f/${await tokenOf(world, id)}`)
    expect(shown.html).toContain('Deze factuur is betaald')
    expect(shown.html).not.toContain('QR-code')
  })
})
