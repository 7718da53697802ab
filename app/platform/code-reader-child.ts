/**
 * The process that reads QR codes off photos and scans: started, fed and ended by `child-worker.ts`, run by Node as it
 * stands. As the one that reads receipts, it opens files of strangers, so it holds nothing but the file, and asks
 * nothing of the network: the WebAssembly comes from the package on disk.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp, { type Sharp } from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { MOST_PAPER, type CodeAnswer, type CodeJob, type PageOfPaper } from './code-reader-job.ts'

/** More pixels are not opened. */
const MOST_PIXELS = 64_000_000
/** What is read: an A4 at some 200 dots an inch. */
const READ_AT = { width: 2400, height: 2400 }
/** What is kept: handwriting can be read at it. */
const KEPT_AT = { width: 1700, height: 2400 }

const require = createRequire(import.meta.url)
const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) },
})

sharp.cache(false)
sharp.concurrency(1)
// Only what we take: the library opens many more formats.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

let pdfium: Promise<PDFiumLibrary> | undefined

process.on('message', (job) => void answer(job as CodeJob).then((found) => process.send!(found)))
process.on('disconnect', () => process.exit())

async function answer({ mediaType, content }: CodeJob): Promise<CodeAnswer> {
  try {
    const bytes = Buffer.from(content)
    if (mediaType === 'application/pdf') return await ofPdf(bytes)
    return {
      how: 'read',
      pages: [await ofPicture(sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 }))],
    }
  } catch {
    return { how: 'unreadable' }
  }
}

async function ofPdf(bytes: Buffer): Promise<CodeAnswer> {
  pdfium ??= PDFiumLibrary.init()
  const document = await (await pdfium).loadDocument(bytes)
  try {
    const count = document.getPageCount()
    if (count > MOST_PAPER) return { how: 'too-many' }
    const pages: PageOfPaper[] = []
    for (let index = 0; index < count; index++) pages.push(await ofPicture(await drawn(document, index)))
    return pages.length === 0 ? { how: 'unreadable' } : { how: 'read', pages }
  } finally {
    document.destroy()
  }
}

/** A page as a picture, never larger than what is read, whatever size the page says it has. */
async function drawn(document: PDFiumDocument, index: number): Promise<Sharp> {
  const page = document.getPage(index)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(READ_AT.width / originalWidth, READ_AT.height / originalHeight, 4)
  const { width, height, data } = await page.render({ scale, render: async (one) => Buffer.from(one.data) })
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
}

async function ofPicture(picture: Sharp): Promise<PageOfPaper> {
  const upright = await picture
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ ...READ_AT, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = upright.info
  const again = () => sharp(upright.data, { raw: { width, height, channels } })
  const kept = again().resize({ ...KEPT_AT, fit: 'inside', withoutEnlargement: true })
  return { picture: await kept.jpeg({ quality: 78, mozjpeg: false }).toBuffer(), codes: await codesOn(again) }
}

/** As it is; then with the light stretched and the grain taken out, as a photo in the evening needs; then smaller. */
async function codesOn(picture: () => Sharp): Promise<string[]> {
  const tries = [
    () => picture(),
    () => picture().grayscale().normalise().median(3),
    () => picture().grayscale().resize({ width: 1000 }).blur(1).normalise(),
  ]
  for (const one of tries) {
    const found = await codesIn(one())
    if (found.length > 0) return found
  }
  return []
}

async function codesIn(picture: Sharp): Promise<string[]> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as ImageData
  const found = await readBarcodes(image, {
    formats: ['QRCode'],
    tryHarder: true,
    tryRotate: true,
    tryDownscale: true,
    maxNumberOfSymbols: 8,
  })
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}
