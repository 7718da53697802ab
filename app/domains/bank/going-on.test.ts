import { afterAll, beforeAll, expect, test } from 'vitest'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import type { BankLine } from './bank-line.db.ts'
import { bankIn, euro, ZON_IBAN, type Bank } from './fixtures/bank-world.ts'
import { bankRoutes } from './routes.ts'

let world: World
let bank: Bank
let web: Awaited<ReturnType<typeof webOf>>
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-15T10:00:00Z')
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
