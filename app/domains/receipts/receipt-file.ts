import { ok, refuse, type Result } from '../../values/result.ts'
import { readJpeg } from './kept-jpeg.ts'
import { readPng, readWebp } from './kept-chunks.ts'

/** What a receipt may be: a photo or a PDF. */
export const RECEIPT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export type ReceiptType = (typeof RECEIPT_TYPES)[number]

/** The largest file, in MB. A photo of a phone is three to eight. */
export const MEGABYTES = 10

/** Photos of one receipt. */
export const MOST_PAGES = 6

/** More pixels than any phone makes by itself: a picture that says it is larger is not opened. */
const MOST_PIXELS = 64_000_000

/** Why a file is no receipt. `half`: the end of it never came. */
export type FileRefusal =
  | 'receipt-empty'
  | 'receipt-too-large'
  | 'receipt-heic'
  | 'receipt-kind'
  | 'receipt-half'
  | 'receipt-too-many-pixels'

/** A file as we keep it. */
export type KeptFile = { readonly mediaType: ReceiptType; readonly content: Buffer }

/**
 * Looks at a file that was handed in, by what is in it and not by what it is called, without opening the picture.
 * What a phone writes beside a picture (where it was taken, with which device, a film of the moment) is left out: we
 * have no use for it (art. 5 lid 1 sub c AVG). The picture itself stays as it came, bit by bit.
 */
export function keptFile(given: Uint8Array): Result<KeptFile, FileRefusal> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length === 0) return refuse('receipt-empty')
  if (bytes.length > MEGABYTES * 1_048_576) return refuse('receipt-too-large')
  const mediaType = typeOf(bytes)
  if (mediaType === 'heic') return refuse('receipt-heic')
  if (mediaType === undefined) return refuse('receipt-kind')
  if (mediaType === 'application/pdf')
    return isWholePdf(bytes) ? ok({ mediaType, content: bytes }) : refuse('receipt-half')
  const picture = READERS[mediaType](bytes)
  if (!picture) return refuse('receipt-half')
  if (picture.width * picture.height > MOST_PIXELS) return refuse('receipt-too-many-pixels')
  return ok({ mediaType, content: picture.content })
}

const READERS = { 'image/jpeg': readJpeg, 'image/png': readPng, 'image/webp': readWebp } as const

const HEIC = /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif)$/

function typeOf(bytes: Buffer): ReceiptType | 'heic' | undefined {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp'
  if (HEIC.test(ascii(4, 12))) return 'heic'
  // Some programs write a few bytes before the header (ISO 32000-1, annex H.3).
  return ascii(0, 1024).includes('%PDF-') ? 'application/pdf' : undefined
}

function isWholePdf(bytes: Buffer): boolean {
  return bytes.toString('latin1', Math.max(0, bytes.length - 2048)).includes('%%EOF')
}
