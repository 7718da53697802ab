import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfBsn } from '../../../test/asked-of-bsn.ts'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { keepPage } from './keep-page.ts'
import { vatSaid } from './offer.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'
import { isSameContent, slugOf } from './shop-page.ts'
import { publishPage } from './publish-page.ts'
import { takePageAway } from './take-page-away.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
const origin = 'https://kantoor.example'
const secrets = secretsFrom(Buffer.alloc(32, 7))

beforeAll(async () => {
  world = await smallWorld()
  const needs = { database: world.database, clock: world.clock, secrets, publicOrigin: origin }
  web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
})
afterAll(() => world.close())

const anyone = undefined
const own = '/gildehuis/mijn-etalage'

const typed = {
  name: 'Schilderwerk Anna',
  words: 'Ik schilder ramen en deuren.\n\nOok binnen.',
  area: 'Apeldoorn en omstreken',
  serves: 'people',
  'offers.0.kind': 'service',
  'offers.0.name': 'Raam schilderen',
  'offers.0.words': 'Schuren, gronden, twee lagen.',
  'offers.0.price': '60,50',
  'offers.0.unit': 'piece',
  'offers.0.vat': 'high',
  'offers.1.kind': 'service',
  'offers.1.name': '',
  'offers.1.words': '',
  'offers.1.price': '',
  'offers.1.unit': 'fixed',
  'offers.1.vat': 'high',
}

function pageOf({ businessId }: MemberOfWorld, more: Partial<{ name: string; words: string }> = {}) {
  return {
    businessId,
    name: 'Verf en meer',
    words: 'Ik verf.',
    area: '',
    serves: 'people',
    offers: [],
    ...more,
  } as const
}

describe('what is decided', () => {
  test('the words of an address out of a name', () => {
    expect(slugOf('Schilderwerk Anna & Zn.')).toBe('schilderwerk-anna-zn')
    expect(slugOf('Café Ømø')).toBe('cafe-m')
    expect(slugOf('日本')).toBe('bedrijf')
  })

  test('a price to people is with VAT, to companies without, and under the small-business scheme there is none', () => {
    expect(vatSaid({ vat: 'high' }, 'people', 'normal')).toBe('with')
    expect(vatSaid({ vat: 'low' }, 'companies', 'normal')).toBe('without')
    expect(vatSaid({ vat: 'exempt' }, 'people', 'normal')).toBe('none')
    expect(vatSaid({ vat: 'high' }, 'people', 'kor')).toBe('none')
  })

  test('two contents are the same when each word and price is', () => {
    const offer = {
      kind: 'service',
      name: 'Raam',
      words: '',
      price: 100n,
      unit: 'piece',
      vat: 'high',
    } as const
    const orders = { takesOrders: false, shipping: undefined }
    const one = { ...orders, name: 'A', words: 'B', area: '', serves: 'people', offers: [offer] } as const
    expect(isSameContent(one, { ...one, offers: [{ ...offer }] })).toBe(true)
    expect(isSameContent(one, { ...one, offers: [{ ...offer, price: 101n }] })).toBe(false)
    expect(isSameContent(one, { ...one, takesOrders: true })).toBe(false)
    expect(isSameContent(one, { ...one, shipping: 0n })).toBe(false)
  })
})

