/**
 * The process that makes pictures for the web: started, fed and ended by `child-worker.ts`, run by Node as it stands.
 * As the one that reads codes, it opens files of strangers, so it holds nothing but the file.
 */
import sharp from 'sharp'
import type { PictureAnswer, PictureJob } from './picture-job.ts'

/** More pixels are not opened. */
const MOST_PIXELS = 64_000_000
const [LARGE, SMALL, TINY] = [1280, 640, 160]

sharp.cache(false)
sharp.concurrency(1)
// Only what we take: the library opens many more formats.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

process.on('message', (job) => void answer(job as PictureJob).then((made) => process.send!(made)))
process.on('disconnect', () => process.exit())

async function answer({ content }: PictureJob): Promise<PictureAnswer> {
  try {
    // Turned first: without EXIF nothing says which way is up. The colours of the phone become those of the web.
    const upright = await sharp(Buffer.from(content), { limitInputPixels: MOST_PIXELS, pages: 1 })
      .autoOrient()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .resize({ width: LARGE, height: LARGE, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = upright.info
    const again = () => sharp(upright.data, { raw: { width, height, channels } })
    const within = (most: number) =>
      again()
        .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 74, progressive: true })
        .toBuffer()
    const [large, small, tiny] = await Promise.all([
      again().jpeg({ quality: 76, progressive: true }).toBuffer(),
      within(SMALL),
      within(TINY),
    ])
    return { how: 'made', picture: { large, small, tiny, width, height } }
  } catch {
    return { how: 'unreadable' }
  }
}
