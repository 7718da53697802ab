import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfBsn } from '../../../test/asked-of-bsn.ts'
import { newId } from '../../../test/new-id.ts'
import { readerOf } from '../../../test/reader-of.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { eraseRequests } from './erase-requests.ts'
import { keepPage } from './keep-page.ts'
import { publishPage } from './publish-page.ts'
import { foundRoutes, shopRequestTasks, shopWindowRoutes } from './routes.ts'
import { withoutLinks } from '../../values/without-links.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const anyone = undefined
/** The day on which the member says that it is done. */
const done = { doneOnDay: '12', doneOnMonth: '4', doneOnYear: '2026' }
const own = '/gildehuis/mijn-etalage'

/** What the first page tells Piet to do of his shop window. */
async function tasks(): Promise<string> {
  return (await shopRequestTasks.tasks(readerOf(world, world.piet))).map(({ title }) => title).join('\n')
}

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
  /** What choosing an offer sends, as the page has it now; by its name. */
  async function choiceOf(name: string): Promise<string> {
    const { html } = await web.get(anyone, window)
    return new RegExp(`<option[^>]*value="([^"]*)"[^>]*>${name}<`).exec(html)?.[1] ?? ''
  }
  const question = {
    offer: '',
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
    question.offer = await choiceOf('Webwinkel')
  })

  test('asks, gets a mail with what they asked, and it becomes a draft quote of the right member', async () => {
    const commandId = newId()
    const sent = await web.post(anyone, window, { ...question, commandId })
    expect(sent.to).toBe(`${window}?verstuurd`)
    expect((await web.post(anyone, window, { ...question, commandId })).to).toBe(sent.to)
    const thanked = (await web.get(anyone, sent.to)).html
    expect(thanked).toMatch(/^(?!.*Stuur je vraag).*Je vraag is verstuurd/s)
    const all = await world.sql(
      `select to_address, subject, body_text from mail where about_kind = 'shop-request'`,
    )
    const mails = all.filter((mail) => mail['to_address'] === 'kees@voorbeeld.example')
    const [toMaker, ...more] = all.filter((mail) => !mails.includes(mail))
    expect([toMaker!['subject'], more]).toEqual(['Er is een vraag voor je', []])
    expect(toMaker!['body_text']).toMatch(/^(?!.*(Kees|kaas|€)).*\/gildehuis\/aanvragen\//s)
    expect(mails).toMatchObject([{ to_address: 'kees@voorbeeld.example' }])
    expect(mails[0]!['body_text']).toContain('Een winkel voor mijn kaas. Zie …')
    const [asked] = await world.sql('select id, member_id from shop_request')
    expect(asked!['member_id']).toBe(world.piet.memberId)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.get(world.piet, own)).html).toContain('Kees Kaas')
    expect((await web.get(world.piet, at)).html).toContain('Voor de zomer')
    expect((await web.get(world.anna, at)).status).toBe(404)
    const pressed = newId()
    const row = {
      kind: 'company',
      description: 'Webwinkel met tien kazen',
      ...done,
      quantity: '1',
      unitPrice: '500',
      vat: 'high',
    }
    // The customer reads that day, so nobody presumes it.
    const unsaid = await web.post(world.piet, at, {
      ...row,
      doneOnDay: '',
      doneOnMonth: '',
      doneOnYear: '',
      intent: 'quote',
    })
    expect([unsaid.status, unsaid.html.includes('Vul “Op welke dag is het klaar” in.')]).toEqual([422, true])
    const taken = await web.post(world.piet, at, { ...row, intent: 'quote', commandId: pressed })
    expect(await world.sql('select worked_until::text as day from quote')).toEqual([{ day: '2026-04-12' }])
    expect(taken.to).toMatch(/^\/gildehuis\/offertes\/[0-9a-f-]{36}$/)
    expect((await web.post(world.piet, at, { ...row, intent: 'quote', commandId: pressed })).to).toBe(
      taken.to,
    )
    expect((await web.post(world.piet, at, { ...row, intent: 'quote' })).status).toBe(409)
    const [quote] = await world.sql(
      'select q.*, c.name, c.kind, c.street, c.email from quote q join customer c on c.id = q.customer_id',
    )
    expect(quote).toMatchObject({
      state: 'draft',
      net: '50000',
      total: '60500',
      name: 'Kees Kaas',
      kind: 'company',
      street: 'Kaasweg 1',
      email: 'kees@voorbeeld.example',
    })
  })

  test('waits until there is an answer: looking at it, and a form that is not right, change nothing', async () => {
    await web.post(anyone, window, { ...question, name: 'Toos', offer: await choiceOf('Advies') })
    const [asked] = await world.sql(`select id from shop_request where name = 'Toos'`)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    const form = (await web.get(world.piet, at)).html
    expect(form).toContain('Advies: Een winkel voor mijn kaas. Zie https://kwaad.example</textarea>')
    const row = { ...done, kind: 'company', description: 'Advies', quantity: '2', unitPrice: '', vat: 'high' }
    const empty = await web.post(world.piet, at, { ...row, intent: 'invoice' })
    expect(empty.status).toBe(422)
    expect(await world.sql(`select 1 from customer where name = 'Toos'`)).toEqual([])
    world.setNow('2026-04-04T10:00:00Z')
    expect((await web.get(world.piet, own)).html).toContain('Wacht op antwoord')
    expect(await tasks()).toMatch(/Toos wacht op je antwoord sinds \d+ dagen/)
    const taken = await web.post(world.piet, at, { ...row, unitPrice: '40', intent: 'invoice' })
    expect(taken.to).toMatch(/^\/gildehuis\/facturen\/[0-9a-f-]{36}$/)
    expect(await tasks()).not.toContain('Toos')
    expect(await world.sql(`select net from invoice`)).toMatchObject([{ net: '8000' }])
    // The draft is thrown away: then nobody answered.
    await world.sql(`delete from invoice`)
    expect(await tasks()).toContain('Toos')
  })

  test('that the member answered by telephone no longer waits, until they say that they did not', async () => {
    const [asked] = await world.sql(`select id from shop_request where name = 'Toos'`)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.post(world.anna, at, { intent: 'answered' })).status).toBe(404)
    const said = await web.post(world.piet, at, { intent: 'answered' })
    expect((await web.get(world.piet, said.to)).html).toContain('Zelf beantwoord')
    expect(await tasks()).not.toContain('Toos')
    await web.post(world.piet, at, { intent: 'waits' })
    expect(await tasks()).toContain('Toos')
  })

  test('chooses what it is about: nothing is chosen beforehand, from an offer its name is', async () => {
    const chosen = /<option[^>]*selected[^>]*>([^<]*)</
    expect(chosen.exec((await web.get(anyone, window)).html)?.[1] ?? 'Kies waar het over gaat').toBe(
      'Kies waar het over gaat',
    )
    const from = (await web.get(anyone, `${window}?over=${(await choiceOf('Advies')).split('.')[0]}`)).html
    expect(chosen.exec(from)?.[1]).toBe('Advies')
    const open = await web.post(anyone, window, { ...question, offer: '' })
    expect(open.status).toBe(422)
    expect(open.html).toContain('Maak een keuze bij “Waar gaat het over”')
  })

  test('asks about what they read: when it changed meanwhile, it is read and chosen again', async () => {
    const kept = `update shop_window set offers = jsonb_set(offers, '{1,price}', `
    const chosen = await choiceOf('Advies')
    await world.sql(`${kept}'"9500"')`)
    const els = { ...question, email: 'els@voorbeeld.example' }
    const late = await web.post(anyone, window, { ...els, offer: chosen })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Dit is intussen veranderd op de bladzijde.')
    expect(late.html).toContain('Een winkel voor mijn kaas')
    expect(late.html).toContain('€ 95,00 per uur')
    // What is about something else is not held up by it.
    expect((await web.post(anyone, window, { ...els, name: 'Els Anders' })).status).toBe(303)
    const again = { ...els, name: 'Els Weer', offer: await choiceOf('Advies') }
    expect((await web.post(anyone, window, again)).status).toBe(303)
    await world.sql(`${kept}'null')`)
    await world.sql(`delete from shop_request where name like 'Els %'`)
  })

  test('is told what is wrong; a program that fills in everything is thanked and forgotten', async () => {
    const wrong = await web.post(anyone, window, {
      ...question,
      email: 'kees',
      phone: 'kees@voorbeeld.example',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('dit is geen telefoonnummer')
    // There is no script here, so the page itself begins at what is wrong.
    expect(wrong.html).toMatch(/<div class="notice notice--wrong"[^>]* autofocus/)
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
    for (let at = 0; at < 8; at++) last.push((await web.post(anyone, window, question)).status)
    expect(last.at(-1)).toBe(429)
  })

  test('is erased after ninety days with the mail, and at once when the member throws it away', async () => {
    const [asked] = await world.sql(`select id from shop_request where name = 'Toos'`)
    const at = `/gildehuis/aanvragen/${String(asked!['id'])}`
    const asks = await web.post(world.piet, at, { intent: 'away' })
    expect([asks.status, asks.html]).toEqual([200, expect.stringContaining('Je kunt dit niet terugdraaien')])
    expect((await web.get(world.piet, at)).status).toBe(200)
    expect((await web.post(world.piet, at, { intent: 'away-sure' })).to).toBe(`${own}?weggegooid`)
    expect((await web.get(world.piet, at)).status).toBe(404)
    world.setNow('2026-07-15T10:00:00Z')
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    await must(world.perform(eraseRequests, job, {}, newId()))
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual([{ n: 0 }])
    expect(await world.sql(`select 1 from mail where about_kind = 'shop-request'`)).toEqual([])
    expect(await world.sql('select count(*)::integer as n from quote')).toEqual([{ n: 1 }])
  })
})
