/** A printed page comes back as a photo: turned, askew, dark and grainy; what has no code has none. */
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { qrSvg } from '../documents/qr.ts'
import { readCodes, stopCodeReader } from './code-reader.ts'

const LINK =
  'https://gilde.allemansgilde.example/allemansgilde/op-papier/vel/019afb5e-0000-7000-8000-000000000001'
let paper: Buffer
beforeAll(async () => {
  // 33 of 210 mm wide, as it is printed; an A4 as a phone photographs it.
  const code = await sharp(Buffer.from(qrSvg(LINK)), { density: 600 })
    .resize(250, 250, { kernel: 'nearest' })
    .toBuffer()
  paper = await sharp({ create: { width: 1600, height: 2263, channels: 3, background: '#fff' } })
    .composite([{ input: code, left: 1180, top: 100 }])
    .png()
    .toBuffer()
})
afterAll(stopCodeReader)

async function codesOn(picture: Sharp, mediaType = 'image/jpeg'): Promise<readonly string[]> {
  const bytes = await (mediaType === 'image/png' ? picture.png() : picture.jpeg({ quality: 60 })).toBuffer()
  const answer = await readCodes({ mediaType, content: bytes })
  if (answer.how !== 'read') throw new Error(answer.how)
  expect(answer.pages).toHaveLength(1)
  expect(Buffer.from(answer.pages[0]!.picture).subarray(0, 2).toString('hex')).toBe('ffd8')
  return answer.pages[0]!.codes
}

test('straight, and turned as a page lies on a table', async () => {
  expect(await codesOn(sharp(paper), 'image/png')).toEqual([LINK])
  for (const turned of [90, 180, 270, 5, -12])
    expect(await codesOn(sharp(paper).rotate(turned, { background: '#886' })), `${turned}°`).toEqual([LINK])
})

test('dark, with little contrast and with grain', async () => {
  expect(await codesOn(sharp(paper).linear(0.25, 10))).toEqual([LINK])
  const grain = await sharp({
    create: {
      width: 1600,
      height: 2263,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 60, sigma: 35 },
    },
  })
    .png()
    .toBuffer()
  const grainy = sharp(
    await sharp(paper)
      .linear(0.4, 20)
      .composite([{ input: grain, blend: 'add' }])
      .png()
      .toBuffer(),
  )
  expect(await codesOn(grainy.rotate(5, { background: '#333' }))).toEqual([LINK])
})

test('a page without a code has none; what does not open is told', async () => {
  const white = sharp({ create: { width: 1600, height: 2263, channels: 3, background: '#fff' } })
  expect(await codesOn(white)).toEqual([])
  expect(await readCodes({ mediaType: 'image/jpeg', content: Buffer.from('geen foto') })).toEqual({
    how: 'unreadable',
  })
})
