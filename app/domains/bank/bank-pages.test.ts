import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
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
const proposalIn = (html: string) => /name="proposal" value="([^"]*)"/.exec(html)![1]!
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const clear = async () => {
  for (const line of await bank.toDo())
    await bank.match(line, [{ kind: 'account', amount: line.amount, account: '1290' }])
}

describe('who', () => {
  test('the administrator works, the auditor reads without buttons, others may not', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', invoice.number))
    for (const path of [here, at(line!), `${here}/afschriften`]) {
      expect((await web.get(world.greet, path)).status).toBe(200)
      expect((await web.get(world.otto, path)).status).toBe(200)
      for (const actor of [world.anna, world.bea, world.carla, world.stranger])
        expect((await web.get(actor, path)).status).toBe(403)
      expect((await web.get(undefined, path)).status).toBe(303)
    }
    const read = await web.get(world.otto, at(line!))
    expect(read.html).toContain('staat in de omschrijving')
    expect(read.html).not.toContain('Klopt, boek dit')
    const [unknown] = await bank.receive(pay('0,07', 'wat is dit'))
    expect((await web.get(world.otto, at(unknown!))).html).toContain('De administratie kiest het.')
    expect((await web.get(world.otto, at(unknown!))).html).not.toContain('Kies het hieronder zelf')
    expect((await web.post(world.otto, at(line!), { intent: 'accept' })).status).toBe(403)
    expect((await web.get(world.otto, `${here}/inlezen`)).status).toBe(403)
    expect((await web.get(world.greet, `${here}/${newId()}`)).status).toBe(404)
    expect((await web.get(world.greet, `${here}/geen-id`)).status).toBe(404)
    await clear()
  })
})

describe('a line', () => {
  test('shows what the bank sent, why, what happens, and whose pot', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', `factuur ${invoice.number}`))
    const shown = plain((await web.get(world.greet, at(line!))).html)
    for (const words of [
      `Nummer ${invoice.number} staat in de omschrijving.`,
      'Zeker (100 %)',
      'Op de bank komt erbij € 121,00',
      `Bakkerij De Zon betaalt factuur ${invoice.number}. Die is dan helemaal betaald € 121,00`,
      'Daarvan naar de coöperatie € 30,00',
      'Daarvan naar het potje van Anna € 70,00',
      '1200 Debiteuren',
      '&lt;Amt',
    ])
      expect(shown).toContain(words)
    await clear()
  })

  test('that is done tells what was so when it was booked, whatever happened to the invoice since', async () => {
    const invoice = await bank.issued(zon, '200,00')
    const [part, rest] = await bank.receive(pay('100,00', invoice.number), pay('142,00', invoice.number))
    await bank.match(part!, [{ kind: 'invoice', amount: euro('100,00'), invoiceId: invoice.id }])
    await bank.match(rest!, [{ kind: 'invoice', amount: euro('142,00'), invoiceId: invoice.id }])
    const told = async (line: BankLine) => plain((await web.get(world.greet, `${at(line)}?toon=klaar`)).html)
    expect(await told(part!)).toContain(
      `Bakkerij De Zon betaalde een deel van factuur ${invoice.number}. Daarna stond nog € 142,00 open`,
    )
    expect(await told(rest!)).toContain(
      `Bakkerij De Zon betaalde factuur ${invoice.number}. Daarmee was die helemaal betaald € 142,00`,
    )
    await clear()
  })

  test('Enter books the first proposal and goes on to the next line; after the last it is done', async () => {
    const invoices = [await bank.issued(zon, '11,00'), await bank.issued(zon, '12,00')]
    const [one, two] = await bank.receive(
      pay('13,31', invoices[0]!.number),
      pay('14,52', invoices[1]!.number),
    )
    const first = await web.get(world.greet, at(one!))
    expect(first.html).toMatch(/value="accept"[^>]*data-key="Enter"/)
    expect(first.html).not.toContain('data-asks')
    const sent = await web.post(world.greet, at(one!), { intent: 'accept', proposal: proposalIn(first.html) })
    expect([sent.status, sent.to]).toEqual([303, at(two!)])
    expect(await bank.invoice(invoices[0]!.id)).toMatchObject({ open: 0n })
    world.setNow('2026-03-20T10:14:00Z')
    const second = await web.get(world.greet, at(two!))
    expect(
      (await web.post(world.greet, at(two!), { intent: 'accept', proposal: proposalIn(second.html) })).to,
    ).toBe(here)
    expect((await web.get(world.greet, here)).html).toContain('Je was 14 minuten bezig.')
  })

  test('in doubt, Enter asks first; the keys that are shown are those that work', async () => {
    const invoice = await bank.issued(zon, '20,00')
    const [line] = await bank.receive(pay('20,00', invoice.number))
    const shown = (await web.get(world.greet, at(line!))).html
    expect(shown).toMatch(/value="accept"[^>]*aria-describedby="in-doubt"[^>]*data-asks/)
    expect(shown).toContain('Druk dan nog een keer op Enter.')
    const keysIn = (html: string) => [...html.matchAll(/<kbd>(.*?)<\/kbd>/g)].map(([, key]) => key)
    expect(keysIn(shown)).toEqual(['j', 'k', 'Enter', 'r', 'l', 'u', '/', '?'])
    expect(keysIn((await web.get(world.otto, at(line!))).html)).toEqual(['j', 'k', '/', '?'])
    await clear()
  })

  test('pressing twice books once; somebody who was second hears it (409)', async () => {
    const invoice = await bank.issued(zon, '21,00')
    const [line] = await bank.receive(pay('25,41', invoice.number))
    const form = {
      intent: 'accept',
      proposal: proposalIn((await web.get(world.greet, at(line!))).html),
      commandId: newId(),
    }
    expect((await web.post(world.greet, at(line!), form)).status).toBe(303)
    const second = await web.post(world.piet, at(line!), { ...form, commandId: newId() })
    expect([second.status, second.html.includes('Iemand was je voor')]).toEqual([409, true])
    expect(await bank.invoice(invoice.id)).toMatchObject({ paid: euro('25,41') })
  })

  test('R says no to what is proposed, U takes the last decision back', async () => {
    const invoice = await bank.issued(zon, '31,00')
    const [line, other] = await bank.receive(pay('37,51', invoice.number), pay('9,99', 'zomaar'))
    expect(await web.post(world.greet, at(line!), { intent: 'reject-all' })).toMatchObject({
      status: 303,
      to: at(line!),
    })
    const shown = await web.get(world.greet, at(line!))
    expect(shown.html).not.toContain(`Bakkerij De Zon betaalt factuur ${invoice.number}`)
    await web.post(world.greet, at(other!), { intent: 'account', account: '8700' })
    expect((await web.get(world.greet, at(other!))).html).toMatch(/href="[^"]*\/stuk"[^>]*>Voeg een stuk toe/)
    expect((await web.get(world.otto, at(other!))).html).not.toContain('Voeg een stuk toe')
    const last = await web.get(world.greet, here)
    expect(last.html).toMatch(/value="undo"[^>]*data-key="u"|data-key="u"[^>]*value="undo"/)
    const matchId = /name="matchId" value="([^"]*)"/.exec(last.html)![1]!
    expect(await web.post(world.greet, at(other!), { intent: 'undo', matchId })).toMatchObject({
      status: 303,
      to: `${at(other!)}?teruggedraaid`,
    })
    expect((await web.get(world.greet, `${at(other!)}?teruggedraaid`)).html).toContain('De regel wacht weer.')
    expect((await web.post(world.greet, at(other!), { intent: 'undo', matchId })).status).toBe(409)
    expect((await web.get(world.greet, at(other!))).html).toContain('Ongedaan gemaakt door Greet Smit')
    await clear()
  })
})