describe('a member', () => {
  test('writes the page, sees it as everybody will, publishes it and takes it back: gone at once', async () => {
    const at = `${own}/${world.anna.businessId}`
    expect((await web.get(world.anna, own)).html).toContain('Er is nog geen bladzijde.')
    const form = await web.get(world.anna, at)
    expect(form.html).toContain('value="Schilderwerk Anna"')
    const commandId = newId()
    const kept = await web.post(world.anna, at, { ...typed, commandId })
    expect(kept.to).toBe(`${at}/bekijk`)
    const refused = await web.post(world.anna, at, { ...typed, 'offers.1.name': 'raam  Schilderen' })
    expect([refused.status, refused.html.includes('dit staat er al.')]).toEqual([422, true])
    expect((await web.post(world.anna, at, { ...typed, commandId })).to).toBe(kept.to)
    const preview = await web.get(world.anna, kept.to)
    expect(preview.html).toContain('€ 60,50 per stuk')
    expect(preview.html).toContain('Zet op internet')
    expect((await web.get(anyone, '/gildehuis/etalage/schilderwerk-anna')).status).toBe(404)

    const seen = /name="seen" value="([^"]*)"/.exec(preview.html)![1]!
    await world.sql(`update shop_page set words = words || ' Ook goedkoop.'`)
    const late = await web.post(world.anna, `${at}/openbaar`, { seen })
    expect([late.status, late.html.includes('De bladzijde is intussen veranderd.')]).toEqual([409, true])
    expect(late.html).toContain('Ook goedkoop.')
    await world.sql(`update shop_page set words = replace(words, ' Ook goedkoop.', '')`)
    expect((await web.post(world.anna, `${at}/openbaar`, { seen })).to).toBe(`${own}?openbaar`)
    // One word for it on all pages, that of the button.
    const said = (await web.get(world.anna, `${own}?openbaar`)).html
    expect(said).toContain('De bladzijde staat nu op internet.')
    expect(said).toContain('Op internet sinds')
    const shown = await web.get(anyone, '/gildehuis/etalage/schilderwerk-anna')
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('Werkt in Apeldoorn en omstreken')
    expect(shown.html).toContain('met btw')
    expect(shown.html).not.toContain('de Vries')
    expect(shown.html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    const data = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(shown.html)![1]!
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      url: `${origin}/gildehuis/etalage/schilderwerk-anna`,
      makesOffer: [{ price: '60.50', priceSpecification: { valueAddedTaxIncluded: true, unitCode: 'C62' } }],
    })

    await web.post(world.anna, at, { ...typed, words: 'Ik schilder alles.' })
    expect((await web.get(anyone, '/gildehuis/etalage/schilderwerk-anna')).html).not.toContain(
      'Ik schilder alles.',
    )
    expect((await web.get(world.anna, own)).html).toContain('Wat je daarna veranderde, ziet nog niemand')
    expect((await web.post(world.anna, `${at}/weg`, {})).to).toBe(`${own}?weg`)
    expect((await web.get(anyone, '/gildehuis/etalage/schilderwerk-anna')).status).toBe(404)
    expect((await web.post(world.anna, `${at}/weg`, {})).status).toBe(409)
  })

  test('is told beside the field what is wrong, and what was typed stays', async () => {
    const at = `${own}/${world.anna.businessId}`
    for (const [fields, sentence] of [
      [{ words: '' }, 'Vul “Wat doe je” in.'],
      [{ 'offers.0.price': 'duur' }, 'Schrijf het zo: 12,50.'],
      [{ 'offers.0.name': '' }, 'Vul “Hoe heet het” in.'],
      [{ serves: 'iedereen' }, 'Maak een keuze'],
    ] as const) {
      const answer = await web.post(world.anna, at, { ...typed, ...fields })
      expect([sentence, answer.status]).toEqual([sentence, 422])
      expect(answer.html).toContain(sentence)
      expect(answer.html).toContain('Schuren, gronden, twee lagen.')
    }
  })

  test('is warned of a number that may be a citizen service number, before it is public', async () => {
    const at = `${own}/${world.anna.businessId}`
    expect(await askedOfBsn((more) => web.post(world.anna, at, { ...typed, ...more }), 'words')).toContain(
      own,
    )
  })

  test('has the page of no other business, nor has anybody else of the co-op', async () => {
    const theirs = await world.perform(keepPage, world.anna, pageOf(world.piet), newId())
    expect(theirs).toMatchObject({ ok: false, reason: 'shop-business-not-yours' })
    expect((await web.get(world.anna, `${own}/${world.piet.businessId}`)).status).toBe(404)
    expect((await web.get(world.bea, own)).status).toBe(403)
    expect((await web.get(world.greet, `${own}/${world.anna.businessId}`)).status).toBe(403)
  })

  test('with the name of another has an address of their own', async () => {
    const kim = await oneMoreMember(world, 'Kim Bos', 'Verf Kim')
    for (const member of [world.piet, kim]) {
      await must(world.perform(keepPage, member, pageOf(member), newId()))
      await must(world.perform(publishPage, member, { businessId: member.businessId }, newId()))
    }
    const slugs = await world.sql('select slug from shop_window order by slug')
    expect(slugs.map(({ slug }) => slug)).toEqual(['verf-en-meer', 'verf-en-meer-2'])
  })

  test('who no longer works in a business has no window in its name', async () => {
    const noa = await oneMoreMember(world, 'Noa Kok', 'Noa kookt')
    await must(world.perform(keepPage, noa, pageOf(noa, { name: 'Noa kookt' }), newId()))
    await must(world.perform(publishPage, noa, { businessId: noa.businessId }, newId()))
    await world.sql(`update member_business set until = '2026-03-29' where member_id = $1`, [noa.memberId])
    expect((await web.get(anyone, '/gildehuis/etalage/noa-kookt')).status).toBe(404)
    const again = await world.perform(publishPage, noa, { businessId: noa.businessId }, newId())
    expect(again).toMatchObject({ ok: false, reason: 'shop-business-not-yours' })
  })
})

