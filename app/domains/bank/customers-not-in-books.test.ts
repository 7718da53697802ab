/** The board reads the books, and not whose customers are whose: entries say the number of the invoice, and no name. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { booksRoutes } from '../books/routes.ts'
import { undoMatch } from './undo-match.ts'
import { newId } from '../../../test/new-id.ts'
import { taxRoutes } from '../tax/routes.ts'
import { bankIn, euro, on, word, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'

let world: World
let bank: Bank
let web: Awaited<ReturnType<typeof webOf>>
let number: string
let entries: string[]
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
  web = await webOf(world, [...taxRoutes, ...booksRoutes(async () => undefined)])
  const zon = await bank.customer('Sandra van Loon')
  const invoice = await bank.issued(zon, '100,00')
  number = invoice.number
  const from = { counterpartyName: 'S. van Loon', counterpartyIban: ZON_IBAN }
  const [paid, parked] = await bank.receive(
    { ...from, amount: euro('121,00'), text: number },
    { ...from, amount: euro('10,00'), text: 'van Loon' },
  )
  const matched = await bank.match(paid!, [on(invoice, '121,00')])
  expect(word(matched)).toBe('ok')
  const later = [{ kind: 'account', amount: euro('10,00'), account: '1290' }] as const
  expect(word(await bank.match(parked!, later))).toBe('ok')
  if (!matched.ok) return
  expect(word(await world.perform(undoMatch, world.greet, { matchId: matched.value }, newId()))).toBe('ok')
  entries = (await world.sql('select id from journal_entry')).map(({ id }) => String(id))
})
afterAll(() => world.close())

test('the board reads entries, journal, files and worksheet, and no customer in them', async () => {
  const year = String(world.clock().today).slice(0, 4)
  const files = ['csv', 'hledger', 'ledger', 'beancount'].map((format) => `/boeken/uitvoer/${year}/${format}`)
  const pages = [
    '/boeken',
    '/boeken?rekening=1200',
    ...files,
    ...entries.map((id) => `/boeken/${id}`),
    '/btw/2026-kw1',
    '/btw/2026-kw1/werkblad',
    '/btw/2026-kw1/rubriek/1a',
  ]
  expect(entries.length).toBeGreaterThan(4)
  const shown: string[] = []
  for (const path of pages) {
    const { status, html } = await web.get(world.bea, `/gildehuis${path}`)
    expect([path, status]).toEqual([path, 200])
    expect(html, path).not.toContain('Loon')
    shown.push(html)
  }
  const all = shown.join('\n')
  for (const said of [
    `Factuur ${number}`,
    `Ontvangen voor factuur ${number}`,
    `Teruggedraaid: Ontvangen voor factuur ${number}`,
    'Ontvangen, nog uit te zoeken',
  ])
    expect(all).toContain(said)
})