test('everything of 100 % with one press, and a summary', async () => {
  const invoices = [await bank.issued(zon, '61,00'), await bank.issued(zon, '62,00')]
  await bank.receive(
    pay('73,81', invoices[0]!.number),
    pay('75,02', invoices[1]!.number),
    pay('1,23', 'wat is dit'),
  )
  const list = await web.get(world.greet, here)
  expect(list.html).toContain('Alles met 100 % bevestigen (2)')
  const commandId = newId()
  const sent = await web.post(world.greet, `${here}/bevestig`, { commandId })
  expect([sent.status, sent.to]).toEqual([303, `${here}?bevestigd=2`])
  const shown = await web.get(world.greet, sent.to)
  expect(shown.html).toContain('2 regels bevestigd.')
  expect((await web.get(world.greet, `${here}?toon=klaar&zoek=73,81`)).html).toContain('73,81')
  expect((await web.get(world.greet, `${here}?zoek=wat+is`)).html).toContain('1,23')
})

describe('reading a file', () => {
  const send = (content: Buffer, more = {}) =>
    web.post(world.greet, `${here}/inlezen`, {
      file: new File([new Uint8Array(content)], 'afschrift.xml', { type: 'text/xml' }),
      ...more,
    })

  test('says how many lines came, and again that they were there', async () => {
    const content = bank.file(bank.statement([pay('3,00', 'a'), pay('4,00', 'b')]))
    const sent = await send(content)
    expect(sent.status).toBe(303)
    expect((await web.get(world.greet, sent.to)).html).toContain('2 regels erbij.')
    const again = await send(content)
    expect((await web.get(world.greet, again.to)).html).toContain(
      'Deze 2 regels hadden we al. Er is niets bijgekomen.',
    )
    const list = (await web.get(world.greet, `${here}/afschriften`)).html
    const addresses = [...list.matchAll(/href="(\/gildehuis\/bank\/afschriften\/[0-9a-f-]{36})"/g)].map(
      ([, address]) => address!,
    )
    const files = await Promise.all(
      addresses.map(async (address) => (await web.get(world.otto, address)).html),
    )
    expect(files).toContain(content.toString('utf8'))
    await clear()
  })

  test('409 with the sentence and the amounts as people write them; 422 without a file', async () => {
    const wrong = await send(bank.file({ ...bank.statement([]), closingCents: 123_456_789n }))
    expect([wrong.status, wrong.html.includes('eindigt met € 1.234.567,89')]).toEqual([409, true])
    const other = await send(bank.file({ ...bank.statement([]), iban: 'NL02ABNA0123456789' }))
    expect(other.html).toContain('Dit bestand is van rekening NL02ABNA0123456789.')
    expect((await web.post(world.greet, `${here}/inlezen`, { file: '' })).status).toBe(422)
    const empty = await send(Buffer.from(''))
    expect([empty.status, empty.html.includes('dit bestand is leeg')]).toEqual([422, true])
    expect(empty.html).toContain('In de boeken staat dit op rekening 1100.')
  })

  test('another account is added, once, and only when it is one', async () => {
    const add = (iban: string) => web.post(world.greet, `${here}/inlezen/rekening`, { iban, name: 'Spaar' })
    expect((await add('')).status).toBe(422)
    const wrong = await add('NL00INGB0001234567')
    expect([wrong.status, wrong.html.includes('value="NL00INGB0001234567"')]).toEqual([422, true])
    expect((await add('NL20 INGB 0001 2345 67')).status).toBe(303)
    expect((await add('NL20INGB0001234567')).status).toBe(409)
  })
})
