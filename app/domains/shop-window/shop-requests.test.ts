import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfBsn } from '../../../test/asked-of-bsn.ts'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { eraseRequests } from './erase-requests.ts'
import { keepPage } from './keep-page.ts'
import { publishPage } from './publish-page.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'
import { withoutLinks } from './shop-request.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const anyone = undefined
const own = '/gildehuis/mijn-etalage'

beforeAll(async () => {
  world = await smallWorld()
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const needs = {
    database: world.database,
    clock: world.clock,
    secrets,
    publicOrigin: 'https://kantoor.example',
  }
  web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
})
afterAll(() => world.close())

test('a mail to an address that anybody can fill in carries no link of a stranger', () => {
  expect(withoutLinks('Kijk op https://kwaad.example/x en www.kwaad.example of kwaad.nl/win nu')).toBe(
    'Kijk op … en … of … nu',
  )
  expect(withoutLinks('Een raam van 1.20 bij 2.40, graag z.s.m.')).toBe(
    'Een raam van 1.20 bij 2.40, graag z.s.m.',
  )
})

describe('a stranger', () => {
  const window = '/gildehuis/etalage/piets-webwinkels'
  const question = {
    offer: 'Webwinkel',
    words: 'Een winkel voor mijn kaas. Zie https://kwaad.example',
    wanted: 'Voor de zomer',
    name: 'Kees Kaas',
    email: 'Kees@voorbeeld.example',
    phone: '',
    street: 'Kaasweg 1',
    postcode: '7311 AA',
    city: 'Apeldoorn',
    website: '',
  }
  beforeAll(async () => {
    const offers = [
      { kind: 'service', name: 'Webwinkel', words: '', price: 50_000n, unit: 'fixed', vat: 'high' },
      { kind: 'service', name: 'Advies', words: '', unit: 'hour', vat: 'high' },
    ] as const
    const { businessId } = world.piet
    const about = { name: 'Piets webwinkels', words: 'Ik bouw.', area: '', serves: 'companies' } as const
    const page = { ...about, businessId, offers }
    await must(world.perform(keepPage, world.piet, page, newId()))
    await must(world.perform(publishPage, world.piet, { businessId: world.piet.businessId }, newId()))
  })

  test('asks, gets a mail with what they asked, and it becomes a draft quote of the right member', async () => {
    const commandId = newId()
    const sent = await web.post(anyone, window, { ...question, commandId })
    expect(sent.to).toBe(`${window}?verstuurd`)
    expect((await web.post(anyone, window, { ...question, commandId })).to).toBe(sent.to)
    expect((await web.get(anyone, sent.to)).html).toContain('Je vraag is verstuurd')
    const mails = await world.sql(`select to_address, body_text from mail where about_kind = 'shop-request'`)
    expect(mails).toMatchObject([{ to_address: 'kees@voorbeeld.example' }])
    expect(mails[0]!['body_text']).toContain('Een winkel voor mijn kaas. Zie …')
    const [asked] = await world.sql('select id, member_id from shop_request')
    expect(asked!['member_id']).toBe(world.piet.memberId)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.get(world.piet, own)).html).toContain('Kees Kaas')
    expect((await web.get(world.piet, at)).html).toContain('Voor de zomer')
    expect((await web.get(world.anna, at)).status).toBe(404)
    const pressed = newId()
    const taken = await web.post(world.piet, at, { intent: 'quote', commandId: pressed })
    expect(taken.to).toMatch(/^\/gildehuis\/offertes\/[0-9a-f-]{36}$/)
    expect((await web.post(world.piet, at, { intent: 'quote', commandId: pressed })).to).toBe(taken.to)
    expect((await web.post(world.piet, at, { intent: 'quote' })).status).toBe(409)
    const [quote] = await world.sql(
      'select q.*, c.name, c.kind from quote q join customer c on c.id = q.customer_id',
    )
    expect(quote).toMatchObject({
      state: 'draft',
      net: '50000',
      total: '60500',
      name: 'Kees Kaas',
      kind: 'company',
    })
  })

  test('without a price becomes a customer, and the member fills in the rest', async () => {
    await web.post(anyone, window, { ...question, name: 'Toos', offer: 'Advies' })
    const [asked] = await world.sql(`select id from shop_request where name = 'Toos'`)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.get(world.piet, at)).html).toContain('Er staat geen prijs bij')
    const taken = await web.post(world.piet, at, { intent: 'invoice' })
    expect(taken.to).toMatch(/^\/gildehuis\/facturen\/nieuw\?klant=[0-9a-f-]{36}$/)
  })

  test('is told what is wrong; a program that fills in everything is thanked and forgotten', async () => {
    const wrong = await web.post(anyone, window, { ...question, email: 'kees' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Een winkel voor mijn kaas')
    const asking = (more: Record<string, string>) => web.post(anyone, window, { ...question, ...more })
    expect(await askedOfBsn(asking, 'words')).toBe(`${window}?verstuurd`)
    const before = await world.sql('select count(*)::integer as n from shop_request')
    expect((await web.post(anyone, window, { ...question, website: 'http://x' })).to).toBe(
      `${window}?verstuurd`,
    )
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual(before)
  })

  test('cannot fill the mailbox of another: so many for one address a day', async () => {
    const statuses = []
    for (let at = 0; at < 4; at++)
      statuses.push(
        (await web.post(anyone, window, { ...question, email: 'iemand@voorbeeld.example' })).status,
      )
    const last = [...statuses]
    for (let at = 0; at < 3; at++) last.push((await web.post(anyone, window, question)).status)
    expect(last.at(-1)).toBe(429)
  })

  test('is erased after ninety days with the mail, and at once when the member throws it away', async () => {
    const [asked] = await world.sql(`select id from shop_request where name = 'Toos'`)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.post(world.piet, at, { intent: 'away' })).to).toBe(`${own}?weggegooid`)
    expect((await web.get(world.piet, at)).status).toBe(404)
    world.setNow('2026-07-15T10:00:00Z')
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    await must(world.perform(eraseRequests, job, {}, newId()))
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual([{ n: 0 }])
    expect(await world.sql(`select 1 from mail where about_kind = 'shop-request'`)).toEqual([])
    expect(await world.sql('select count(*)::integer as n from quote')).toEqual([{ n: 1 }])
  })
})
