import { afterEach, describe, expect, test } from 'vitest'
import { day } from '../values/day.ts'
import { PdfRenderer, type PdfRequest } from './pdf.ts'

const HEAD = `#set document(title: "Proef")
#set text(font: "Inter", lang: "nl", region: "NL", fallback: false)
#let data = json(bytes(sys.inputs.data))
= Proef
`
const on = day('2026-11-12')
const page = (text = 'dag'): PdfRequest => ({ template: `${HEAD}#data.text`, data: { text }, on })
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

let renderer = new PdfRenderer()
afterEach(() => {
  renderer.stop()
  renderer = new PdfRenderer()
})

describe('a document', () => {
  test('is PDF/A-3a, tagged, in its language, and says nothing of the clock', async () => {
    const pdf = latin(await renderer.render(page()))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf).toContain('/OutputIntents')
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(pdf).toContain('/Lang (nl-NL)')
    expect(pdf).toContain('D:20261112000000')
  })
  test('of the same facts is the same to the byte, also from another process', async () => {
    const first = await renderer.render(page())
    renderer.stop()
    expect(Buffer.compare(first, await renderer.render(page()))).toBe(0)
  })
  test('carries its attachment as an alternative of itself', async () => {
    const attachment = {
      name: '2026-0042.xml',
      mime: 'application/xml',
      bytes: Buffer.from('<Invoice/>'),
      description: 'Factuur als UBL',
    }
    const pdf = latin(await renderer.render({ ...page(), attachments: [attachment] }))
    expect(pdf).toContain('/AFRelationship /Alternative')
    expect(pdf).toContain('(2026-0042.xml)')
    expect(pdf).toContain('/Subtype /application#2Fxml')
  })
  test('of a text with a letter that the font lacks is made all the same', async () => {
    await expect(renderer.render(page('verf 🎨 日本'))).resolves.toBeInstanceOf(Uint8Array)
  })
  test('has no attachment with a path for a name', async () => {
    const attachment = { name: '../weg.xml', mime: 'text/xml', bytes: new Uint8Array(), description: '' }
    await expect(renderer.render({ ...page(), attachments: [attachment] })).rejects.toThrow('not a file name')
  })
})

describe('a template that is wrong', () => {
  test.each([
    ['#let x = (', /template\.typ line 5: unclosed delimiter/],
    ['#data.nothing', /template\.typ line 5: dictionary does not contain key "nothing"/],
    ['#image("/images/none.png", alt: "")', /file not found/],
    ['#read("/../platform/pdf.ts")', /access denied/],
    ['#import "@preview/cetz:0.3.0": *', /failed to download package/],
    ['#text(font: "Libertinus Serif")[日本]', /could not be displayed with font/],
  ])('%s says what is wrong and keeps nobody waiting', async (source, message) => {
    const bad = renderer.render({ ...page(), template: HEAD + source })
    const next = renderer.render(page())
    await expect(bad).rejects.toMatchObject({ reason: 'template', message: expect.stringMatching(message) })
    await expect(next).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('the process behind it', () => {
  test('is replaced after its share of documents', async () => {
    renderer = new PdfRenderer({ recycleAfter: 50 })
    const pids = new Set<number>()
    for (let i = 0; i < 200; i++) {
      await renderer.render(page(`nummer ${i}`))
      if (renderer.pid !== undefined) pids.add(renderer.pid)
    }
    expect(pids.size).toBe(4)
  })
  test('goes away when there is nothing to do, and comes back', async () => {
    renderer = new PdfRenderer({ idleAfter: 20 })
    await renderer.render(page())
    await expect.poll(() => renderer.pid).toBeUndefined()
    await expect(renderer.render(page())).resolves.toBeInstanceOf(Uint8Array)
  })
  test('may be killed while it works: the document comes all the same', async () => {
    await renderer.render(page())
    const pending = renderer.render(page('nog een'))
    process.kill(renderer.pid!, 'SIGKILL')
    await expect(pending).resolves.toBeInstanceOf(Uint8Array)
  })
  test('is ended at the time limit, twice, and the next in line is served', async () => {
    renderer = new PdfRenderer({ limit: 2000 })
    const endless = '#for i in range(99999) { for j in range(99999) { let x = calc.pow(j, 2) + i } }'
    const slow = renderer.render({ ...page(), template: HEAD + endless })
    const next = renderer.render(page())
    await expect(slow).rejects.toMatchObject({ reason: 'time' })
    await expect(next).resolves.toBeInstanceOf(Uint8Array)
  })
})
