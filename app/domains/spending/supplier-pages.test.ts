import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { spendingRoutes } from './routes.ts'
import { supplierWorld } from './supplier-play.fixture.ts'
import { ublInvoice } from './ubl-invoice.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await supplierWorld()
  web = await webOf(world, spendingRoutes)
})
afterAll(() => world.close())

const here = '/gildehuis/inkoop'
const choose = (bytes: Uint8Array, name = 'factuur.xml', type = 'application/xml', actor = world.greet) =>
  web.post(actor, `${here}/nieuw`, {
    file: new File([Buffer.from(bytes)], name, { type }),
    kind: 'shared',
  })
const filled = (more: Record<string, string> = {}) => ({
  supplier: 'new',
  name: 'Verhuurder',
  type: 'invoice',
  number: 'V-1',
  description: 'huur',
  invoicedOnDay: '10',
  invoicedOnMonth: '3',
  invoicedOnYear: '2026',
  dueOnDay: '9',
  dueOnMonth: '4',
  dueOnYear: '2026',
  total: '121,00',
  vatStated: '21,00',
  vatCode: 'input',
  kind: 'shared',
  account: '4000',
  ...more,
})
const pdf = () => Buffer.from(`%PDF-1.4 ${Math.random()} %%EOF`)
const kept = async () => Number((await world.sql('select count(*) from kept_receipt'))[0]!['count'])
const count = async () => Number((await world.sql('select count(*) from supplier_invoice'))[0]!['count'])

describe('an e-invoice', () => {
  test('is filled in as it says, and comes into the books and the register', async () => {
    const chosen = await choose(ublInvoice())
    expect([chosen.status, chosen.to]).toEqual([
      303,
      expect.stringMatching(/^\/gildehuis\/inkoop\/nieuw\/[0-9a-f-]{36}\?soort=shared$/),
    ])
    const form = await web.get(world.greet, chosen.to)
    for (const shown of ['F2026/017', 'Drukkerij De Letter B.V.', '121,00', '21,00', 'NL91ABNA0417164300'])
      expect(form.html).toContain(`value="${shown}"`)
    expect(form.html).toContain('het telt op')
    const typed = filled({
      name: 'Drukkerij De Letter B.V.',
      number: 'F2026/017',
      kvk: '87654321',
      iban: 'NL91ABNA0417164300',
    })
    const sent = await web.post(world.greet, chosen.to, typed)
    expect(sent.status).toBe(303)
    const shown = await web.get(world.greet, sent.to)
    expect(shown.html).toContain('De factuur is goedgekeurd en geboekt.')
    expect(shown.html).toContain('NL91 ABNA 0417 1643 00')
    expect(shown.html).toMatch(/4000 [A-Z]/)
    const document = await web.get(world.greet, `${sent.to.replace('?ingevoerd', '')}/factuur`)
    expect(document.status).toBe(200)
    // The next one of this supplier is known by its numbers.
    const again = await web.get(world.greet, (await choose(ublInvoice({ number: 'F2' }))).to)
    expect(again.html).toMatch(/<option value="[0-9a-f-]{36}" selected[^>]*>Drukkerij De Letter/)
  })

  test('that does not add up says where, and can be typed', async () => {
    const form = await web.get(world.greet, (await choose(ublInvoice({ payable: '99.00' }))).to)
    expect([form.status, form.html.includes('telt niet op')]).toEqual([200, true])
    expect(form.html).not.toContain('value="F2026/017"')
    const bomb = await web.get(world.greet, (await choose(ublInvoice({ head: '<!DOCTYPE a>' }))).to)
    expect(bomb.html).toContain('niet hoort')
  })
})

