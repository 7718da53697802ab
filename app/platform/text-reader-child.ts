/**
 * The process that reads receipts: started, fed and ended by `child-worker.ts`, run by Node as it stands. It opens
 * files of strangers with native code and WebAssembly, so it holds nothing but the file it reads, and asks nothing of
 * the network.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp, { type Sharp } from 'sharp'
import { createWorker, PSM, type Worker } from 'tesseract.js'
import { xmlInPdf } from './pdf-attachments.ts'
import type { TextAnswer, TextJob } from './text-reader-job.ts'

const DUTCH = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld/package.json')),
  '4.0.0_best_int',
)

/** More pixels are not opened. */
const MOST_PIXELS = 64_000_000
/** What is read: larger costs time and finds no more. */
const READ_AT = { width: 1400, height: 2400 }
/** What is shown. */
const SHOWN_AT = { width: 1000, height: 2000 }
/** Pages of a PDF that are looked at. */
const PDF_PAGES = 3
const MOST_LETTERS = 20_000
/** Fewer letters and digits than this is no text. */
const FEWEST = 12
/** How sure the reader is of its letters, in percent, below which the picture may lie on its side. */
const SURE = 60

sharp.cache(false)
sharp.concurrency(1)
// Only what we take: the library opens many more formats.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

let dutch: Promise<Worker> | undefined
let pdfium: Promise<PDFiumLibrary> | undefined

process.on('message', (job) => void answer(job as TextJob).then((found) => process.send!(found)))
process.on('disconnect', () => process.exit())

async function answer({ mediaType, content }: TextJob): Promise<TextAnswer> {
  try {
    const bytes = Buffer.from(content)
    return mediaType === 'application/pdf' ? await ofPdf(bytes) : await ofPicture(bytes)
  } catch {
    return { how: 'unreadable', lines: '' }
  }
}

async function ofPicture(bytes: Buffer): Promise<TextAnswer> {
  const upright = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ ...READ_AT, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = upright.info
  const picture = () => sharp(upright.data, { raw: { width, height, channels } })
  const read = await readPicture(picture)
  return {
    how: isText(read.lines) ? 'picture' : 'nothing',
    lines: read.lines,
    copy: await shown(picture().rotate(read.turned)),
    looks: await looksOf(picture().rotate(read.turned)),
  }
}

type Read = { readonly lines: string; readonly sure: number; readonly turned: 0 | 90 | 270 | 180 }

/** As it lies; and when that gives nothing to hold on to, turned a quarter each way, and upside down. */
async function readPicture(picture: () => Sharp): Promise<Read> {
  let best = await readTurned(picture, 0)
  for (const turned of [90, 270, 180] as const) {
    if (best.sure >= SURE) break
    const next = await readTurned(picture, turned)
    if (next.sure > best.sure) best = next
  }
  return best
}

async function readTurned(picture: () => Sharp, turned: Read['turned']): Promise<Read> {
  dutch ??= createWorker('nld', 1, { langPath: DUTCH, cacheMethod: 'none', gzip: true }).then(
    async (worker) => {
      // One column of text of various sizes, as receipts are; the resolution stops it from guessing.
      await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_COLUMN, user_defined_dpi: '200' })
      return worker
    },
  )
  const image = await picture().rotate(turned).grayscale().normalise().png({ compressionLevel: 1 }).toBuffer()
  const { data } = await (await dutch).recognize(image)
  const lines = data.text.trim().slice(0, MOST_LETTERS)
  // A handful of letters may be very sure, and is nothing.
  return { lines, sure: isText(lines) ? data.confidence : 0, turned }
}

async function ofPdf(bytes: Buffer): Promise<TextAnswer> {
  pdfium ??= PDFiumLibrary.init()
  const document = await (await pdfium).loadDocument(bytes)
  try {
    const count = Math.min(document.getPageCount(), PDF_PAGES)
    const texts = Array.from({ length: count }, (_, index) => document.getPage(index).getText())
    const lines = texts.join('\n').replace(/\r\n?/g, '\n').trim().slice(0, MOST_LETTERS)
    const first = await pagePicture(document, 0)
    const attached = xmlInPdf(document)
    const kept = {
      copy: await shown(first()),
      looks: await looksOf(first()),
      ...(attached ? { attached } : {}),
    }
    if (isText(lines)) return { how: 'text', lines, ...kept }
    const read: string[] = []
    for (let index = 0; index < count; index++)
      read.push((await readPicture(index === 0 ? first : await pagePicture(document, index))).lines)
    const seen = read.join('\n').trim().slice(0, MOST_LETTERS)
    return { how: isText(seen) ? 'picture' : 'nothing', lines: seen, ...kept }
  } finally {
    document.destroy()
  }
}

/** A page as a picture, never larger than what is read, whatever size the page says it has. */
async function pagePicture(document: PDFiumDocument, index: number): Promise<() => Sharp> {
  const page = document.getPage(index)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(READ_AT.width / originalWidth, READ_AT.height / originalHeight, 4)
  const drawn = await page.render({ scale, render: async ({ data }) => Buffer.from(data) })
  const { width, height } = drawn
  const data = Buffer.from(drawn.data)
  return () => sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' })
}

function shown(picture: Sharp): Promise<Buffer> {
  return picture
    .resize({ ...SHOWN_AT, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72, mozjpeg: false })
    .toBuffer()
}

/** Whether each of 16 × 16 spots is lighter than the one beside it: stays the same when a picture is made smaller. */
async function looksOf(picture: Sharp): Promise<Buffer> {
  const grey = await picture.grayscale().resize(17, 16, { fit: 'fill' }).raw().toBuffer()
  const bits = Buffer.alloc(32)
  for (let row = 0; row < 16; row++)
    for (let column = 0; column < 16; column++) {
      const at = row * 17 + column
      const place = row * 16 + column
      if (grey[at]! > grey[at + 1]!) bits[place >> 3]! |= 1 << (place & 7)
    }
  return bits
}

function isText(lines: string): boolean {
  return lines.replace(/[^\p{L}\p{N}]/gu, '').length >= FEWEST
}
