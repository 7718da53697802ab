import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documentTemplate, PdfRenderer } from '../platform/pdf.ts'
import { day } from '../values/day.ts'
import type { InvoiceDocument } from './invoice-document.ts'
import * as examples from './invoice-examples.fixture.ts'
import { invoiceSheet } from './invoice-sheet.ts'
import { signInCardSheet, type SignInCard } from './sign-in-card.ts'

const { simpleInvoice, mixedInvoice, creditNote, schemeInvoice, euInvoice, longInvoice } = examples
const folder = mkdtempSync(join(tmpdir(), 'paper-'))
const renderer = new PdfRenderer()
afterAll(() => {
  renderer.stop()
  rmSync(folder, { recursive: true })
})

const hasPoppler = canRun('pdftotext')
if (!hasPoppler)
  console.info('pdftotext is not installed: what stands on the paper is checked by its bytes only')

describe('the invoice on paper', () => {
  test('each kind becomes a tagged PDF/A-3a', async () => {
    for (const one of [simpleInvoice, mixedInvoice, creditNote, schemeInvoice, euInvoice]) {
      const bytes = Buffer.from(await pdfOf(one)).toString('latin1')
      expect(bytes).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
      expect(bytes).toContain(one.language === 'nl' ? '/Lang (nl-NL)' : '/Lang (en-GB)')
      for (const tag of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /TFoot', '/S /Figure', '/Alt ']) {
        expect(bytes).toContain(tag)
      }
    }
  })
  test('the same invoice is the same to the byte', async () => {
    expect(Buffer.compare(await pdfOf(mixedInvoice), await pdfOf(mixedInvoice))).toBe(0)
  })
  test('names, words and references of any length and any sign are laid out', async () => {
    const long = 'woord '.repeat(200)
    const endless = 'x'.repeat(300)
    const { logo: _, ...seller } = simpleInvoice.seller
    const line = { ...simpleInvoice.lines[0]!, description: long, detail: endless, unit: 'strekkende meter' }
    await pdfOf({
      ...simpleInvoice,
      maker: long,
      message: long,
      seller: { ...seller, legalName: `Coöperatie ${endless}`, email: `${endless}@voorbeeld.example` },
      customer: { ...simpleInvoice.customer, name: endless, reference: endless },
      lines: [line],
    })
  })
})

describe.skipIf(!hasPoppler)('what a reader finds', () => {
  test('the whole content of the simple invoice', async () => {
    const [page] = pagesOf(await pdfOf(simpleInvoice))
    for (const text of [
      'Factuur',
      '2026-0042',
      '12 november 2026',
      'Bakkerij De Zon',
      'Hoofdstraat 101',
      '7311 JX',
      'KVK 12345678',
      'Btw NL123456789B01',
      'Gemaakt door Kleurrijk Schilderwerk',
      'Etalage geschilderd',
      'Btw 21 % over € 100,00',
      '€ 121,00',
      'NL91 ABNA 0417 1643 00',
      'RF88 2026 0042',
      'Samen ondernemen in Apeldoorn',
      'Pagina 1 van 1',
    ])
      expect(page).toContain(text)
  })
  test('a hundred lines: headers on each page, pages counted, the total once', async () => {
    const pages = pagesOf(await pdfOf(longInvoice(100)))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, i) => {
      expect(page).toContain('Omschrijving')
      expect(page).toContain(`Pagina ${i + 1} van ${pages.length}`)
    })
    expect(pages.join('').match(/Regel \d+:/g)).toHaveLength(100)
    expect(pages.join('').match(/Te betalen/g)).toHaveLength(1)
  })
  test('a total never stands on a page without a line', async () => {
    for (let count = 15; count <= 26; count++) {
      const page = pagesOf(await pdfOf(longInvoice(count))).find((one) => one.includes('Te betalen'))
      expect(page).toMatch(/Regel \d+:/)
    }
  })
  test('what was typed is text and never a command', async () => {
    const nasty = '#panic() $x^2$ [a] {b} "c" \\d <e> @f `g` *h* _i_ ~ // j = k'
    const [page] = pagesOf(
      await pdfOf({
        ...simpleInvoice,
        maker: nasty,
        customer: { ...simpleInvoice.customer, name: nasty },
        lines: [{ ...simpleInvoice.lines[0]!, description: nasty, detail: nasty }],
      }),
    )
    const lost = nasty.split(' ').filter((part) => page!.split(part).length - 1 < 4)
    expect(lost).toEqual([])
  })
})

describe('the sign-in card', () => {
  const card: SignInCard = {
    language: 'nl',
    cooperative: 'Coöperatie Het Allemansgilde U.A.',
    logo: examples.exampleSeller.logo!,
    person: 'Fatima el Amrani',
    address: 'https://gilde.example/allemansgilde/',
    link: 'https://gilde.example/allemansgilde/kaart#KX7F29TD',
    code: 'kx7f 29td',
    validUntil: new Date('2026-12-01T16:00:00Z'),
    phone: '055 123 45 67',
    contact: '055 123 45 67',
  }
  test('shows the code in groups, the address as it is typed, and until when', async () => {
    const { data } = signInCardSheet(card)
    expect(data.code).toBe('KX7F-29TD')
    expect(data.callFirst).toContain('Bel eerst 055 123 45 67')
    expect(data.address).toBe('gilde.example/allemansgilde')
    expect(data.validUntil.replaceAll('\u00a0', ' ')).toBe(
      'De code werkt één keer, tot en met 1 december 2026.',
    )
    expect(() => signInCardSheet({ ...card, code: '' })).toThrow('not a sign-in code')
  })
  test.each(['nl', 'en'] as const)('is one page (%s)', async (language) => {
    const template = await documentTemplate('sign-in-card')
    const sheet = signInCardSheet({ ...card, language })
    const pdf = await renderer.render({ template, on: day('2026-11-12'), ...sheet })
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b(?!s)/g),
    ).toHaveLength(1)
  })
})

async function pdfOf(document: InvoiceDocument): Promise<Uint8Array> {
  const template = await documentTemplate('invoice')
  return renderer.render({ template, on: document.issuedOn, ...invoiceSheet(document) })
}

function pagesOf(pdf: Uint8Array): string[] {
  const file = join(folder, 'paper.pdf')
  writeFileSync(file, pdf)
  const text = execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return text
    .replaceAll('\u00a0', ' ')
    .split('\f')
    .filter((page) => page.trim() !== '')
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