describe('the form', () => {
  test('tells what each choice needs beside it, and keeps what was typed', async () => {
    const { to } = await choose(pdf(), 'f.pdf', 'application/pdf')
    const wrong = await web.post(world.greet, to, filled({ total: 'veel', iban: 'NL00' }))
    expect(wrong.status).toBe(422)
    for (const field of ['total', 'iban']) expect(wrong.html).toContain(`id="${field}-error"`)
    expect(wrong.html).toContain('value="veel"')
    const nobody = await web.post(world.greet, to, filled({ kind: 'job-cost' }))
    expect([nobody.status, nobody.html.includes('id="member-error"')]).toEqual([422, true])
    const late = await web.post(world.greet, to, filled({ dueOnMonth: '2' }))
    expect([late.status, late.html.includes('ligt voor de dag')]).toEqual([409, true])
    const reversed = await web.post(world.greet, to, filled({ vatCode: 'from-eu' }))
    expect([reversed.status, reversed.html.includes('id="owedAt-error"')]).toEqual([422, true])
  })

  test('asks what its kind needs and nothing else, and never says of that that it may stay empty', async () => {
    const { to } = await choose(pdf(), 'f.pdf', 'application/pdf')
    const asks = async (kind: string) => {
      const { html } = await web.get(world.greet, to.replace('=shared', `=${kind}`))
      const label = (name: string) => new RegExp(`<label[^>]* for="${name}">(.*?)</label>`).exec(html)?.[1]
      expect(html).not.toContain('type="radio" class="radio" id="kind"')
      return ['account', 'member', 'request'].filter((name) => label(name)).map((name) => [name, label(name)])
    }
    expect(await asks('shared')).toEqual([['account', 'Welke kosten van de coöperatie?']])
    expect(await asks('job-cost')).toEqual([['member', 'Welk lid?']])
    expect(await asks('pot')).toEqual([['request', 'Welke vraag uit het potje?']])
    const [course] = await asks('training-pot')
    expect([course![0], course![1]]).toEqual(['member', expect.stringContaining('(hoeft niet)')])
    const { html } = await web.get(world.greet, to)
    expect(html).toContain('(nodig als je “Een nieuwe leverancier” kiest)')
  })

  test('without a kind keeps the file, and asks for the kind alone', async () => {
    const before = await kept()
    const file = new File([pdf()], 'rekening.pdf', { type: 'application/pdf' })
    const sent = await web.post(world.greet, `${here}/nieuw`, { file })
    expect([sent.status, sent.to]).toEqual([303, expect.stringContaining('?verder=ja')])
    const asked = await web.get(world.greet, sent.to)
    expect([asked.status, asked.html.includes('id="soort-error"')]).toEqual([422, true])
    expect(asked.html).toContain('We hebben je bestand: rekening.pdf.')
    const form = await web.get(world.greet, sent.to.replace('verder=ja', 'verder=ja&soort=pot'))
    expect([form.status, form.html.includes('rekening.pdf')]).toEqual([200, true])
    expect((await web.get(world.piet, sent.to)).status).toBe(404)
    const neither = await web.post(world.greet, `${here}/nieuw`, {})
    expect(neither.status).toBe(422)
    for (const field of ['kind', 'file']) expect(neither.html).toContain(`id="${field}-error"`)
    expect(await kept()).toBe(before + 1)
  })

  test('pressed twice enters it once; the same number again is told beside it', async () => {
    const { to } = await choose(pdf(), 'f.pdf', 'application/pdf')
    const before = await count()
    const commandId = '01900000-0000-7000-8000-000000000001'
    const typed = filled({ name: 'Tweemaal', number: 'T-1', commandId })
    const [first, second] = [await web.post(world.greet, to, typed), await web.post(world.greet, to, typed)]
    expect([first.status, second.status]).toEqual([303, 404])
    expect(await count()).toBe(before + 1)
    const [supplier] = await world.sql(`select id from supplier where name = 'Tweemaal'`)
    const other = await choose(pdf(), 'g.pdf', 'application/pdf')
    const same = filled({ supplier: String(supplier!['id']), number: 't 1' })
    const again = await web.post(world.greet, other.to, same)
    expect([again.status, again.html.includes('id="number-error"')]).toEqual([409, true])
  })

  test('is for who entered the file, and only for the office', async () => {
    const { to } = await choose(pdf(), 'f.pdf', 'application/pdf')
    expect((await web.get(world.piet, to)).status).toBe(404)
    for (const actor of [world.anna, world.bea, world.otto, world.carla]) {
      expect((await web.get(actor, `${here}/nieuw`)).status).toBe(403)
      expect((await choose(pdf(), 'f.pdf', 'application/pdf', actor)).status).toBe(403)
    }
    expect((await web.get(world.otto, here)).status).toBe(200)
  })

  test.each([
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'Meest compatibel'],
    ['a program', 'MZ een programma', 'Kies een e-factuur (xml), pdf, jpg, png of webp.'],
    ['half a PDF', '%PDF-1.7\n1 0 obj', 'niet heel aangekomen'],
  ])(
    '%s is refused by what is in it, with the sentence that helps, beside the field',
    async (_what, bytes, words) => {
      for (const [name, type] of [
        ['IMG_1.HEIC', 'image/heic'],
        ['IMG_1.HEIC', ''],
        ['factuur.jpg', 'image/jpeg'],
      ] as const) {
        const wrong = await choose(Buffer.from(bytes, 'latin1'), name, type)
        expect([wrong.status, wrong.html.includes('id="file-error"')]).toEqual([409, true])
        expect(wrong.html).toContain(words)
      }
    },
  )

  test('a PDF is taken whatever it is called, as with a receipt', async () => {
    expect((await choose(pdf(), 'factuur', 'application/octet-stream')).status).toBe(303)
  })
})

