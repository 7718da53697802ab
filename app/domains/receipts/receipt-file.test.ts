import sharp from 'sharp'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptFile, MEGABYTES } from './receipt-file.ts'

/** Where a phone writes that it was: Apeldoorn. */
const PLACE = {
  IFD0: { Make: 'Telefoon', ImageDescription: 'Bij Anna thuis' },
  IFD3: { GPSLatitudeRef: 'N' },
}
const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#cfe' } }).withExif(PLACE)
const word = (bytes: Uint8Array) => {
  const kept = keptFile(bytes)
  return kept.ok ? kept.value.mediaType : kept.reason
}
const kept = (bytes: Uint8Array) => {
  const answer = keptFile(bytes)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value.content
}
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

describe('what is kept', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'a %s without what the phone wrote beside it',
    async (format) => {
      const given = await picture().toFormat(format).toBuffer()
      expect(given.includes('Bij Anna thuis')).toBe(true)
      const stays = kept(given)
      expect([stays.includes('Bij Anna thuis'), stays.includes('Telefoon'), stays.includes('GPS')]).toEqual([
        false,
        false,
        false,
      ])
      expect(await pixels(stays)).toEqual(await pixels(given))
      expect((await sharp(stays).metadata()).exif).toBeUndefined()
      // What is kept is kept as it is.
      expect(kept(stays)).toEqual(stays)
    },
  )

  test('which way is up stays', async () => {
    for (const orientation of [3, 6, 8]) {
      const given = await picture().withMetadata({ orientation }).jpeg().toBuffer()
      const found = await sharp(kept(given)).metadata()
      expect([found.orientation, found.exif!.length]).toEqual([orientation, 32])
    }
  })

  test('a progressive picture too; a film behind it is cut off', async () => {
    const given = await picture().jpeg({ progressive: true }).toBuffer()
    const withFilm = Buffer.concat([given, Buffer.from('ftypmp42 een filmpje')])
    expect(kept(withFilm).includes('filmpje')).toBe(false)
    expect(await pixels(kept(withFilm))).toEqual(await pixels(given))
  })

  test('a PDF as it came', () => {
    expect(kept(PDF)).toEqual(PDF)
  })
})

describe('what is refused', () => {
  test('each with its word', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const png = await picture().png().toBuffer()
    const webp = await picture().webp().toBuffer()
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)
    expect([jpeg, png, webp, PDF].map((bytes) => word(half(bytes)))).toEqual(Array(4).fill('receipt-half'))
    expect(word(Buffer.alloc(0))).toBe('receipt-empty')
    expect(word(Buffer.from('MZ een programma'))).toBe('receipt-kind')
    expect(word(Buffer.from('PK\x03\x04 een zip', 'latin1'))).toBe('receipt-kind')
    expect(word(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('receipt-kind')
    expect(word(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1'))).toBe('receipt-heic')
    expect(word(Buffer.concat([jpeg, Buffer.alloc(MEGABYTES * 1_048_576)]))).toBe('receipt-too-large')
  })

  test('a small file that says it is a huge picture, without opening it', async () => {
    const png = await picture().png().toBuffer()
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    const jpeg = await picture().jpeg().toBuffer()
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
    jpeg.writeUInt32BE(0xfff0_fff0, frame + 5)
    expect([word(png), word(jpeg)]).toEqual(['receipt-too-many-pixels', 'receipt-too-many-pixels'])
  })

  test('whatever is sent, it is answered: never an error', async () => {
    const whole = await Promise.all([
      picture().jpeg().toBuffer(),
      picture().png().toBuffer(),
      picture().webp().toBuffer(),
    ])
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 8 }),
        fc.nat(3000),
        (bytes, changes, cut) => {
          const broken = Buffer.from(bytes)
          for (const [at, value] of changes) if (at > 11 && at < broken.length) broken[at] = value
          expect(typeof word(broken.subarray(0, Math.max(1, broken.length - cut)))).toBe('string')
        },
      ),
    )
  })
})
