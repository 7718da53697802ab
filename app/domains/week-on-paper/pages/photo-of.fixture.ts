import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** The first page of a PDF as somebody photographs it: turned, and in the evening. */
export async function photoOf(pdf: Buffer, turned: number, light = 1): Promise<Buffer> {
  const pdfium = await PDFiumLibrary.init()
  const document = await pdfium.loadDocument(pdf)
  const drawn = await document
    .getPage(0)
    .render({ scale: 2.2, render: async ({ data }) => Buffer.from(data) })
  document.destroy()
  pdfium.destroy()
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const
  const page = sharp(Buffer.from(drawn.data), { raw }).flatten({ background: '#fff' })
  return page.linear(light, 10).rotate(turned, { background: '#554' }).jpeg({ quality: 70 }).toBuffer()
}
