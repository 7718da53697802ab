import { ok, refuse, type Result } from '../../values/result.ts'

export const LARGEST_LOGO_BYTES = 500 * 1024
/** On each side, in pixels: a small file can hold a picture too large to unpack. */
const LARGEST_SIDE = 4000

export type LogoKind = 'image/png' | 'image/jpeg' | 'image/svg+xml'
export type LogoRefusal = 'logo-too-large' | 'logo-unreadable' | 'logo-not-plain' | 'logo-too-many-pixels'

/**
 * Whether a picture may serve as logo: what it is follows from its bytes, not from its name.
 *
 * Refuses: `logo-too-large` (over 500 kB), `logo-unreadable` (no PNG, JPEG or SVG), `logo-not-plain` (an SVG
 * that holds more than a drawing: script, links, pieces from elsewhere), `logo-too-many-pixels`.
 */
export async function checkLogo(content: Uint8Array): Promise<Result<LogoKind, LogoRefusal>> {
  if (content.length > LARGEST_LOGO_BYTES) return refuse('logo-too-large')
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  if (startsWith(bytes, PNG)) return ofSize('image/png', sizeOfPng(bytes))
  if (startsWith(bytes, JPEG)) return ofSize('image/jpeg', sizeOfJpeg(bytes))
  const text = readText(bytes)
  if (text === undefined || !/<(\w+:)?svg[\s>]/i.test(text)) return refuse('logo-unreadable')
  // Its reader of XML is loaded with the first drawing: a start needs none of it.
  const { isHarmlessSvg } = await import('./harmless-svg.ts')
  return isHarmlessSvg(text) ? ok('image/svg+xml') : refuse('logo-not-plain')
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const JPEG_END = Buffer.from([0xff, 0xd9])
const MOST_AFTER_JPEG = 64

type Size = { readonly width: number; readonly height: number }

function ofSize(kind: LogoKind, size: Size | undefined): Result<LogoKind, LogoRefusal> {
  if (!size || size.width < 1 || size.height < 1) return refuse('logo-unreadable')
  return size.width <= LARGEST_SIDE && size.height <= LARGEST_SIDE ? ok(kind) : refuse('logo-too-many-pixels')
}

/**
 * PNG (ISO 15948 §11.2.2): the first chunk is IHDR and begins with width and height; the last is IEND, or
 * it is cut off.
 */
function sizeOfPng(bytes: Buffer): Size | undefined {
  if (bytes.length < 45 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  if (bytes.toString('latin1', bytes.length - 8, bytes.length - 4) !== 'IEND') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/**
 * JPEG (ISO 10918-1 §B.2.2): height and width stand in the first start-of-frame segment. It ends with EOI (some
 * cameras put a little after it), or it is cut off.
 */
function sizeOfJpeg(bytes: Buffer): Size | undefined {
  const end = bytes.lastIndexOf(JPEG_END)
  if (end < 0 || end < bytes.length - MOST_AFTER_JPEG) return undefined
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function readText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
