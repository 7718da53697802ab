import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { stopPictureMaker } from '../../platform/picture-maker.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { SESSION_COOKIE } from '../../web/server.ts'
import { keepPage } from './keep-page.ts'
import { keepPhoto } from './keep-photo.ts'
import { publishPage } from './publish-page.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'
import { widthOf } from './shop-photo.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const origin = 'https://kantoor.example'
const anyone = undefined
const shown = '/gildehuis/etalage/verf-en-meer'
let own: string

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
  const page = { name: 'Verf en meer', words: 'Ik verf.', area: '', serves: 'people', offers: [] } as const
  await must(world.perform(keepPage, world.anna, { businessId: world.anna.businessId, ...page }, newId()))
})
afterAll(async () => {
  stopPictureMaker()
  await world.close()
})

/** As a phone makes one: lying on its side, with where it was made beside it. */
async function ofPhone(colour = '#357', width = 2400, height = 1800): Promise<File> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: 'Telefoon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 12/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'IMG_2041.jpg', { type: 'image/jpeg' })
}

function addressIn(html: string): string {
  return /<img[^>]*class="shop-photo"[^>]*src="([^"]+)"/.exec(html)![1]!
}

async function picture(as: Parameters<typeof web.get>[0], path: string) {
  const headers = new Headers({ 'sec-fetch-site': 'same-origin' })
  if (as) headers.set('cookie', `${SESSION_COOKIE}=${as.personId}`)
  const answer = await web.fetch(new Request(`http://gilde.example${path}`, { headers }))
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('the small one keeps the shape: 640 on the longest side, and never larger than it was', () => {
  expect(widthOf({ width: 1280, height: 960 }, 'small')).toBe(640)
  expect(widthOf({ width: 960, height: 1280 }, 'small')).toBe(480)
  expect(widthOf({ width: 300, height: 200 }, 'small')).toBe(300)
})

test('a photo of a phone stands upright and small on the page once published, without where it was made', async () => {
  const commandId = newId()
  const fields = { photo: await ofPhone(), words: 'Een blauwe vaas.' }
  expect((await web.post(world.anna, `${own}/foto`, { ...fields, commandId })).to).toBe(`${own}/bekijk`)
  // Sent twice is kept once.
  expect((await web.post(world.anna, `${own}/foto`, { ...fields, commandId })).to).toBe(`${own}/bekijk`)
  expect(await world.sql('select width, height from shop_photo')).toEqual([{ width: 960, height: 1280 }])

  const preview = await web.get(world.anna, `${own}/bekijk`)
  expect(preview.html).toContain('alt="Een blauwe vaas."')
  const before = addressIn(preview.html)
  expect((await picture(world.anna, before)).status).toBe(200)
  expect((await picture(world.piet, before)).status).toBe(404)
  const id = before.split('/').at(-2)!
  expect((await picture(anyone, `/gildehuis/etalage/foto/${id}/groot`)).status).toBe(404)

  await must(world.perform(publishPage, world.anna, { businessId: world.anna.businessId }, newId()))
  const { html } = await web.get(anyone, shown)
  const at = addressIn(html)
  expect(html).toMatch(/width="960" height="1280"/)
  expect(html).toContain(`<meta property="og:image" content="${origin}${at}"/>`)
  expect(html).toContain('<meta property="og:image:alt" content="Een blauwe vaas."/>')
  const data = JSON.parse(
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)![1]!,
  ) as object
  expect(data).toMatchObject({
    image: { '@type': 'ImageObject', contentUrl: origin + at, width: 960, height: 1280 },
  })
  const large = await picture(anyone, at)
  expect(large.headers.get('cache-control')).toBe('public, max-age=3600')
  expect(large.headers.get('content-type')).toBe('image/jpeg')
  expect(large.bytes.includes('Exif')).toBe(false)
  expect(large.bytes.includes('Telefoon')).toBe(false)
  const small = await picture(anyone, at.replace('/groot', '/klein'))
  expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 480, height: 640 })
  const tiny = await picture(anyone, at.replace('/groot', '/lijst'))
  expect(await sharp(tiny.bytes).metadata()).toMatchObject({ width: 120, height: 160 })
  expect((await picture(anyone, at.replace('/groot', '/reuze'))).status).toBe(404)
})

test('other words are kept without choosing the photo again; everybody sees the old until published', async () => {
  expect((await web.post(world.anna, `${own}/foto`, { words: 'Een vaas op tafel.' })).status).toBe(303)
  expect((await web.get(anyone, shown)).html).toContain('alt="Een blauwe vaas."')
  expect((await web.get(world.anna, '/gildehuis/mijn-etalage')).html).toContain('ziet nog niemand')
  await web.post(world.anna, `${own}/openbaar`, {})
  expect((await web.get(anyone, shown)).html).toContain('alt="Een vaas op tafel."')
  expect(await world.sql('select words from shop_photo')).toEqual([{ words: 'Een vaas op tafel.' }])
})

