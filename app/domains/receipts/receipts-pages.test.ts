import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import sharp from 'sharp'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import { at } from '../../web/route.ts'
import type { Id } from '../../values/id.ts'
import { costsLately, receiptsForYes } from '../spending/index.ts'
import { spendingRoutes } from '../spending/routes.ts'
import { keepReading } from './keep-reading.ts'
import { homeBlocksOfReceipts, receiptRoutes } from './routes.ts'

const home = homePage(homeBlocksOfReceipts)
let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  const receipts = receiptRoutes({ booked: costsLately, waitForYes: receiptsForYes })
  web = await webOf(world, [at('get', '/:coop', 'home.read', home), ...receipts, ...spendingRoutes])
})
afterAll(() => world.close())

const here = '/gildehuis/bonnetjes'
let made = 0
async function photo(name = 'bon.jpg'): Promise<File> {
  made += 1
  const background = { r: made, g: 9, b: 9 }
  const content = await sharp({ create: { width: 40, height: 60, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(content)], name, { type: 'image/jpeg' })
}
const NONE = new File([], '')
const filled = async (more: Record<string, string | File> = {}) => ({
  member: world.anna.memberId,
  note: 'verf',
  paidBy: 'member',
  photo: await photo(),
  files: NONE,
  ...more,
})
const handIn = async (more: Record<string, string | File> = {}, actor = world.anna) => {
  const sent = await web.post(actor, `${here}/nieuw`, await filled(more))
  return { ...sent, address: sent.to.replace('?binnen', '') }
}
const TEXT = `BOUWMARKT DE SPIJKER
Kanaalstraat 12, 7311 AB Apeldoorn
TOTAAL EUR 37,43
PIN 37,43
21% 37,43 30,93 6,50
12-03-2026 14:22`
async function read(address: string, lines: string, how: 'picture' | 'nothing' = 'picture') {
  const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
  const rows = await world.sql('select id from receipt_page where receipt_id = $1', [
    address.split('/').at(-1),
  ])
  for (const row of rows)
    await must(
      world.perform(keepReading, job, { pageId: row['id'] as Id<'receipt-page'>, how, lines }, newId()),
    )
}

describe('who', () => {
  test('a member hands in and sees their own; the office the tray; others nothing', async () => {
    const { address, status, to } = await handIn()
    expect([status, to]).toEqual([
      303,
      expect.stringMatching(/^\/gildehuis\/bonnetjes\/[0-9a-f-]{36}\?binnen$/),
    ])
    for (const path of [here, `${here}/nieuw`, address]) {
      expect((await web.get(world.anna, path)).status).toBe(200)
      expect((await web.get(world.carla, path)).status).toBe(403)
      expect((await web.get(undefined, path)).status).toBe(303)
    }
    expect((await web.get(world.greet, '/gildehuis/bakje')).html).toContain('Anna de Vries')
    expect((await web.get(world.anna, '/gildehuis/bakje')).status).toBe(403)
    // Of another member, of the books only, of another co-op: it is not there.
    const bert = [world.otto, world.stranger]
    expect(await Promise.all(bert.map(async (actor) => (await web.get(actor, address)).status))).toEqual([
      404, 403,
    ])
    const photoAt = /src="([^"]*\/foto\/[^"]*)"/.exec((await web.get(world.anna, address)).html)![1]!
    expect((await web.get(world.anna, photoAt)).status).toBe(200)
    expect((await web.get(world.otto, photoAt)).status).toBe(404)
  })

  test('first pages: the button of a member, the tray of the office, and nothing in it of oneself', async () => {
    expect((await web.get(world.anna, '/gildehuis')).html).toContain(`href="${here}/nieuw"`)
    expect((await web.get(world.greet, '/gildehuis')).html).toContain('Bonnen in het bakje')
  })
})

describe('handing in', () => {
  test('422 without a photo, with what was typed; 409 with a sentence for what is none', async () => {
    const missing = await handIn({ photo: NONE })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('value="verf"')
    for (const [name, bytes, sentence] of [
      ['IMG_1.HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'Meest compatibel'],
      ['bon.exe', 'MZ', 'geen foto en geen pdf'],
      ['bon.zip', 'PK\x03\x04', 'geen foto en geen pdf'],
      ['bon.pdf', '%PDF-1.7 en dan niets', 'niet heel aangekomen'],
    ] as const) {
      const refused = await handIn({ photo: NONE, files: new File([bytes], name) })
      expect([refused.status, refused.html.includes(sentence)]).toEqual([409, true])
      expect(refused.html).toContain('value="verf"')
    }
  })

  test('a file of 50 MB is answered with a sentence, and nothing is kept', async () => {
    const count = async () => (await world.sql('select count(*) from receipt'))[0]!['count']
    const before = await count()
    const huge = new File([new Uint8Array(50 * 1_048_576)], 'bon.jpg', { type: 'image/jpeg' })
    const sent = await handIn({ photo: huge })
    expect(sent.status).toBe(413)
    expect(await count()).toBe(before)
  })

  test('for another member: the office chooses, a member cannot', async () => {
    expect((await handIn({ member: world.piet.memberId })).status).toBe(409)
    expect((await web.get(world.greet, `${here}/nieuw`)).html).toContain('Piet Bakker')
    expect((await handIn({ member: world.piet.memberId }, world.greet as never)).status).toBe(303)
  })
})

describe('one receipt', () => {
  test('is read meanwhile; then says what, from which line, and why', async () => {
    const { address } = await handIn()
    expect((await web.get(world.greet, address)).html).toContain('We lezen de bon nog')
    await read(address, TEXT)
    const shown = await web.get(world.greet, address)
    const text = shown.html
      .replace(/<[^>]*>/g, ' ')
      .replace(/&quot;/g, '"')
      .replace(/\s+/g, ' ')
    for (const words of [
      'BOUWMARKT DE SPIJKER',
      '12 maart 2026',
      '€ 37,43',
      '€ 6,50',
      'Er staat: "TOTAAL EUR 37,43". Hetzelfde bedrag is betaald. De btw telt op tot dit bedrag.',
      'Bedrag en btw samen zijn het totaal.',
    ])
      expect(text).toContain(words)
  })

  test('nothing on it is told; doubt is told as doubt', async () => {
    const [blank, doubt] = [await handIn(), await handIn()]
    await read(blank.address, '', 'nothing')
    await read(doubt.address, 'Markt\nTotaal 12,00\nTotaal 21,00')
    expect((await web.get(world.greet, blank.address)).html).toContain('We lezen niets op deze foto')
    const shown = await web.get(world.greet, doubt.address)
    expect(shown.html).toContain('Er staan verschillende totalen op de bon.')
    expect(shown.html).toContain('(niet zeker)')
  })

  test('goes back with a reason that the member reads on their first page; without one it is 422', async () => {
    const { address } = await handIn()
    const empty = await web.post(world.greet, `${address}/terug`, { reason: ' ' })
    expect([empty.status, empty.html.includes('href="#reason"')]).toEqual([422, true])
    expect((await web.post(world.anna, `${address}/terug`, { reason: 'x' })).status).toBe(403)
    const sent = await web.post(world.greet, `${address}/terug`, { reason: 'Ik kan de datum niet lezen.' })
    expect([sent.status, sent.to]).toEqual([303, `${address}?terug`])
    expect((await web.get(world.anna, address)).html).toContain('Ik kan de datum niet lezen.')
    expect((await web.get(world.anna, '/gildehuis')).html).toContain('kwam terug')
    const late = await web.post(world.greet, `${address}/dubbel`, { which: 'Die van gisteren' })
    expect([late.status, late.html.includes('Iemand was je voor')]).toEqual([409, true])
  })

  test('gets a photo more, and is taken back', async () => {
    const { address } = await handIn()
    const none = await web.post(world.anna, `${address}/erbij`, { files: NONE })
    expect([none.status, none.html.includes('Maak een foto of kies een bestand.')]).toEqual([422, true])
    const more = await web.post(world.anna, `${address}/erbij`, { files: await photo() })
    expect(more.to).toBe(`${address}?erbij`)
    expect((await web.get(world.anna, address)).html).toContain('Foto 2 van 2')
    expect((await web.post(world.piet, `${address}/weg`, {})).status).toBe(409)
    expect((await web.post(world.anna, `${address}/weg`, {})).to).toBe(`${address}?weg`)
    const gone = await web.get(world.anna, address)
    expect(gone.html).toContain('De foto is weg.')
    expect(gone.html).not.toContain('/foto/')
  })
})

describe('booking from the tray', () => {
  test('the form is filled in with what is borne out, and books that receipt', async () => {
    const { address } = await handIn()
    await read(address, TEXT)
    const id = address.split('/').at(-1)!
    const form = await web.get(
      world.greet,
      `/gildehuis/kosten/nieuw?bon=${id}&soort=job-cost&lid=${world.anna.memberId}`,
    )
    for (const part of ['value="37,43"', 'value="6,50"', 'value="BOUWMARKT DE SPIJKER"', `value="${id}"`])
      expect(form.html).toContain(part)
    expect(form.html).not.toContain('type="file"')
    const sent = await web.post(world.greet, '/gildehuis/kosten/nieuw', {
      bon: id,
      member: world.anna.memberId,
      supplier: 'De Spijker',
      description: 'verf',
      spentOnDay: '12',
      spentOnMonth: '3',
      spentOnYear: '2026',
      total: '37,43',
      vat: '6,50',
      paidBy: 'member',
      intent: 'sure',
      sure: 'below-zero more-than-work',
    })
    expect(sent.status).toBe(303)
    const cost = sent.to.replace('?geboekt', '')
    const shown = await web.get(world.anna, cost)
    expect(shown.html).toContain(`href="${address}"`)
    const [small] = /\/gildehuis\/bonnetjes\/[0-9a-f-]+\/foto\/[0-9a-f-]+(?=")/.exec(shown.html) ?? ['']
    expect(shown.html).toContain(`src="${small}"`)
    expect(shown.html).toContain(`href="${small}?groot"`)
    const booked = await web.get(world.anna, address)
    expect(booked.html).toContain('Je bon is geboekt')
    expect(booked.html).toContain(`href="${cost}"`)
    expect((await web.get(world.otto, address)).status).toBe(200)
  })

  test('doubt is not filled in', async () => {
    const { address } = await handIn()
    await read(address, 'Markt\nTotaal 12,00\nTotaal 21,00')
    const form = await web.get(
      world.greet,
      `/gildehuis/kosten/nieuw?soort=job-cost&lid=${world.anna.memberId}&bon=${address.split('/').at(-1)}`,
    )
    for (const part of ['value="12,00"', 'value="21,00"', 'value="Markt"'])
      expect(form.html).not.toContain(part)
  })

  test('a second one of the same shop, day and amount is noticed, and only by the office', async () => {
    const { address } = await handIn()
    await read(address, TEXT)
    const shown = await web.get(world.greet, address)
    expect(shown.html).toContain('Kijk hier even naar')
    expect(shown.html).toContain('Er is al een bon geboekt van De Spijker')
    expect((await web.get(world.anna, address)).html).not.toContain('Kijk hier even naar')
  })
})

test('with a photo and a note that is too long says that the photo has to be chosen once more', async () => {
  const { status, html } = await handIn({ note: 'x'.repeat(301) })
  expect([status, html.includes('Kies de foto nog een keer.')]).toEqual([422, true])
  expect((await web.get(world.anna, `${here}/nieuw`)).html).not.toContain('Kies de foto nog een keer.')
})
