/** Two providers of iDEAL: the real one and one made up here. Pages, keys and payments follow from the list. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { startMollie, type MollieServer } from '../../../platform/mollie-server.fixture.ts'
import { MOLLIE } from '../../../platform/mollie.ts'
import { onlinePayments, type OnlineProvider, type PaymentAsked } from '../../../platform/online-payments.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { OnlineNeeds } from '../online/pay-online.ts'
import { salesRoutes } from '../routes.ts'
import { customerOf, issuedOf, pageWorld, type PageWorld } from './page-world.fixture.ts'

const setting = '/gildehuis/instellingen/ideal'
const secrets = secretsFrom(Buffer.alloc(32, 7))
const made: PaymentAsked[] = []
const looked: string[] = []
const MADE_UP: OnlineProvider = {
  word: 'made-up',
  name: 'Verzonnen',
  keyStarts: ['vz_'],
  isKey: (text) => text.startsWith('vz_'),
  isNamedIn: () => false,
  account: () => ({
    isLetIn: () => Promise.resolve(true),
    make: (asked) => {
      made.push(asked)
      return Promise.resolve({ providerId: 'VZ/1', checkoutUrl: 'https://kassa.example/1' })
    },
    standing: (providerId) => {
      looked.push(providerId)
      const { id, amount } = made[0]!
      return Promise.resolve({ state: 'paid', amount, ours: id, went: 0n, paidAt: undefined })
    },
  }),
}

let server: MollieServer
let world: PageWorld
beforeAll(async () => {
  server = await startMollie()
  const payments = onlinePayments([MOLLIE, MADE_UP], { mollieUrl: server.url }, secrets)
  // The world opens its database while the routes exist already.
  const online = { publicUrl: 'https://kantoor.example', payments } as {
    -readonly [K in keyof OnlineNeeds]: OnlineNeeds[K]
  }
  world = await pageWorld(salesRoutes(undefined, undefined, online))
  Object.assign(online, { database: world.database, perform: world.perform, clock: world.clock })
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
  await server.close()
})

const fill = (provider: string, apiKey: string) =>
  world.post(world.greet, setting, { commandId: newId(), provider, apiKey })
const confirm = () => world.post(world.piet, `${setting}/antwoord`, { commandId: newId(), intent: 'yes' })

test('the key is asked by its rule, and a payment stays with whom it was made', async () => {
  const form = await world.get(world.greet, setting)
  expect(form.html).toContain('Van wie is de sleutel?')
  expect(form.html).toContain('Begint met vz_.')
  expect(form.html).toContain('Sleutel van Mollie of Verzonnen')
  expect((await fill('made-up', server.apiKey)).html).toContain(
    'Dit is geen sleutel van Verzonnen. Hij begint met vz_.',
  )
  expect((await fill('made-up', 'vz_1')).status).toBe(303)
  expect((await world.get(world.piet, setting)).html).toContain('een sleutel van Verzonnen op een ja')
  expect((await confirm()).status).toBe(303)

  const id = await issuedOf(world, await customerOf(world))
  const [row] = await world.sql('select link_token from invoice where id = $1', [id])
  const link = `/f/${String(row!['link_token'])}`
  const started = await world.post(undefined, `${link}/betaal`, { commandId: newId() })
  expect((await world.get(undefined, started.to)).html).toContain('via Verzonnen')
  expect(await world.sql('select provider, provider_id from online_payment')).toEqual([
    { provider: 'made-up', provider_id: 'VZ/1' },
  ])

  world.setNow('2026-04-02T10:00:00Z')
  expect((await fill('mollie', server.apiKey)).status).toBe(303)
  expect((await confirm()).status).toBe(303)
  const asked = server.asked()
  const back = await world.get(undefined, started.to.replace('?naar', ''))
  expect(back.html).toContain('Je betaling is binnen')
  expect(looked).toEqual(['VZ/1'])
  expect(server.asked()).toBe(asked)
})

test('a key that was sealed when there was one provider is of Mollie; a text that is none opens nothing', () => {
  const payments = onlinePayments([MADE_UP, MOLLIE], { mollieUrl: server.url }, secrets)
  expect(payments.connect(secrets.seal('online payments key', server.apiKey))?.provider).toBe(MOLLIE)
  expect(payments.connect(payments.seal(MADE_UP, 'vz_1'))?.provider).toBe(MADE_UP)
  expect(payments.connect('geen-sleutel')).toBeUndefined()
  const withoutIt = onlinePayments([MOLLIE], { mollieUrl: server.url }, secrets)
  expect(withoutIt.connect(payments.seal(MADE_UP, 'vz_1'))).toBeUndefined()
})
