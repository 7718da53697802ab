import type { KeptPicture } from './kept-picture.ts'

/**
 * A JPEG (ISO 10918-1, annex B) without what stands beside the picture: EXIF, XMP, comments, a second picture or a film
 * behind it. Which way is up stays, because without it the receipt lies on its side.
 *
 * @returns undefined when it ends before its end
 */
export function readJpeg(bytes: Buffer): KeptPicture | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let [width, height, at] = [0, 0, 2]
  for (;;) {
    // Between the segments a marker may have more of its first byte than one.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return undefined
    if (marker === END) break
    const end = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : Infinity)
    if (end > bytes.length || end < at + 4) return undefined
    const segment = bytes.subarray(at, end)
    if (isFrame(marker) && segment.length >= 9)
      [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)]
    const shown = marker === EXIF ? uprightOnly(segment) : isOfPicture(marker, segment) ? segment : undefined
    if (shown) kept.push(shown)
    at = end
    if (marker !== SCAN) continue
    const next = afterScan(bytes, at)
    if (next === undefined) return undefined
    kept.push(bytes.subarray(at, next))
    at = next
  }
  if (width === 0 || height === 0) return undefined
  return { content: Buffer.concat([...kept, bytes.subarray(at, at + 2)]), width, height }
}

const [END, SCAN, EXIF, COLOURS, ADOBE, COMMENT] = [0xd9, 0xda, 0xe1, 0xe2, 0xee, 0xfe]

/** SOF0 to SOF15, without the three that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** What is needed to show it: all but the segments of applications, of which JFIF, Adobe's and the colours are kept. */
function isOfPicture(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === COLOURS) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  return marker === 0xe0 || marker === ADOBE
}

/** Where the coded picture ends: at the first marker that is neither stuffing nor a restart. */
function afterScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return undefined
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return undefined
}

/** An EXIF segment that says which way is up and nothing else; undefined when it is upright, or says nothing. */
function uprightOnly(segment: Buffer): Buffer | undefined {
  const turned = orientationIn(segment)
  if (turned === undefined || turned < 2 || turned > 8) return undefined
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(turned, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, EXIF, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** Tag 0x0112 of the first directory (Exif 2.32 §4.6.4). */
function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 20) return undefined
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return undefined
  for (let at = first + 2, left = short(first); left > 0 && at + 12 <= tiff.length; at += 12, left--)
    if (short(at) === 0x0112) return short(at + 8)
  return undefined
}
