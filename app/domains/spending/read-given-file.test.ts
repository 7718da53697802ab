/** Files that are chosen in a form, read by the real reader: PDFs of suppliers, photos, and what is none. */
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { stopTextReader } from '../../platform/text-reader.ts'
import { day } from '../../values/day.ts'
import { addSupplier } from './add-supplier.ts'
import { ciiInvoice } from './cii-invoice.fixture.ts'
import { pdfInvoice } from './invoice-paper.fixture.ts'
import { readGivenFile } from './read-given-file.ts'
import { spendingRoutes } from './routes.ts'
import { facts, supplierPlay, supplierWorld } from './supplier-play.fixture.ts'
import { ublInvoice } from './ubl-invoice.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let warm: Uint8Array
beforeAll(async () => {
  world = await supplierWorld()
  web = await webOf(world, spendingRoutes)
  warm = await pdfInvoice()
  await readGivenFile({ name: 'f.pdf', mediaType: 'application/pdf', content: warm })
})
afterAll(async () => {
  stopTextReader()
  stopPdfRenderer()
  await world.close()
})
beforeEach(() => world.sql('delete from kept_receipt'))

const kept = () => world.sql('select media_type, content from kept_receipt')
const pdfFile = (bytes: Uint8Array, name = 'f.pdf') =>
  new File([Buffer.from(bytes)], name, { type: 'application/pdf' })

describe('the invoice of a supplier as PDF', () => {
  const choose = (file: File) => web.post(world.greet, '/gildehuis/inkoop/nieuw', { file, kind: 'shared' })
  const form = async (bytes: Uint8Array) => web.get(world.greet, (await choose(pdfFile(bytes))).to)

  test('is read within two seconds and fills in what it bears out', async () => {
    const began = performance.now()
    const { html } = await form(await pdfInvoice())
    expect(performance.now() - began).toBeLessThan(2_000)
    for (const shown of ['P-2026-88', '87654321', 'NL800000006B01', 'NL28RBOS0420242228', '121,00', '21,00'])
      expect(html).toContain(`value="${shown}"`)
    expect(html).toContain('Dit lazen we op de factuur.')
  })

  test('that does not add up leaves the amounts empty and says so', async () => {
    const { html } = await form(await pdfInvoice({ total: '131,00' }))
    expect(html).toContain('geen bedragen die samen optellen')
    expect(html).not.toContain('value="131,00"')
    expect(html).toContain('value="P-2026-88"')
  })

  /** The page says what the e-invoice inside says. */
  const alike = { number: 'F2026/017', vatNumber: 'NL123456782B01', iban: 'NL91 ABNA 0417 1643 00' }

  test('with an e-invoice inside is filled in with that, in both ways of writing', async () => {
    const ubl = await form(await pdfInvoice({ ...alike, inside: ublInvoice() }))
    expect(ubl.html).toContain('value="F2026/017"')
    expect(ubl.html).toContain('In deze pdf zit een e-factuur')
    const seller = 'Drukkerij De Letter B.V., KvK 87654321, btw-nummer NL123456782B01'
    expect(ubl.html).toContain(`Volgens de factuur is hij van: ${seller}.`)
    const cii = await form(await pdfInvoice({ ...alike, number: 'FX-12', inside: ciiInvoice() }))
    expect(cii.html).toContain('value="FX-12"')
    for (const { html } of [ubl, cii]) expect(html).not.toContain('op het papier')
  })

  test('with an e-invoice inside that says another than the page: told, and no account is filled in', async () => {
    const dearer = ublInvoice({ base: '200.00', vat: '42.00', lines: ['200.00'] })
    const other = await form(await pdfInvoice({ ...alike, inside: dearer }))
    expect(other.html.replaceAll('\u00a0', ' ')).toContain(
      'is het totaal € 242,00, maar op het papier € 121,00',
    )
    const { html } = await form(await pdfInvoice({ inside: ublInvoice() }))
    expect(html).toContain('is het factuurnummer F2026/017, maar op het papier P-2026-88')
    expect(html).toContain('is het btw-nummer NL123456782B01, maar op het papier NL800000006B01')
    expect(html).toContain(
      'een ander rekeningnummer (NL91ABNA0417164300) dan op het papier (NL28RBOS0420242228)',
    )
    expect(html).not.toContain('value="NL91ABNA0417164300"')
    expect(html).not.toContain('value="NL28RBOS0420242228"')
  })

  test('is not put on the name of another company with the same account: somebody looks whose it is', async () => {
    const blad = facts({ name: 'Drukkerij Mooi Blad', kvk: '80000001', vatNumber: 'NL800000016B01' })
    const added = await world.perform(
      addSupplier,
      world.greet,
      { ...blad, iban: 'NL91ABNA0417164300' },
      newId(),
    )
    if (!added.ok) throw new Error(added.reason)
    const { html } = await form(await pdfInvoice({ ...alike, inside: ublInvoice() }))
    expect(html).not.toContain(`value="${added.value}" selected`)
    expect(html).toContain('de naam of een nummer is van Drukkerij Mooi Blad')
    expect(html).toContain('value="Drukkerij De Letter B.V."')
    await world.sql('delete from supplier where id = $1', [added.value])
  })

  test('of a supplier we know: another account warns, and the same invoice is noticed', async () => {
    const known = facts({ name: 'De Letter', vatNumber: 'NL800000006B01', iban: 'NL28RBOS0420242228' })
    const added = await world.perform(addSupplier, world.greet, known, newId())
    if (!added.ok) throw new Error(added.reason)
    const same = await form(await pdfInvoice())
    expect(same.html).toContain(`value="${added.value}" selected`)
    expect(same.html).not.toContain('ander rekeningnummer (')
    const other = await form(await pdfInvoice({ iban: 'NL57 RABO 0107 3075 10' }))
    expect(other.html).toContain('ander rekeningnummer (NL57RABO0107307510)')
    await supplierPlay(world).entered({
      supplier: { id: added.value },
      number: 'p2026 88',
      invoicedOn: day('2026-03-10'),
    })
    expect((await form(await pdfInvoice())).html).toContain('lijkt er al te zijn')
  })
})

