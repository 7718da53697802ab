import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { rootFolder } from '../platform/root-folder.ts'
import { readText, stopTextReader, textReaderMemory } from '../platform/text-reader.ts'
import { round, type Measured } from './measure.ts'
import { percentile } from './probe.ts'

const TIMES = 12
/** Pixels on the long side of a photo of a phone: twelve million in all. */
const LONG = 4032

/**
 * Reading a photo of a receipt of twelve megapixels, as a phone takes it: with the start of the reader, and warm. The
 * floor is unpacking the same picture and nothing else. What it holds in memory is looked at after the last.
 */
export async function measureReceipts(): Promise<Measured[]> {
  const photo = await readFile(new URL('demo/photo-of-receipt.jpg', rootFolder()))
  const large = await sharp(photo).resize({ height: LONG }).jpeg({ quality: 80 }).toBuffer()
  const cold = await milliseconds(() => readOne(large))
  const warm: number[] = []
  const floor: number[] = []
  for (let turn = 0; turn < TIMES; turn++) warm.push(await milliseconds(() => readOne(large)))
  for (let turn = 0; turn < TIMES; turn++)
    floor.push(await milliseconds(() => sharp(large).grayscale().raw().toBuffer()))
  for (const times of [warm, floor]) times.sort((a, b) => a - b)
  const memory = textReaderMemory() / 1_048_576
  stopTextReader()
  return [
    {
      what: 'receipt read: a photo of 12 megapixels, warm',
      value: round(percentile(warm, 0.5)),
      unit: 'ms',
      aim: 2000,
      floor: round(percentile(floor, 0.5)),
      more: `p99 ${round(percentile(warm, 0.99))} ms; the reader holds ${round(memory)} MB`,
    },
    {
      what: 'receipt read: the first, with the start of the reader',
      value: round(cold),
      unit: 'ms',
      aim: 2000,
      more: 'what a quiet office waits for',
    },
  ]
}

async function readOne(content: Buffer): Promise<void> {
  const { how, lines } = await readText({ mediaType: 'image/jpeg', content })
  if (how !== 'picture' || !lines.includes('96,80')) throw new Error(`the receipt was not read: ${how}`)
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