describe('above the limit', () => {
  test('another sees the button, who entered it does not; closing asks why', async () => {
    const { to } = await choose(pdf(), 'f.pdf', 'application/pdf')
    const big = filled({ name: 'Groot', number: 'G-1', total: '605,00', vatStated: '105,00' })
    const sent = await web.post(world.greet, to, big)
    const address = sent.to.replace('?ingevoerd', '')
    expect((await web.get(world.greet, sent.to)).html).not.toContain('Keur goed en boek')
    expect((await web.get(world.piet, address)).html).toContain('Keur goed en boek')
    expect((await web.post(world.greet, address, {})).status).toBe(409)
    expect((await web.post(world.piet, `${address}/afsluiten`, { why: '' })).status).toBe(422)
    expect((await web.post(world.piet, address, {})).to).toBe(`${address}?geboekt`)
    expect((await web.post(world.piet, `${address}/afsluiten`, { why: 'dubbel' })).to).toBe(
      `${address}?afgesloten`,
    )
    expect((await web.get(world.otto, address)).html).toContain('dubbel')
  })

  test('the board sets it', async () => {
    expect((await web.get(world.greet, `${here}/grens`)).status).toBe(403)
    expect((await web.post(world.bea, `${here}/grens`, { cents: '-1' })).status).toBe(422)
    expect((await web.post(world.bea, `${here}/grens`, { cents: '999999' })).status).toBe(409)
    expect((await web.post(world.bea, `${here}/grens`, { cents: '200' })).to).toBe(`${here}/grens?bewaard`)
    expect((await web.get(world.bea, `${here}/grens`)).html).toContain('value="200,00"')
  })
})

test('another account is asked on the page of the supplier, and confirmed there by another', async () => {
  const added = await web.post(world.greet, '/gildehuis/leveranciers/nieuw', {
    name: 'Bakker',
    iban: 'NL91 ABNA 0417 1643 00',
    // Another supplier is paid on it already, and that was asked.
    intent: 'sure',
  })
  const address = added.to.replace('?bewaard', '')
  await web.post(world.greet, address, { name: 'Bakker', iban: 'NL57RABO0107307510' })
  const own = await web.get(world.greet, address)
  expect([own.html.includes('vroeg om een ander'), own.html.includes('ik heb gebeld')]).toEqual([true, false])
  const asked = { asked: 'NL57RABO0107307510', intent: 'yes' }
  const refused = await web.post(world.greet, `${address}/rekening`, asked)
  expect(refused.status).toBe(409)
  expect((await web.get(world.piet, address)).html).toContain('ik heb gebeld')
  expect((await web.post(world.piet, `${address}/rekening`, asked)).to).toBe(`${address}?rekening=yes`)
  expect((await web.get(world.greet, address)).html).toContain('NL57RABO0107307510')
})
