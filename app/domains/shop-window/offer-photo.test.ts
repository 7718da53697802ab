import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { stopPictureMaker } from '../../platform/picture-maker.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { keepPage } from './keep-page.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const origin = 'https://kantoor.example'
const anyone = undefined
const shown = '/gildehuis/etalage/naald-en-draad'
let own: string

const page = {
  name: 'Naald en draad',
  words: 'Ik naai.',
  area: '',
  serves: 'people',
  takesOrders: 'yes',
  shipping: '',
}
const dress = { kind: 'product', name: 'Jurk', words: '', price: '80', unit: 'piece', vat: 'high' }
const repair = { kind: 'service', name: 'Repareren', words: '', price: '', unit: 'hour', vat: 'high' }

beforeAll(async () => {
  world = await smallWorld()
  const needs = {
    database: world.database,
    clock: world.clock,
    secrets: secretsFrom(Buffer.alloc(32, 7)),
    publicOrigin: origin,
  }
  web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
  own = `/gildehuis/mijn-etalage/${world.anna.businessId}`
  await write([dress, repair])
})
afterAll(async () => {
  stopPictureMaker()
  await world.close()
})

async function photo(colour = '#357'): Promise<File> {
  const create = { width: 900, height: 600, channels: 3, background: colour } as const
  return new File([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], 'IMG_1.jpg')
}

/** Sends the form as a browser does: what is offered, by place. */
async function write(offers: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const rows = offers.flatMap((one, at) =>
    Object.entries(one).map(([k, v]) => [`offers.${at}.${k}`, v] as const),
  )
  const sent = await web.post(world.anna, own, { ...page, ...Object.fromEntries(rows) })
  expect(sent.status).toBe(303)
}

/** What stands in the form of an offer that was kept. */
async function idAt(place: number): Promise<string> {
  const { html } = await web.get(world.anna, own)
  return new RegExp(`name="offers\\.${place}\\.id" value="([0-9a-f-]{36})"`).exec(html)![1]!
}

const publish = () => web.post(world.anna, `${own}/openbaar`, {})
const photos = () => world.sql('select words from shop_photo order by words')
const status = async (at: string) => (await web.get(anyone, at)).status
const addressOf = (html: string, alt: string) =>
  new RegExp(`<img[^>]*src="([^"]+)"[^>]*alt="${alt}"`).exec(html)?.[1] ?? ''

test('the page as everybody will see it has the buttons of customers, not to be pressed, and says so', async () => {
  const { html } = await web.get(world.anna, `${own}/bekijk`)
  expect(html).toMatch(/<button[^>]*disabled[^>]*aria-describedby="knoppen"[^>]*>Bestel: Jurk</)
  expect(html).toMatch(/<button[^>]*disabled[^>]*>Vraag iets over: Repareren</)
  expect(html).not.toContain('Bestel: Repareren')
  expect(html).toContain('Hier kun je er niet op drukken')
  expect(html).toContain('Drukt een klant op “Bestel”, dan moet je leveren')
  expect(html).toContain('daar koop je: de coöperatie stuurt de factuur')
})

test('a photo of a product is on the page, the order, the list and in what programs read, once published', async () => {
  const at = `${own}/aanbod/${await idAt(0)}/foto`
  expect((await web.get(world.anna, `${own}/bekijk`)).html).toContain(`href="${at}"`)
  expect((await web.get(world.anna, at)).html).toContain('De foto van Jurk')
  expect((await web.post(world.anna, at, { photo: await photo(), words: '' })).status).toBe(422)
  const commandId = newId()
  for (let time = 0; time < 2; time++)
    expect(
      (await web.post(world.anna, at, { photo: await photo(), words: 'Een gele jurk.', commandId })).to,
    ).toBe(`${own}/bekijk`)
  expect(await photos()).toEqual([{ words: 'Een gele jurk.' }])
  const before = addressOf((await web.get(world.anna, `${own}/bekijk`)).html, 'Een gele jurk.')
  expect((await web.get(world.anna, before)).status).toBe(200)
  expect((await web.get(world.piet, before)).status).toBe(404)
  expect((await web.get(world.piet, at)).status).toBe(404)

  await publish()
  const { html } = await web.get(anyone, shown)
  const public_ = addressOf(html, 'Een gele jurk.')
  expect(await status(public_)).toBe(200)
  const data = JSON.parse(
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)![1]!,
  ) as object
  const image = { '@type': 'ImageObject', contentUrl: origin + public_, caption: 'Een gele jurk.' }
  expect(data).toMatchObject({ makesOffer: [{ itemOffered: { name: 'Jurk', image } }, {}] })
  // The page has no photo of its own, so where there is room for one it is this one.
  expect(html).toContain(`<meta property="og:image" content="${origin}${public_}"/>`)
  expect((await web.get(anyone, `${shown}/bestel?wat=${await idAt(0)}`)).html).toContain(public_)
  await world.sql(`insert into shop_front values ($1, true, '', now(), $2)`, [
    world.anna.cooperativeId,
    world.anna.personId,
  ])
  expect((await web.get(anyone, '/gildehuis/etalage')).html).toContain(public_.replace('/groot', '/lijst'))
  const feed = JSON.parse((await web.get(anyone, '/gildehuis/etalage-feed.json')).html) as object
  expect(feed).toMatchObject({
    items: [
      {
        image: origin + public_,
        attachments: [{ url: origin + public_, mime_type: 'image/jpeg', title: 'Jurk' }],
      },
    ],
  })
})

