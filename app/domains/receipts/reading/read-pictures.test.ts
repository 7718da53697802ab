/** Real pictures, read by the real reader: rendered here, askew, blurred, grainy, small, on their side. */
import { afterAll, describe, expect, test } from 'vitest'
import sharp from 'sharp'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { readText, stopTextReader, textReaderMemory } from '../../../platform/text-reader.ts'
import { day } from '../../../values/day.ts'
import { formatAmount } from '../../../values/format.ts'
import { pdfOfReceipt, photoOfReceipt, type Shot } from '../receipt-pictures.fixture.ts'
import { proposalOf } from './proposal.ts'
import { RECEIPT_TEXTS } from './receipt-texts.fixture.ts'

afterAll(() => {
  stopTextReader()
  stopPdfRenderer()
})

const text = (of: string) => RECEIPT_TEXTS.find((one) => one.of.startsWith(of))!.text
const amounts = (lines: string) => {
  const { day: on, total, vat } = proposalOf(lines, day('2026-03-29'), [])
  const money = (read: typeof total | typeof vat) =>
    read ? `${read.checks.length > 0 ? '' : '?'}${formatAmount(read.value, 'nl')}` : '–'
  return [on?.value ?? '–', money(total), money(vat)].join(' ')
}
const LIMIT = 120_000

const SHOTS: readonly (readonly [of: string, why: string, shot: Shot, says: string])[] = [
  ['DIY store', 'flat and sharp', {}, '2026-03-12 37,43 6,50'],
  ['DIY store', 'askew by two degrees', { askew: 2 }, '2026-03-12 37,43 6,50'],
  ['DIY store', 'askew the other way, blurred', { askew: -3, blur: 1 }, '2026-03-12 37,43 6,50'],
  ['supermarket', 'grainy, pressed hard', { noise: 30, quality: 45 }, '2026-02-28 14,46 1,94'],
  ['supermarket', 'askew and grainy', { askew: 1.5, noise: 25 }, '2026-02-28 14,46 1,94'],
  ['fuel', 'small', { scale: 0.5 }, '2026-03-03 49,27 8,55'],
  ['fuel', 'large', { scale: 2.5 }, '2026-03-03 49,27 8,55'],
  ['parking', 'the camera held sideways, which it says', { quarter: 'said' }, '2026-03-09 6,00 1,04'],
  [
    'parking',
    'the camera held sideways, which it does not say',
    { quarter: 'unsaid' },
    '2026-03-09 6,00 1,04',
  ],
  ['invoice', 'askew', { askew: -1 }, '2026-03-05 65,76 11,41'],
  ['cash', 'blurred and grainy', { blur: 0.8, noise: 20 }, '2026-03-11 9,95 1,73'],
  ['the total on', 'flat', {}, '2026-03-23 32,80 5,69'],
]

describe('a photo', () => {
  test.each(SHOTS)('%s, %s', { timeout: LIMIT }, async (of, _why, shot, says) => {
    const content = await photoOfReceipt(text(of), shot)
    const read = await readText({ mediaType: 'image/jpeg', content })
    expect([read.how, amounts(read.lines)]).toEqual(['picture', says])
  })

  test('gets a smaller picture that says nothing of the phone', { timeout: LIMIT }, async () => {
    const content = await photoOfReceipt(text('DIY store'), { quarter: 'said', scale: 3 })
    const read = await readText({ mediaType: 'image/jpeg', content })
    if (!('copy' in read)) throw new Error(read.how)
    const copy = await sharp(read.copy).metadata()
    expect([copy.exif, copy.orientation]).toEqual([undefined, undefined])
    expect([copy.width <= 1000, copy.height <= 2000, read.looks?.length]).toEqual([true, true, 32])
  })
})

describe('a PDF', () => {
  test('with its text in it is not looked at as a picture', { timeout: LIMIT }, async () => {
    const read = await readText({
      mediaType: 'application/pdf',
      content: await pdfOfReceipt(text('invoice')),
    })
    expect([read.how, amounts(read.lines)]).toEqual(['text', '2026-03-05 65,76 11,41'])
  })

  test('of a scanner is', { timeout: LIMIT }, async () => {
    const scan = await photoOfReceipt(text('DIY store'))
    const { width, height } = await sharp(scan).metadata()
    const read = await readText({ mediaType: 'application/pdf', content: pdfOfPicture(scan, width, height) })
    expect([read.how, amounts(read.lines)]).toEqual(['picture', '2026-03-12 37,43 6,50'])
  })
})

describe('what cannot be read', () => {
  const how = async (mediaType: string, content: Buffer) => (await readText({ mediaType, content })).how

  test('is told, and the next one is read all the same', { timeout: LIMIT }, async () => {
    const white = await sharp({ create: { width: 800, height: 1200, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    expect(await how('image/jpeg', white)).toBe('nothing')
    expect(await how('image/jpeg', Buffer.from('no picture'))).toBe('unreadable')
    expect(await how('image/jpeg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'unreadable',
    )
    expect(await how('application/pdf', Buffer.from('%PDF-1.7 nothing %%EOF'))).toBe('unreadable')
    const read = await readText({ mediaType: 'image/jpeg', content: await photoOfReceipt(text('fuel')) })
    expect(amounts(read.lines)).toBe('2026-03-03 49,27 8,55')
  })

  test(
    'a picture that unpacks to more than it may is not opened; memory stays bounded',
    { timeout: LIMIT },
    async () => {
      const side = 12_000
      const bomb = await sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
        .png({ compressionLevel: 9 })
        .toBuffer()
      expect(bomb.length < 1_000_000).toBe(true)
      expect(await how('image/png', bomb)).toBe('unreadable')
      expect(textReaderMemory()).toBeLessThan(900 * 1_048_576)
    },
  )

  test(
    'a PDF whose page says it is as large as a house is drawn no larger than any',
    { timeout: LIMIT },
    async () => {
      const picture = await photoOfReceipt(text('DIY store'))
      const huge = pdfOfPicture(picture, 14_400, 14_400)
      expect(['picture', 'nothing']).toContain(await how('application/pdf', huge))
      expect(textReaderMemory()).toBeLessThan(900 * 1_048_576)
    },
  )
})

/** A PDF of one page that is a photo and nothing else, as scanners make them (ISO 32000-1 §8.9). */
function pdfOfPicture(jpeg: Buffer, width: number, height: number): Buffer {
  const draw = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  const add = (head: string, body?: Buffer) => {
    places.push(Buffer.concat(parts).length)
    const stream = body ? [Buffer.from('stream\n'), body, Buffer.from('\nendstream\n')] : []
    parts.push(Buffer.from(`${places.length} 0 obj\n${head}\n`), ...stream, Buffer.from('endobj\n'))
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
  add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ` +
      '/Resources << /XObject << /P 5 0 R >> >> >>',
  )
  add(`<< /Length ${draw.length} >>`, Buffer.from(draw))
  add(
    '<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ' +
      `/Width ${width} /Height ${height} /Length ${jpeg.length} >>`,
    jpeg,
  )
  const table = Buffer.concat(parts).length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`))
  parts.push(
    Buffer.from(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}
