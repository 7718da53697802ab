import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import type { BankLine } from './bank-line.db.ts'
import { bankIn, euro, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import { bankRoutes } from './routes.ts'

let world: World
let bank: Bank
let web: Awaited<ReturnType<typeof webOf>>
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
  web = await webOf(world, bankRoutes)
  zon = await bank.customer('Bakkerij De Zon')
})
afterAll(() => world.close())

const here = '/gildehuis/bank'
const pay = (amount: string, text = '') => ({
  amount: euro(amount),
  text,
  counterpartyName: 'Bakkerij De Zon',
  counterpartyIban: ZON_IBAN,
})
const at = (line: BankLine) => `${here}/${line.id}`
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('by hand', () => {
  test('an invoice that one looks for, the whole line; what is over is kept for the customer', async () => {
    const invoice = await bank.issued(zon, '41,00')
    const [line] = await bank.receive(pay('60,00', 'dank'))
    expect((await web.get(world.greet, `${at(line!)}?factuur=${invoice.number}`)).html).toContain(
      `${invoice.number} Bakkerij De Zon`,
    )
    expect((await web.get(world.greet, `${at(line!)}?factuur=49,61`)).html).toContain(invoice.number)
    expect((await web.get(world.greet, `${at(line!)}?factuur=bestaat%20niet`)).html).toContain(
      'Niets gevonden voor “bestaat niet”.',
    )
    expect((await web.post(world.greet, at(line!), { intent: 'invoice', invoice: invoice.id })).status).toBe(
      303,
    )
    const done = plain((await web.get(world.greet, at(line!))).html)
    expect(done).toContain('Bakkerij De Zon betaalde te veel. Dat bewaarden we voor deze klant € 10,39')
    expect(done).toContain('Gedaan door Greet Smit')
  })

  test('only invoices that it could be are offered: by amount or by name, else one searches', async () => {
    const maan = await bank.customer('Schildersbedrijf Maan')
    const theirs = await bank.issued(maan, '999,00')
    const unknown = { amount: euro('48,40'), text: 'dank', counterpartyName: 'Iemand Anders' }
    const [line, named] = await bank.receive(unknown, {
      ...unknown,
      counterpartyName: 'Schildersbedrijf Maan',
    })
    const offered = (await web.get(world.greet, at(line!))).html
    expect(offered).not.toContain(`${theirs.number} Schildersbedrijf Maan`)
    expect(offered).toContain('Geen openstaande factuur past bij dit bedrag of deze naam.')
    expect((await web.get(world.greet, at(named!))).html).toContain(`${theirs.number} Schildersbedrijf Maan`)
  })

  test('dividing says what is still over, and asks for one invoice at a time', async () => {
    const [line] = await bank.receive({ amount: euro('48,40'), text: 'wie', counterpartyName: 'Nog Iemand' })
    const split = (more: Record<string, string>, path = at(line!)) => web.post(world.greet, path, more)
    const count = (html: string) => html.split('name="numbers.').length - 1
    expect(count((await web.get(world.greet, at(line!))).html)).toBe(2)
    const reckoned = await split({ intent: 'sum', accountAmount: '18,40' })
    expect(plain(reckoned.html).replaceAll('\u00a0', ' ')).toContain('Nog € 30,00 over van € 48,40.')
    expect(reckoned.html).toContain('value="18,40"')
    expect(count((await split({ intent: 'more' })).html)).toBe(4)
    const piece = await split({ accountAmount: '40,00', potAmount: '8,40' }, `${at(line!)}/over`)
    expect(plain(piece.html).replaceAll('\u00a0', ' ')).toContain(
      'Er is niets over: alles van € 48,40 is verdeeld.',
    )
  })

  test('what is typed books nothing, also after an invoice was looked for', async () => {
    const [line] = await bank.receive({ amount: euro('48,40'), text: 'wat', counterpartyName: 'Wie Ook' })
    const { html } = await web.get(world.greet, `${at(line!)}?factuur=2026-0001`)
    const preview = /data-preview="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
    const piece = await web.post(world.greet, preview, { accountAmount: '48,40', splitAccount: '8700' })
    expect(piece.status).toBe(200)
    expect(plain(piece.html)).toContain('Er is niets over')
    expect((await bank.toDo()).map(({ id }) => id)).toContain(line!.id)
  })

  test('dividing: 422 beside the field, 409 with what is left, and what was typed stays', async () => {
    const invoice = await bank.issued(zon, '51,00')
    const [line] = await bank.receive(pay('100,00', 'deels'))
    const split = (more: Record<string, string>) =>
      web.post(world.greet, at(line!), {
        intent: 'split',
        'invoices.0.id': invoice.id,
        'invoices.0.amount': '61,71',
        ...more,
      })
    const wrong = await split({ accountAmount: 'veel', splitAccount: '8700' })
    expect([wrong.status, wrong.html.includes('value="veel"')]).toEqual([422, true])
    expect((await split({ accountAmount: '38,29' })).status).toBe(422)
    const left = await split({})
    expect([left.status, left.html.includes('Er is nog € 38,29 over van deze regel.')]).toEqual([409, true])
    const most = await split({ accountAmount: '40,00', splitAccount: '8700' })
    expect(most.html).toContain('De delen zijn samen € 1,71 meer dan de regel.')
    const whole = { accountAmount: '38,29', splitAccount: '8700' }
    // A form that does not say what it is for decides nothing.
    for (const intent of ['', 'anders']) expect((await split({ ...whole, intent })).status).toBe(422)
    expect((await bank.toDo()).map(({ id }) => id)).toContain(line!.id)
    expect((await split(whole)).status).toBe(303)
  })

  test('dividing over any invoices: by number, or searched for; what was filled in stays', async () => {
    const [one, two] = [
      await bank.issued(zon, '61,00'),
      await bank.issued(await bank.customer('Slagerij Maas'), '71,00'),
    ]
    const [line] = await bank.receive(pay('159,72', 'samen'))
    const split = (more: Record<string, string>) =>
      web.post(world.greet, at(line!), { intent: 'split', 'numbers.0.number': one.number, ...more })
    const filled = { 'numbers.0.amount': '73,81' }
    const wrong = await split({ ...filled, 'numbers.1.number': '2026-9999', 'numbers.1.amount': '85,91' })
    expect(wrong.status).toBe(422)
    expect(plain(wrong.html)).toContain('Er is geen verstuurde factuur met nummer 2026-9999.')
    const found = await split({ ...filled, intent: 'find', find: 'slagerij' })
    expect(found.status).toBe(200)
    expect(found.html).toContain('value="73,81"')
    expect(plain(found.html)).toContain(`${one.number} is van Bakkerij De Zon. Er staat € 73,81 open.`)
    expect(plain(found.html)).toContain(`Factuur ${two.number}, Slagerij Maas (open: € 85,91)`)
    const kept = { ...filled, 'invoices.0.id': two.id, 'invoices.0.amount': '85,91' }
    const nothing = await split({ ...kept, intent: 'find', find: 'xyz' })
    expect(plain(nothing.html)).toContain('Niets gevonden voor “xyz”.')
    expect(nothing.html).toContain('value="85,91"')
    expect((await split(kept)).status).toBe(303)
    expect([(await bank.invoice(one.id)).open, (await bank.invoice(two.id)).open]).toEqual([0n, 0n])
  })

  test('money back on an invoice that is closed: found by its number, and told when it is not there', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [paid, back] = await bank.receive(pay('131,00', 'te veel'), pay('-10,00', 'zomaar terug'))
    const over = { kind: 'overpayment', amount: euro('10,00'), invoiceId: invoice.id } as const
    await bank.match(paid!, [{ kind: 'invoice', amount: euro('121,00'), invoiceId: invoice.id }, over])
    const split = (overpaidOf: string) =>
      web.post(world.greet, at(back!), { intent: 'split', overpaidOf, overpaid: '-10,00' })
    expect((await web.get(world.greet, at(back!))).html).toContain('Bakkerij De Zon betaalde eerder')
    const wrong = await split('2026-8888')
    expect([
      wrong.status,
      plain(wrong.html).includes('geen verstuurde factuur met nummer 2026-8888'),
    ]).toEqual([422, true])
    expect((await split(invoice.number)).status).toBe(303)
    expect(plain((await web.get(world.greet, at(back!))).html)).toContain(
      'Bakkerij De Zon kreeg geld terug dat te veel betaald was',
    )
  })

  test('another account of the books', async () => {
    const [line] = await bank.receive(pay('-12,00', 'bankkosten'))
    expect((await web.post(world.greet, at(line!), { intent: 'account', account: '' })).status).toBe(422)
    expect((await web.post(world.greet, at(line!), { intent: 'account', account: '2200' })).status).toBe(409)
    expect(
      (await web.post(world.greet, at(line!), { intent: 'account', account: '4400', note: 'maart' })).status,
    ).toBe(303)
    expect((await web.get(world.greet, at(line!))).html).toContain('maart')
  })
})