test('it stays with its product under another name and at another place; other words need no new photo', async () => {
  const [first, second] = [await idAt(0), await idAt(1)]
  await write([
    { ...repair, id: second },
    { ...dress, id: first, name: 'Zomerjurk' },
  ])
  const form = await web.get(world.anna, own)
  expect(form.html).toContain('alt="Een gele jurk."')
  expect(await idAt(1)).toBe(first)
  expect((await web.post(world.anna, `${own}/aanbod/${first}/foto`, { words: 'Een jurk.' })).status).toBe(303)
  // What everybody sees is as it was published.
  expect((await web.get(anyone, shown)).html).toContain('alt="Een gele jurk."')
  expect((await web.get(world.anna, '/gildehuis/mijn-etalage')).html).toContain('ziet nog niemand')
  await publish()
  expect((await web.get(anyone, shown)).html).toContain('alt="Een jurk."')
  expect(await photos()).toEqual([{ words: 'Een jurk.' }])
})

test('two products have a photo each, also when both are sent at once; one is taken off', async () => {
  const [first, second] = [await idAt(0), await idAt(1)]
  const files = [await photo('#900'), await photo('#090')]
  await Promise.all([
    web.post(world.anna, `${own}/aanbod/${first}/foto`, { photo: files[0]!, words: 'A' }),
    web.post(world.anna, `${own}/aanbod/${second}/foto`, { photo: files[1]!, words: 'B' }),
  ])
  const { html } = await web.get(world.anna, `${own}/bekijk`)
  expect([addressOf(html, 'A') !== '', addressOf(html, 'B') !== '']).toEqual([true, true])
  await publish()
  expect(await photos()).toEqual([{ words: 'A' }, { words: 'B' }])
  expect((await web.post(world.anna, `${own}/aanbod/${first}/foto/weg`, {})).to).toBe(`${own}/bekijk`)
  await publish()
  expect(await photos()).toEqual([{ words: 'B' }])
})

test('a product that is emptied in the middle goes, and its photo with it once nobody sees it any more', async () => {
  const [first, second] = [await idAt(0), await idAt(1)]
  const at = addressOf((await web.get(anyone, shown)).html, 'B')
  await write([
    { ...repair, id: first },
    { ...dress, id: second, name: '', price: '' },
    { ...dress, name: 'Rok', id: newId() },
  ])
  expect(await status(at)).toBe(200)
  expect((await web.get(world.anna, `${own}/aanbod/${second}/foto`)).status).toBe(404)
  await publish()
  expect(await status(at)).toBe(404)
  expect(await photos()).toEqual([])
  expect((await web.get(anyone, shown)).html).toContain('Rok')
})

test('by SQL an offer names no photo that is not of its business, and one offer has one photo', async () => {
  const { businessId } = world.anna
  await expect(
    world.sql('update shop_page set offers = $2 where business_id = $1', [
      businessId,
      JSON.stringify([{ id: newId(), photo: newId() }]),
    ]),
  ).rejects.toThrow('not of its business')
  const offer = { id: newId<'shop-offer'>(), ...dress, price: 100n } as const
  const twice = { ...page, businessId, takesOrders: false, shipping: undefined, serves: 'people' } as const
  const both = [offer, { ...offer, name: 'Rok' }].map(
    (one) => ({ ...one, kind: 'product', unit: 'piece', vat: 'high' }) as const,
  )
  await must(world.perform(keepPage, world.anna, { ...twice, offers: both }, newId()))
  expect(await idAt(0)).not.toBe(await idAt(1))
})
