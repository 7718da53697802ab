import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { startMollie, type MollieServer } from '../../../platform/mollie-server.fixture.ts'
import { MOLLIE } from '../../../platform/mollie.ts'
import { onlinePayments, type OnlinePayments } from '../../../platform/online-payments.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { OnlineNeeds } from '../online/pay-online.ts'
import { salesRoutes } from '../routes.ts'
import { customerOf, issuedOf, pageWorld, type PageWorld } from './page-world.fixture.ts'

let server: MollieServer
let world: PageWorld
let link: string
const publicUrl = 'https://kantoor.example'
const setting = '/gildehuis/instellingen/ideal'

beforeAll(async () => {
  server = await startMollie()
  const payments: OnlinePayments = onlinePayments(
    [MOLLIE],
    { mollieUrl: server.url },
    secretsFrom(Buffer.alloc(32, 7)),
  )
  // The world opens its database while the routes exist already.
  const online = { publicUrl, payments } as { -readonly [K in keyof OnlineNeeds]: OnlineNeeds[K] }
  world = await pageWorld(salesRoutes(undefined, undefined, online))
  Object.assign(online, { database: world.database, perform: world.perform, clock: world.clock })
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
  await server.close()
})
beforeEach(async () => {
  const id = await issuedOf(world, await customerOf(world))
  const [row] = await world.sql('select link_token from invoice where id = $1', [id])
  link = `/f/${String(row!['link_token'])}`
})

describe('the account', () => {
  test('is of the administration; a wrong key is told beside the field, another person confirms', async () => {
    expect((await world.get(world.otto, setting)).status).toBe(403)
    const fill = (apiKey: string) => world.post(world.greet, setting, { commandId: newId(), apiKey })
    expect((await fill('')).status).toBe(422)
    expect((await fill('geheim')).html).toContain('Dit is geen sleutel van Mollie')
    expect((await fill('test_AndereSleutelDanDieVanHen00')).html).toContain(
      'Mollie neemt deze sleutel niet aan',
    )
    expect((await fill(server.apiKey)).status).toBe(303)
    expect((await world.get(undefined, link)).html).not.toContain('met iDEAL')
    const yes = { commandId: newId(), intent: 'yes' }
    expect((await world.post(world.greet, `${setting}/antwoord`, yes)).html).toContain('Dit komt van jou')
    const shown = await world.get(world.piet, setting)
    expect(shown.html).toContain('Ja, gebruik deze sleutel')
    expect(shown.html).not.toContain(server.apiKey)
    expect((await world.post(world.piet, `${setting}/antwoord`, { ...yes, commandId: newId() })).status).toBe(
      303,
    )
    expect((await world.get(undefined, link)).html).toContain('met iDEAL')
  })
})

describe('the customer', () => {
  test('pays, comes back, and the office books it', async () => {
    const started = await world.post(undefined, `${link}/betaal`, { commandId: newId() })
    expect(started.status).toBe(303)
    const going = await world.get(undefined, started.to)
    const payment = server.payments.at(-1)!
    expect(going.html).toContain(`/kassa/${payment.id}`)
    expect(payment.redirectUrl).toBe(`${publicUrl}${started.to.replace('?naar', '')}`)
    expect(payment.webhookUrl).toBe(`${publicUrl}${link}/betaal/bericht`)
    const back = started.to.replace('?naar', '')
    expect((await world.get(undefined, back)).html).toContain('We zien je betaling nog niet')
    Object.assign(payment, { status: 'paid', paidAt: '2026-03-29T10:00:00+00:00' })
    world.setNow('2026-04-02T10:00:00Z')
    const notice = await world.post(undefined, `${link}/betaal/bericht`, { id: 'tr_vanIemandAnders' })
    expect(notice.status).toBe(200)
    expect((await world.get(undefined, link)).html).toContain('is binnen. Dank je wel')
    expect((await world.get(undefined, back)).html).toContain('Je betaling is binnen')
    const office = await world.get(world.greet, '/gildehuis/ideal')
    expect(office.html).toContain('Nog te boeken: 1 betaling')
    expect((await world.get(world.anna, '/gildehuis/ideal')).status).toBe(403)
    const booked = await world.post(world.greet, '/gildehuis/ideal', { commandId: newId() })
    expect(booked.to).toContain('geboekt=1')
    const again = await world.post(world.greet, '/gildehuis/ideal', { commandId: newId() })
    expect(again.to).toContain('geboekt=0')
  })
  test('is told when Mollie does not answer, and can transfer it', async () => {
    server.instead.push(500)
    const refused = await world.post(undefined, `${link}/betaal`, { commandId: newId() })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Maak het zelf over')
    expect(refused.html).toContain('NL91ABNA0417164300')
  })
  test('sees no payment of another link, nor one that is not there', async () => {
    const started = await world.post(undefined, `${link}/betaal`, { commandId: newId() })
    const other = await issuedOf(world, await customerOf(world))
    const [row] = await world.sql('select link_token from invoice where id = $1', [other])
    const elsewhere = started.to.replace(link, `/f/${String(row!['link_token'])}`)
    expect((await world.get(undefined, elsewhere)).status).toBe(404)
    expect((await world.get(undefined, `${link}/betaal/${newId()}`)).status).toBe(404)
  })
  test('a message for a link that is not there says nothing', async () => {
    expect((await world.post(undefined, '/f/bestaatniet/betaal/bericht', {})).status).toBe(404)
  })
})
