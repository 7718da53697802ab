/** The week letter as a PDF: tagged, all words of a full week on it, and a page more where they do not fit. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, expect, test } from 'vitest'
import { documentTemplate, PdfRenderer } from '../platform/pdf.ts'
import { day } from '../values/day.ts'
import { paperPagesSheet, type WeekLetter } from './week-letter.ts'

const renderer = new PdfRenderer()
afterAll(() => renderer.stop())

const long = 'Een lange zin over iets wat deze week nog moet, met alle woorden die daarbij horen, en nog meer'
const line = {
  when: 'woensdag 30 december 2026 om 14.30 uur',
  what: long,
  where: long,
  costs: 'Dit kost je € 20,00 uit je potje.',
  asked: true,
}
const full: WeekLetter = {
  language: 'nl',
  kind: 'week',
  name: 'Annemarie van den Oudenbosch-Vreeburg',
  week: 'Maandag 28 december tot en met zondag 3 januari 2027',
  toDo: Array.from({ length: 9 }, (_, at) => ({ what: `${long} ${at}`, more: '' })),
  onlyKinds: true,
  shut: '',
  agenda: Array.from({ length: 9 }, () => line),
  steps: Array.from({ length: 9 }, () => long),
  told: ['Els schreef op: klaar'],
  money: ['In je potje zit € 1.284,60.', 'Van 12 facturen komt nog € 14.284,60 binnen, met btw.'],
  days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  call: ['Coöperatie Het Allemansgilde in Apeldoorn 055 123 45 67', 'administratie@allemansgilde.example'],
  link: 'https://gilde.allemansgilde.example/allemansgilde/op-papier/vel/019afb5e-0000-7000-8000-000000000001',
}

async function pdfOf(pages: Parameters<typeof paperPagesSheet>[0]['pages']) {
  const data = paperPagesSheet({
    language: 'nl',
    title: 'De week',
    cooperative: 'Het Allemansgilde',
    colour: '#17594a',
    pages,
  })
  const template = await documentTemplate('week-letter')
  return Buffer.from(await renderer.render({ template, on: day('2026-12-28'), data }))
}

test('who has a card only reads to call first, with the number, before what opens then', () => {
  const noteOf = (more: Partial<WeekLetter>) =>
    paperPagesSheet({
      language: 'nl',
      title: '',
      cooperative: '',
      colour: '#17594a',
      pages: [{ ...full, ...more }],
    }).pages[0]!.toDo.note
  expect(noteOf({ callFirst: '055 123 45 67' })).toContain('Bel eerst 055 123 45 67, en log dan in')
  expect(noteOf({ callFirst: '' })).toContain('Bel ons eerst')
  expect(noteOf({})).toContain('Log in, of kom langs')
})

test('no word of the fullest week is lost: it goes on on a page of its own, with the code', async () => {
  const empty = { ...full, toDo: [], agenda: [], steps: [], money: [] }
  const receipts = { ...full, kind: 'receipts' } as const
  const bytes = await pdfOf([full, empty, receipts])
  if (process.env['SHOW']) await (await import('node:fs/promises')).writeFile(process.env['SHOW'], bytes)
  const pdfium = await PDFiumLibrary.init()
  const document = await pdfium.loadDocument(bytes)
  const words = Array.from({ length: document.getPageCount() }, (_, at) => document.getPage(at).getText())
  document.destroy()
  pdfium.destroy()
  expect(words).toHaveLength(6)
  const said = words.map((page) => page.replace(/\s+/g, ' '))
  const whole = said.slice(0, 4).join(' ')
  for (let at = 0; at < 9; at++) expect(whole).toContain(`${long} ${at}`)
  expect(whole.split('Dit kost je € 20,00 uit je potje.')).toHaveLength(10)
  expect(whole).not.toContain('…')
  expect(said[0]).toContain('Er is nog een blad')
  expect(said[1]).toContain('nog een blad')
  expect(said.slice(0, 4).map((page) => page.includes('Code van dit blad'))).toEqual([true, true, true, true])
  expect(said[4]).not.toContain('nog een blad')
  expect(said[4]).toContain('Je hoeft deze week niets te doen')
  expect(said[5]).toContain('Plak hier')
  const text = bytes.toString('latin1')
  for (const tag of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /Figure', '/Alt '])
    expect(text).toContain(tag)
  expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
})