test('a photo as large as a phone makes them is taken, and one too large is told', async () => {
  const noise = {
    width: 1600,
    height: 1200,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  } as const
  const bytes = await sharp({ create: noise }).jpeg({ quality: 95 }).toBuffer()
  expect(bytes.length).toBeGreaterThan(1_000_000)
  const photo = new File([new Uint8Array(bytes)], 'IMG_3.jpg', { type: 'image/jpeg' })
  expect((await web.post(world.anna, `${own}/foto`, { photo, words: 'Ruis.' })).to).toBe(`${own}/bekijk`)
  const huge = new File([new Uint8Array(21 * 1_048_576)], 'IMG_4.jpg', { type: 'image/jpeg' })
  expect((await web.post(world.anna, `${own}/foto`, { photo: huge, words: 'Ruis.' })).status).toBe(413)
  await web.post(world.anna, `${own}/foto`, { photo: await ofPhone(), words: 'Een vaas op tafel.' })
  await web.post(world.anna, `${own}/openbaar`, {})
})

test('what is no photo is told beside the field, and the words stay', async () => {
  const file = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)
  const cut = new Uint8Array(await (await ofPhone()).arrayBuffer()).slice(0, 900)
  const broken = new Uint8Array(await (await ofPhone('#111', 40, 40)).arrayBuffer())
  broken.fill(0, 300, broken.length - 2)
  for (const [photo, sentence, status] of [
    [file('%PDF-1.7\n%%EOF', 'folder.pdf'), 'Een pdf kan hier niet.', 409],
    [file('hallo', 'brief.txt'), 'Dit bestand is geen foto.', 409],
    [file(cut, 'half.jpg'), '', 409],
    [file(broken, 'kapot.jpg'), '', 409],
    [file('', 'leeg.jpg'), '', 422],
  ] as const) {
    const answer = await web.post(world.anna, `${own}/foto`, { photo, words: 'Mijn woorden.' })
    expect([photo.name, answer.status]).toEqual([photo.name, status])
    expect(answer.html).toContain(sentence)
    expect(answer.html).toContain('value="Mijn woorden."')
  }
  const noWords = await web.post(world.anna, `${own}/foto`, { photo: await ofPhone(), words: '' })
  expect(noWords.status).toBe(422)
  expect(noWords.html).toContain('Vul “Wat zien we op de foto” in.')
  // A browser does not send it again by itself, so that is said beside the field.
  expect(noWords.html).toContain('Kies de foto nog een keer.')
  const nothing = await web.post(world.anna, `${own}/foto`, { words: '' })
  expect(nothing.html).not.toContain('Kies de foto nog een keer.')
})

test('taken off it stays with everybody until the page is published again; then it is gone for good', async () => {
  const at = addressIn((await web.get(anyone, shown)).html)
  expect((await web.post(world.anna, `${own}/foto/weg`, {})).to).toBe(`${own}/bekijk`)
  expect((await picture(anyone, at)).status).toBe(200)
  await web.post(world.anna, `${own}/openbaar`, {})
  expect((await web.get(anyone, shown)).html).not.toContain('shop-photo"')
  expect((await picture(anyone, at)).status).toBe(404)
  expect(await world.sql('select id from shop_photo')).toEqual([])
  const none = await web.post(world.anna, `${own}/foto`, { words: 'Niets.' })
  expect([none.status, none.html.includes('Kies een foto.')]).toEqual([409, true])
})

test('a picture taken off the page goes with the page that is taken away', async () => {
  await web.post(world.anna, `${own}/foto`, { photo: await ofPhone('#900', 80, 60), words: 'Rood.' })
  await web.post(world.anna, `${own}/openbaar`, {})
  const at = addressIn((await web.get(anyone, shown)).html)
  await web.post(world.anna, `${own}/weg`, {})
  expect((await picture(anyone, at)).status).toBe(404)
  // What was written stays with the member, and so does the photo.
  expect((await web.get(world.anna, `${own}/bekijk`)).html).toContain('alt="Rood."')
})

test('nobody puts a photo on the page of another business', async () => {
  const words = { businessId: world.anna.businessId, words: 'Van Piet.' }
  const done = await world.perform(keepPhoto, world.piet, words, newId())
  expect(done).toMatchObject({ ok: false, reason: 'shop-business-not-yours' })
  expect((await web.get(world.piet, `${own}/foto`)).status).toBe(404)
  expect((await web.post(world.piet, `${own}/foto/weg`, {})).status).toBe(404)
})
