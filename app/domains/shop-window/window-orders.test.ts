import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfBsn } from '../../../test/asked-of-bsn.ts'
import { newId } from '../../../test/new-id.ts'
import { readerOf } from '../../../test/reader-of.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { keepPage } from './keep-page.ts'
import { eraseRequests } from './erase-requests.ts'
import { publishPage } from './publish-page.ts'
import { foundRoutes, shopRequestTasks, shopWindowRoutes } from './routes.ts'

const bowl = {
  id: newId<'shop-offer'>(),
  kind: 'product',
  name: 'Kom',
  words: '',
  price: 2250n,
  unit: 'piece',
  vat: 'high',
} as const
const hour = { kind: 'service', name: 'Les', price: 4000n, unit: 'hour' } as const
const lesson = { ...bowl, ...hour, id: newId<'shop-offer'>() } as const

describe('a stranger who orders', () => {
  let world: World
  let web: Awaited<ReturnType<typeof webOf>>
  const anyone = undefined
  const page = '/gildehuis/etalage/klei-van-anna'
  const at = `${page}/bestel?wat=${bowl.id}`
  const order = {
    count: '2',
    delivery: 'send',
    wanted: 'Voor kerst',
    words: 'Zie https://kwaad.example',
    name: 'Petra Prins',
    email: 'Petra@voorbeeld.example',
    phone: '',
    street: 'Dorpsweg 1',
    postcode: '7311 AA',
    city: 'Apeldoorn',
  }
  const offers = [bowl, lesson]
  const content = { name: 'Klei van Anna', words: 'Ik bak.', area: '', serves: 'people', offers } as const

  beforeAll(async () => {
    world = await smallWorld()
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    const origin = 'https://kantoor.example'
    const needs = { database: world.database, clock: world.clock, secrets, publicOrigin: origin }
    web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
    await publish({ takesOrders: true, shipping: 695n })
  })
  afterAll(() => world.close())

  async function publish(orders: { takesOrders: boolean; shipping?: bigint }): Promise<void> {
    const { businessId } = world.anna
    await must(world.perform(keepPage, world.anna, { ...content, ...orders, businessId }, newId()))
    await must(world.perform(publishPage, world.anna, { businessId }, newId()))
  }

  /** What the page of the whole order says was read, for the button to buy. */
  async function seenOf(typed: Readonly<Record<string, string>> = order): Promise<string> {
    const { html } = await web.post(anyone, at, { ...typed, intent: 'look' })
    return /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
  }

  const tasks = async () =>
    (await shopRequestTasks.tasks(readerOf(world, world.anna))).map(({ title }) => title).join()

  test('finds a button at what has a price for a piece, and nowhere else', async () => {
    const { html } = await web.get(anyone, page)
    expect(html).toContain('Bestel: Kom')
    expect(html).not.toContain('Bestel: Les')
    expect((await web.get(anyone, `${page}/bestel?wat=${lesson.id}`)).status).toBe(404)
    const form = (await web.get(anyone, at)).html
    expect(form).toContain('Stuur het op: € 6,95 erbij')
    // Why an address is asked of who fetches it.
    expect(form).toContain('Je adres komt op de factuur.')
    expect(form).not.toContain('wissen wij je vraag')
  })

  test('reads the whole sum, who sells and how to withdraw before the button that says it must be paid', async () => {
    const { status, html } = await web.post(anyone, at, { ...order, intent: 'look' })
    expect(status).toBe(200)
    expect(html).toContain('€ 51,95')
    expect(html).toContain('die moet je binnen 14 dagen betalen')
    expect(html).toContain('Je hebt 14 dagen')
    expect(html).toContain('Formulier om de koop te ontbinden')
    expect(html).toMatch(/<button[^>]*value="order"[^>]*>Bestel met betaalplicht</)
    expect(html).toContain('Wij sturen het naar je op.')
    expect(html).toContain('€ 22,50 per stuk')
    expect(html).toMatch(/<h1[^>]* autofocus[^>]*>Klopt je bestelling\?</)
    expect(await world.sql('select 1 from shop_request')).toEqual([])
    const back = (await web.post(anyone, at, { ...order, intent: 'change' })).html
    expect(back).toContain('Petra Prins')
    expect(back).not.toContain('Bestel met betaalplicht')
  })

  test('is told what is wrong beside the field', async () => {
    const none = await web.post(anyone, at, { ...order, count: '0', street: '', intent: 'look' })
    expect(none.status).toBe(422)
    expect(none.html).toContain('Petra Prins')
    expect(none.html).toContain('Vul een heel getal in van 1 tot en met 99.')
    const seen = await seenOf()
    expect(await askedOfBsn((more) => web.post(anyone, at, { ...sure(seen), ...more }), 'words')).toContain(
      `besteld=${bowl.id}`,
    )
    await world.sql('delete from shop_request')
  })

  const sure = (seen: string) => ({ ...order, intent: 'order', seen })

  test('orders once however often pressed, reads the sum, and gets all of it by mail', async () => {
    const commandId = newId()
    const seen = await seenOf()
    const sent = await Promise.all([1, 2].map(() => web.post(anyone, at, { ...sure(seen), commandId })))
    expect(sent.map(({ to }) => to)).toEqual([sent[0]!.to, sent[0]!.to])
    expect(sent[0]!.to).not.toContain('Petra')
    // The answer was lost, and the page is another now: what was ordered is ordered, for what was read.
    await publish({ takesOrders: true, shipping: 995n })
    expect((await web.post(anyone, at, { ...sure(seen), commandId })).to).toBe(sent[0]!.to)
    expect((await web.post(anyone, at, { ...sure(seen), commandId: newId() })).status).toBe(409)
    await publish({ takesOrders: true, shipping: 695n })
    const thanked = (await web.get(anyone, sent[0]!.to)).html
    expect(thanked).toContain('Je bestelde 2 × Kom. Samen is dat € 51,95.')
    expect(thanked).not.toContain('Stuur je vraag')
    // Made up, it says nothing; nor to who opens it later.
    const madeUp = (await web.get(anyone, sent[0]!.to.replace('aantal=2', 'aantal=50'))).html
    expect([madeUp.includes('Je bestelde'), madeUp.includes('Stuur je vraag')]).toEqual([false, true])
    const at0 = world.clock().at
    world.setNow(new Date(at0.getTime() + 2 * 3_600_000).toISOString())
    expect((await web.get(anyone, sent[0]!.to)).html).not.toContain('Je bestelde')
    world.setNow(at0.toISOString())
    const mails = await world.sql(
      `select to_address, body_text from mail where about_kind = 'shop-request' and to_address like 'petra@%'`,
    )
    const toMaker = await world.sql(
      `select subject from mail where about_kind = 'shop-request' and to_address not like 'petra@%'`,
    )
    expect(toMaker).toEqual([{ subject: 'Er is een bestelling voor je' }])
    expect(mails).toMatchObject([{ to_address: 'petra@voorbeeld.example' }])
    const said = String(mails[0]!['body_text']).replaceAll('\u00a0', ' ')
    expect(said).toContain('Samen te betalen: € 51,95')
    expect(said).toContain('Je hebt 14 dagen')
    expect(said).toContain('Formulier om de koop te ontbinden')
    expect(said).toContain('Wij sturen het naar je op.')
    expect(said).not.toContain('kwaad.example')
    expect(await world.sql('select ordered_count, ordered_total from shop_request')).toMatchObject([
      { ordered_count: 2, ordered_total: '5195' },
    ])
    expect(await world.sql('select 1 from customer where name = $1', ['Petra Prins'])).toEqual([])
  })

  test('becomes a customer with a draft invoice of the right member, for what was seen, once', async () => {
    expect(await tasks()).toContain('Petra Prins bestelde vandaag 2 × Kom')
    const [asked] = await world.sql('select id from shop_request')
    const own = `/gildehuis/aanvragen/${String(asked!['id'])}`
    expect((await web.get(world.piet, own)).status).toBe(404)
    const { html } = await web.get(world.anna, own)
    expect(html).toContain('Opsturen naar het adres hieronder')
    expect(html).toMatch(/Hoe de klant het krijgt[\s\S]*Erbij gezegd/)
    // What it brings is read before the invoice is made, in the words of the invoice.
    expect(html).toContain('Wat levert dit op?')
    expect(html).toMatch(/gaat €\s[\d,]+ naar je potje/)
    expect(html).not.toMatch(/Deze vraag|beantwoord/)
    const commandId = newId()
    const bill = `${own}/factuur`
    // On which day it is done nobody presumes: it is asked.
    const unsaid = await web.post(world.anna, bill, { commandId: newId() })
    expect([unsaid.status, unsaid.html.includes('Vul “Op welke dag is het klaar” in.')]).toEqual([422, true])
    const done = { doneOnDay: '4', doneOnMonth: '3', doneOnYear: '2026' }
    const made = await web.post(world.anna, bill, { ...done, commandId })
    expect(made.to).toMatch(/^\/gildehuis\/facturen\/[0-9a-f-]{36}$/)
    expect((await web.post(world.anna, bill, { ...done, commandId })).to).toBe(made.to)
    expect((await web.post(world.anna, bill, done)).status).toBe(409)
    expect((await web.post(world.piet, bill, done)).status).toBe(404)
    expect(
      await world.sql(`select i.state, i.total, i.worked_until::text, i.member_id, c.name, c.street from invoice i
        join customer c on c.id = i.customer_id`),
    ).toMatchObject([
      {
        state: 'draft',
        total: '5195',
        worked_until: '2026-03-04',
        member_id: world.anna.memberId,
        name: 'Petra Prins',
        street: 'Dorpsweg 1',
      },
    ])
    expect(await tasks()).toBe('')
  })

  test('of what is made to measure may not withdraw, and reads so before and in the mail', async () => {
    const { businessId } = world.anna
    const made = { ...content, offers: [{ ...bowl, toMeasure: true }], takesOrders: true, businessId }
    await must(world.perform(keepPage, world.anna, made, newId()))
    await must(world.perform(publishPage, world.anna, { businessId }, newId()))
    const asked = { ...order, delivery: 'collect', email: 'maat@voorbeeld.example' }
    const { html } = await web.post(anyone, at, { ...asked, intent: 'look' })
    expect(html).toContain('Nee. Dit wordt speciaal voor jou gemaakt')
    expect(html).not.toMatch(/Je hebt 14 dagen|Formulier om de koop te ontbinden/)
    const seen = await seenOf(asked)
    expect((await web.post(anyone, at, { ...asked, intent: 'order', seen })).status).toBe(303)
    const [mail] = await world.sql(`select body_text from mail where to_address = 'maat@voorbeeld.example'`)
    expect(mail!['body_text']).toContain('Nee. Dit wordt speciaal voor jou gemaakt')
    expect(mail!['body_text']).not.toContain('Formulier om de koop te ontbinden')
    expect((await web.get(world.anna, `/gildehuis/mijn-etalage/${businessId}`)).html).toMatch(
      /<input[^>]*name="offers\.0\.toMeasure"[^>]*checked/,
    )
    await world.sql(`delete from shop_request where email = 'maat@voorbeeld.example'`)
  })

  test('does not vanish: an order that waits for its invoice stays a year, one that has it ninety days', async () => {
    await publish({ takesOrders: true, shipping: 695n })
    const sent = await web.post(anyone, at, {
      ...sure(await seenOf()),
      name: 'Wil Wacht',
      email: 'wil@voorbeeld.example',
    })
    expect(sent.to).toContain(`besteld=${bowl.id}`)
    const [waiting] = await world.sql(`select id from shop_request where name = 'Wil Wacht'`)
    const own = `/gildehuis/aanvragen/${String(waiting!['id'])}`
    expect((await web.get(world.anna, own)).html).toContain('blijft bij Te doen tot er een factuur is')
    const names = () => world.sql('select name from shop_request order by name')
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const from = world.clock().at
    const after = (days: number) => world.setNow(new Date(from.getTime() + days * 86_400_000).toISOString())
    after(91)
    await must(world.perform(eraseRequests, job, {}, newId()))
    expect(await names()).toEqual([{ name: 'Wil Wacht' }])
    expect(await tasks()).toContain('Wil Wacht bestelde 91 dagen geleden')
    after(366)
    await must(world.perform(eraseRequests, job, {}, newId()))
    expect(await names()).toEqual([])
    world.setNow(from.toISOString())
  })

  test('cannot fill a mailbox: so many for one address a day; a program is thanked and forgotten', async () => {
    await publish({ takesOrders: true, shipping: 695n })
    const seen = await seenOf()
    expect((await web.post(anyone, at, { ...sure(seen), website: 'http://x' })).to).toContain(
      `besteld=${bowl.id}`,
    )
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual([{ n: 0 }])
    let last = 0
    for (let time = 0; time < 8; time++) last = (await web.post(anyone, at, sure(seen))).status
    expect(last).toBe(429)
  })
})