describe('the co-operative', () => {
  test('lists who published, when the board says so; search engines find only these pages', async () => {
    const setting = '/gildehuis/instellingen/etalage'
    expect((await web.get(anyone, '/gildehuis/etalage')).status).toBe(404)
    expect((await web.get(world.greet, setting)).status).toBe(403)
    expect((await web.post(world.bea, setting, { listed: 'yes', words: 'Wij helpen elkaar.' })).status).toBe(
      303,
    )
    const shown = await web.get(anyone, '/gildehuis/etalage')
    expect(shown.html).toContain('Verf en meer')
    expect(shown.html).not.toContain('Noa kookt')
    const feed = JSON.parse((await web.get(anyone, '/gildehuis/etalage.json')).html) as Record<
      string,
      unknown
    >
    expect(feed).toMatchObject({ '@type': 'ItemList', numberOfItems: 2 })
    expect(shown.html).toContain('type="application/feed+json"')
    const news = JSON.parse((await web.get(anyone, '/gildehuis/etalage-feed.json')).html) as {
      items: { id: string; url: string; content_text: string; date_published: string }[]
    }
    expect(news).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${origin}/gildehuis/etalage`,
      feed_url: `${origin}/gildehuis/etalage-feed.json`,
    })
    expect(news.items.map(({ id, url }) => id === url)).toEqual([true, true])
    const robots = (await web.get(anyone, '/robots.txt')).html
    expect(robots).toBe(
      `User-agent: *\nDisallow: /\nAllow: /*/etalage\nAllow: /assets/\n\nSitemap: ${origin}/sitemap.xml\n`,
    )
    const sitemap = (await web.get(anyone, '/sitemap.xml')).html
    expect(sitemap).toContain(`<loc>${origin}/gildehuis/etalage</loc>`)
    expect(sitemap).toContain(`<loc>${origin}/gildehuis/etalage/verf-en-meer-2</loc>`)
    expect((await web.get(anyone, '/elders/etalage')).status).toBe(404)
    await web.post(world.bea, setting, { words: '' })
    expect((await web.get(anyone, '/gildehuis/etalage')).status).toBe(404)
    expect((await web.get(anyone, '/gildehuis/etalage-feed.json')).status).toBe(404)
    expect((await web.get(anyone, '/gildehuis/etalage/verf-en-meer')).status).toBe(200)
  })

  test('what is written is text, also where data for search engines stands', async () => {
    const name = '</script><script>alert(1)</script>'
    await must(world.perform(keepPage, world.anna, pageOf(world.anna, { name }), newId()))
    await must(world.perform(publishPage, world.anna, { businessId: world.anna.businessId }, newId()))
    const { html } = await web.get(anyone, '/gildehuis/etalage/schilderwerk-anna')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('\\u003c/script')
    await must(world.perform(takePageAway, world.anna, { businessId: world.anna.businessId }, newId()))
  })
})

test('a window of a co-operative without a list leads to no page that is not there', async () => {
  const { html } = await web.get(anyone, '/gildehuis/etalage/verf-en-meer')
  expect(html).not.toMatch(/\/gildehuis\/etalage"/)
  expect(html).toContain('class="header__name" href="/gildehuis/etalage/verf-en-meer"')
})
