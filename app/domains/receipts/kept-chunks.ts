import type { KeptPicture } from './kept-picture.ts'

/** Chunks of a PNG (ISO 15948) that say what it looks like. */
const PNG_PICTURE = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs bKGD sBIT'.split(' '))

/** A PNG without texts, EXIF and what comes after its end; undefined when its end is missing. */
export function readPng(bytes: Buffer): KeptPicture | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  let [width, height] = [0, 0]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (name === 'IHDR' && end - at >= 25)
      [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]
    if (PNG_PICTURE.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND')
      return width === 0 || height === 0 ? undefined : { content: Buffer.concat(kept), width, height }
    at = end
  }
  return undefined
}

/** A WebP (RFC 9649) without EXIF and XMP; undefined when it is shorter than it says. */
export function readWebp(bytes: Buffer): KeptPicture | undefined {
  const whole = 8 + bytes.readUInt32LE(4)
  if (bytes.length < whole || whole < 30) return undefined
  const kept: Buffer[] = [Buffer.from(bytes.subarray(0, 12))]
  let size: Size | undefined
  for (let at = 12; at + 8 <= whole;) {
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > whole) return undefined
    const name = bytes.toString('latin1', at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, end))
    size ??= sizeOf(name, chunk.subarray(8))
    // The flags that say there is EXIF (8) and XMP (4).
    if (name === 'VP8X') chunk[8]! &= ~0b1100
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  if (!size) return undefined
  const content = Buffer.concat(kept)
  content.writeUInt32LE(content.length - 8, 4)
  return { content, ...size }
}

type Size = { readonly width: number; readonly height: number }

function sizeOf(name: string, body: Buffer): Size | undefined {
  if (body.length < 10) return undefined
  if (name === 'VP8X') return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 }
  if (name === 'VP8 ') return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff }
  if (name !== 'VP8L') return undefined
  const bits = body.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}
