/** A customer of who stops hears by mail how it goes on, once the administration settled it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { shopWindowJobs } from './jobs.ts'
import { jsonOfOffer } from './offer-json.ts'
import { shopWindowRoutes } from './routes.ts'
import { settleRequest } from './settle-request.ts'
import { settledMail } from './tell-settled.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const bowl = { id: newId<'shop-offer'>(), kind: 'product', name: 'Kom', words: '', price: 2250n } as const
const offer = { ...bowl, unit: 'piece', vat: 'high' } as const
const [order, question, goesOn] = [newId<'shop-request'>(), newId<'shop-request'>(), newId<'shop-request'>()]
let page: string

beforeAll(async () => {
  world = await smallWorld()
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const origin = 'https://kantoor.example'
  web = await webOf(
    world,
    shopWindowRoutes({ database: world.database, clock: world.clock, secrets, publicOrigin: origin }),
  )
  page = `/gildehuis/leden/${world.anna.memberId}/aanvragen`
  await asked(order, 'nl', 2)
  await asked(question, 'nl', null)
  await asked(goesOn, 'en', 1)
})
afterAll(() => world.close())

async function asked(id: string, language: string, count: number | null): Promise<void> {
  const { cooperativeId, businessId, memberId } = world.anna
  await world.sql(
    `insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street, postcode, city,
       offer, words, wanted, serves, language, asked_at, ordered_count, ordered_delivery, ordered_shipping,
       ordered_total)
     values ($1, $2, $3, $4, 'Petra https://kwaad.example', $5, '', '', '', '', $6::jsonb, 'Graag', '', 'people', $7,
       at_now(), $8, $9, $10, $10)`,
    [
      ...[cooperativeId, id, businessId, memberId, `${id}@voorbeeld.example`],
      ...[JSON.stringify(jsonOfOffer(offer)), language],
      ...(count === null ? [null, null, null] : [count, 'collect', 4500]),
    ],
  )
}

async function stops(): Promise<void> {
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
}

/** Does what was asked for, and gives the mails of it. */
async function mails(id: string): Promise<readonly Record<string, unknown>[]> {
  const { handlers } = shopWindowJobs(world)
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-settled-request'`,
  )
  const told = handlers.find(({ name }) => name === 'mail-settled-request')!
  for (const { payload } of asked) await told.run(payload)
  return world.sql('select to_address, subject, body_text from mail where shop_request_id = $1', [id])
}

test('of who does not stop the administration settles nothing', async () => {
  const input = { requestId: order, how: 'off', words: '' } as const
  expect(await world.perform(settleRequest, world.greet, input, newId())).toMatchObject({
    reason: 'shop-request-not-found',
  })
})

test('of who does not stop the page says how many wait, who sees them, and the way on', async () => {
  const { html } = await web.get(world.greet, page)
  expect(html).toContain('Op Anna wachten nog 2 bestellingen en 1 vraag.')
  expect(html).toContain('Anna ziet deze klanten nu zelf')
  expect(html).toContain('Je ziet deze klanten zodra is opgeschreven dat Anna stopt.')
  expect(html).not.toContain('Er wacht geen klant meer')
  expect(html).not.toContain('Petra')
})

test('how it goes on is chosen; what was typed stays', async () => {
  await stops()
  expect((await web.get(world.greet, page)).html).toContain('Hoe gaat het verder?')
  const typed = { commandId: newId(), request: order, words: 'Sofie maakt kommen.' }
  const { status, html } = await web.post(world.greet, page, typed)
  expect([status, html.split('Sofie maakt kommen.').length]).toEqual([422, 2])
  expect((await web.post(world.bea, page, { ...typed, how: 'off' })).status).toBe(403)
})

test('who ordered reads that it is off and nothing is paid, once however often it is pressed', async () => {
  const typed = { commandId: newId(), request: order, how: 'off', words: 'Sofie maakt kommen.' }
  expect((await web.post(world.greet, page, typed)).to).toBe(`${page}?geregeld`)
  const again = { ...typed, commandId: newId(), how: 'goes-on' }
  expect((await web.post(world.greet, page, again)).to).toBe(`${page}?geregeld`)
  expect((await web.get(world.greet, `${page}?geregeld`)).html).toContain('en krijgt een mail')
  const [mail, ...more] = await mails(order)
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to_address: `${order}@voorbeeld.example`,
    subject: 'Je bestelling bij Schilderwerk Anna',
  })
  const text = String(mail!['body_text'])
  for (const said of ['2 × Kom', 'gaat niet door. Je hoeft er niets voor te betalen', 'Sofie maakt kommen.'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/stopt|kwaad\.example/)
})

test('the member reads that the administration settled it, and not that they answered themselves', async () => {
  await world.sql('update member set left_on = null where id = $1', [world.anna.memberId])
  const { html } = await web.get(world.anna, `/gildehuis/aanvragen/${order}`)
  expect(html).toContain('De administratie regelde dit op')
  expect(html).not.toMatch(/Je zei op|Nee, ik moet nog/)
  await stops()
})

test('who asked something, and who reads another language, read it in their words', async () => {
  for (const [requestId, how] of [
    [question, 'off'],
    [goesOn, 'goes-on'],
  ] as const)
    await must(world.perform(settleRequest, world.greet, { requestId, how, words: '' }, newId()))
  expect((await mails(question))[0]).toMatchObject({ subject: 'Je vraag aan Schilderwerk Anna' })
  expect((await mails(goesOn))[0]).toMatchObject({
    subject: 'Your order at Schilderwerk Anna',
    body_text: expect.stringContaining('Your order goes on, in another way'),
  })
})

test('it says whom to ask, as far as the co-operative told how to reach it', () => {
  const said = { how: 'off', words: '', business: 'Klei' } as const
  const request = { name: 'Petra', offer, order: undefined, language: 'nl' } as const
  const of = (email: string, phone: string) =>
    settledMail(request, said, { legalName: 'Gilde U.A.', email, phone }).text.split('\n\n').at(-2)
  expect([of('a@b.example', '055'), of('a@b.example', ''), of('', '055'), of('', '')]).toEqual([
    'Heb je een vraag? Mail naar a@b.example of bel 055.',
    'Heb je een vraag? Mail naar a@b.example.',
    'Heb je een vraag? Bel 055.',
    'Heb je een vraag? Stel hem aan Gilde U.A.',
  ])
})
