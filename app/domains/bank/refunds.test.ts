import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import { at } from '../../web/route.ts'
import { salesRoutes } from '../sales/routes.ts'
import { bankIn, euro, on, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import { paymentsRoutes, toPayBlock } from '../payments/routes.ts'
import { accountsToPayFrom } from './pay-from.db.ts'
import { knownIbans } from './matching.db.ts'
import { paidOutUndecided } from './undecided.db.ts'

let world: World
let bank: Bank
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
  const payments = paymentsRoutes({
    accountsToPayFrom,
    ibansOfCustomers: knownIbans,
    paidOutUndecided,
    benefitOfPayout: async () => null,
    postbox: { post: () => undefined, settled: async () => {} },
  })
  const home = at('get', '/:coop', 'home.read', homePage([toPayBlock]))
  web = await webOf(world, [home, ...salesRoutes(), ...payments])
})
afterAll(() => world.close())

const read = async (path: string, who = world.greet) =>
  (await web.get(who, `/gildehuis${path}`)).html.replaceAll('\u00a0', ' ')

test('money that was paid too much stays in sight until it is given back', async () => {
  const customer = await bank.customer('L. Smeets')
  const invoice = await bank.issued(customer, '100,00')
  const over = { kind: 'overpayment', invoiceId: invoice.id } as const
  const [paid] = await bank.receive({ amount: euro('129,00'), counterpartyIban: ZON_IBAN })
  await bank.match(paid!, [on(invoice, '121,00'), { ...over, amount: euro('8,00') }])

  expect(await read('')).toContain('1 betaling wacht op een rekening: € 8,00')
  const due = await read('/betalen')
  expect(due).toContain('L. Smeets: € 8,00')
  expect(due).toContain('De klant betaalde van NL02 ABNA 0123 4567 89.')
  expect(await read('', world.anna)).not.toContain('wacht op een rekening')
  const page = await read(`/facturen/${invoice.id}`)
  expect(page).toContain('De klant betaalde € 129,00. Dat is € 8,00 te veel.')
  expect(page).toContain('dan stelt Gilde voor')
  const aged = await read('/boeken/openstaand')
  expect(aged).toContain('Deze klanten krijgen geld terug')
  expect(aged).toMatch(/L\. Smeets[\s\S]*8,00/)
  expect(await read(`/klanten/${customer}`)).toMatch(/Krijgt van ons terug[\s\S]{0,200}8,00/)

  const [back] = await bank.receive({ amount: euro('-8,00'), counterpartyIban: ZON_IBAN })
  await bank.match(back!, [{ ...over, amount: euro('-8,00') }])
  expect(await read('')).not.toContain('wacht op een rekening')
  expect(await read('/betalen')).not.toContain('L. Smeets')
  expect(await read(`/facturen/${invoice.id}`)).not.toContain('te veel')
})
