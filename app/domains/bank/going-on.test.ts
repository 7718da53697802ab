import { afterAll, beforeAll, expect, test } from 'vitest'
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

const pay = (amount: string, text = '') => ({
  amount: euro(amount),
  text,
  counterpartyName: 'Bakkerij De Zon',
  counterpartyIban: ZON_IBAN,
})
const at = (line: BankLine) => `/gildehuis/bank/${line.id}`
const proposalIn = (html: string) => /name="proposal" value="([^"]*)"/.exec(html)![1]!
const clear = async () => {
  for (const line of await bank.toDo())
    await bank.match(line, [{ kind: 'account', amount: line.amount, account: '1290' }])
}

test('after a line comes the next with a proposal; Enter passes over those without', async () => {
  const invoices = [await bank.issued(zon, '13,00'), await bank.issued(zon, '14,00')]
  const [one, unknown, two] = await bank.receive(
    pay('15,73', invoices[0]!.number),
    { ...pay('0,77', 'wie weet'), counterpartyName: 'Onbekende', counterpartyIban: 'NL02ABNA0123456789' },
    pay('16,94', invoices[1]!.number),
  )
  const first = await web.get(world.greet, at(one!))
  const accept = (html: string) => ({ intent: 'accept', proposal: proposalIn(html) })
  expect((await web.post(world.greet, at(one!), accept(first.html))).to).toBe(at(two!))
  const passed = await web.get(world.greet, at(unknown!))
  expect(passed.html).toMatch(new RegExp(`href="${at(two!)}"[^>]*data-key="Enter"`))
  const second = await web.get(world.greet, at(two!))
  expect((await web.post(world.greet, at(two!), accept(second.html))).to).toBe(at(unknown!))
  const left = await web.get(world.greet, at(unknown!))
  expect(left.html).toContain('Er zijn nu alleen nog regels zonder voorstel.')
  expect(left.html).toMatch(/href="#factuur"[^>]*data-key="Enter"/)
  await clear()
})

test('who does not know keeps a line for later: it stands on 1290 with a note, and can be undone', async () => {
  const [line] = await bank.receive(pay('8,88', 'wat is dit'))
  const shown = await web.get(world.greet, at(line!))
  expect(shown.html).toContain('De regel komt op 1290')
  expect(await web.post(world.greet, at(line!), { intent: 'later' })).toMatchObject({ status: 303 })
  const kept = await web.get(world.greet, at(line!))
  for (const words of ['Bewaard voor later.', 'Op Nog uit te zoeken', 'value="undo"'])
    expect(kept.html).toContain(words)
  const [other] = await bank.receive(pay('8,89', 'en dit'))
  await web.post(world.greet, at(other!), { intent: 'later', note: 'vraag het Anna' })
  expect((await web.get(world.greet, at(other!))).html).toContain('vraag het Anna')
})

test('a line of nothing is done as it comes: there is nothing to book', async () => {
  await bank.receive(pay('0,00', 'rekeningoverzicht'))
  const [line] = await world.sql('select id from bank_line where amount = 0')
  const shown = await web.get(world.greet, `/gildehuis/bank/${String(line!['id'])}`)
  expect(shown.html).toContain('Er is niets te boeken.')
  expect(shown.html).not.toContain('name="account"')
  expect((await web.get(world.greet, '/gildehuis/bank?toon=klaar')).html).toContain(String(line!['id']))
})

test('dividing shows two parts, the others with one press; what was typed there stays in sight', async () => {
  const [line] = await bank.receive(pay('9,00', 'deels'))
  const more = /<details[^>]*>\s*<summary>\+ nog een deel/
  const shown = (await web.get(world.greet, at(line!))).html
  expect(more.exec(shown)?.[0]).not.toContain('open')
  expect(shown.slice(0, shown.search(more))).not.toContain('name="potAmount"')
  const wrong = await web.post(world.greet, at(line!), {
    intent: 'split',
    potAmount: '9,00',
    overpaid: '1,00',
  })
  expect(wrong.status).toBe(422)
  const inSight = wrong.html.slice(0, wrong.html.search(more))
  expect(inSight).toContain('name="potAmount"')
  expect(inSight).toContain('name="overpaid"')
  expect(wrong.html).toContain('Kies een lid.')
  const none = await web.post(world.greet, at(line!), { intent: 'account', account: '' })
  expect(none.html).toContain('Kies een rekening.')
  expect(none.html).not.toContain('Kies: ')
  await clear()
})