describe('a photo in the form of a cost', () => {
  const send = (receipt: File, more: Record<string, string> = {}) =>
    web.post(world.greet, '/gildehuis/kosten/nieuw', {
      commandId: newId(),
      member: world.anna.memberId,
      kind: 'job-cost',
      description: 'folders',
      paidBy: 'cooperative',
      supplier: '',
      spentOnDay: '',
      spentOnMonth: '',
      spentOnYear: '',
      total: '',
      vat: '',
      receipt,
      ...more,
    })

  test('is read: what was left empty is filled in to look at, and nothing is booked', async () => {
    const shown = await send(pdfFile(warm))
    expect(shown.status).toBe(200)
    for (const value of ['121,00', '21,00']) expect(shown.html).toContain(`value="${value}"`)
    expect(shown.html).toContain('lazen we op de bon')
    expect(await world.sql('select from job_cost where description = $1', ['folders'])).toEqual([])
    expect(await kept()).toHaveLength(1)
  })

  test('what was typed stays, and VAT left empty beside it is no VAT', async () => {
    const shown = await send(pdfFile(warm), { total: '99,00' })
    expect(shown.html).toContain('value="99,00"')
    expect(shown.html).not.toContain('value="21,00"')
  })

  test('is kept without what the phone wrote, of the kind that is in it', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#cfe' } })
      .withExif({ IFD0: { ImageDescription: 'Bij Anna thuis' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect(photo.includes('Bij Anna thuis')).toBe(true)
    await send(new File([Buffer.from(photo)], 'bon.pdf', { type: 'application/pdf' }), { total: 'tien' })
    const [row] = await kept()
    expect(row!['media_type']).toBe('image/jpeg')
    expect((row!['content'] as Buffer).includes('Bij Anna thuis')).toBe(false)
  })

  test.each([
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'formaat HEIC'],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'niet heel aangekomen'],
    ['half a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'niet heel aangekomen'],
    ['no picture at all', Buffer.from('MZ een programma'), 'soort bestand'],
    ['empty', Buffer.alloc(0), 'leeg'],
    ['of 11 MB', Buffer.alloc(11 * 1_048_576, 65), 'te groot'],
  ])(
    '%s: a sentence beside it, what was typed stays, and nothing is kept',
    async (_what, bytes, sentence) => {
      const wrong = await send(new File([bytes], 'IMG_1.HEIC', { type: 'image/heic' }), { total: '12,34' })
      expect(wrong.status).toBe(422)
      expect(wrong.html).toMatch(new RegExp(`id="receipt-error"[^>]*>.*${sentence}`))
      expect(wrong.html).toContain('value="12,34"')
      expect(await kept()).toEqual([])
    },
  )
})

describe('a PDF that was made to hurt', () => {
  const pdf = (pages: number, box: string) => {
    const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')
    const page = (_: unknown, at: number) =>
      `${at + 3} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[${box}]>>\nendobj\n`
    return Buffer.from(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n` +
        `2 0 obj\n<</Type/Pages/Count ${pages}/Kids[${kids}]>>\n` +
        `endobj\n${Array.from({ length: pages }, page).join('')}trailer\n<</Root 1 0 R/Size ${pages + 3}>>\n%%EOF\n`,
    )
  }
  test.each([
    ['twenty thousand pages', pdf(20_000, '0 0 100 100')],
    ['a page of kilometres', pdf(1, '0 0 900000000 900000000')],
    ['a page of nothing', pdf(1, '0 0 0 0')],
    ['a strip', pdf(1, '0 0 1 14400')],
  ])('%s says nothing, in time, and the next one is read', async (_what, content) => {
    const began = performance.now()
    const read = await readGivenFile({ name: 'f.pdf', mediaType: 'application/pdf', content })
    expect(performance.now() - began).toBeLessThan(6_500)
    expect(['nothing', 'unreadable', 'too-long']).toContain(read!.how)
    const next = await readGivenFile({ name: 'f.pdf', mediaType: 'application/pdf', content: warm })
    expect(next!.lines).toContain('P-2026-88')
  })
})
