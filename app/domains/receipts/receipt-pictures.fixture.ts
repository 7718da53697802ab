/** Pictures of receipts for tests: a text set by Typst, printed on paper, photographed askew. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { renderPdf } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'

const TEMPLATE = `#let of = json(bytes(sys.inputs.data))
#set document(title: "bon")
#set page(width: 80mm, height: auto, margin: 6mm)
#set text(font: "Inter", size: 9pt, lang: "nl")
#for line in of.lines [#line.replace("  ", "\\u{2003}") #linebreak()]`

/** A PDF with the text in it. */
export async function pdfOfReceipt(text: string): Promise<Buffer> {
  const data = { lines: text.split('\n') }
  return Buffer.from(await renderPdf({ template: TEMPLATE, data, on: day('2026-03-12') }))
}

export type Shot = {
  /** Degrees that the paper lies askew. */
  readonly askew?: number
  /** How much the picture is blurred, in pixels. */
  readonly blur?: number
  /** Grains on it, 0 to 60. */
  readonly noise?: number
  /** JPEG quality. */
  readonly quality?: number
  /** How large, against 300 dots per inch. */
  readonly scale?: number
  /** The camera was held a quarter turn, and says so (6) or does not. */
  readonly quarter?: 'said' | 'unsaid'
}

/** A photo of it, on a dark table. */
export async function photoOfReceipt(text: string, shot: Shot = {}): Promise<Buffer> {
  const { askew = 0, blur = 0, noise = 0, quality = 80, scale = 1, quarter } = shot
  const paper = await drawn(await pdfOfReceipt(text), 4 * scale)
  const table = { r: 96, g: 84, b: 74 }
  const lying = await sharp(paper)
    .rotate(askew, { background: '#f2f0ea' })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: table })
    .png()
    .toBuffer()
  const { width, height } = await sharp(lying).metadata()
  let picture = sharp(lying)
  if (noise > 0) {
    const grains = await sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: noise },
      },
    })
      .png()
      .toBuffer()
    picture = sharp(
      await picture
        .composite([{ input: grains, blend: 'soft-light' }])
        .png()
        .toBuffer(),
    )
  }
  if (blur > 0) picture = picture.blur(blur)
  if (quarter) picture = sharp(await picture.png().toBuffer()).rotate(270)
  if (quarter === 'said') picture = picture.withMetadata({ orientation: 6 })
  return picture.jpeg({ quality }).toBuffer()
}

async function drawn(pdf: Buffer, scale: number): Promise<Buffer> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const page = await document.getPage(0).render({ scale, render: async ({ data }) => Buffer.from(data) })
    const { width, height, data } = page
    const raw = { width, height, channels: 4 } as const
    return await sharp(Buffer.from(data), { raw }).flatten({ background: '#f7f5ef' }).png().toBuffer()
  } finally {
    library.destroy()
  }
}
