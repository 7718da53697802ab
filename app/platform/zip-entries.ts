import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** Why a zip file is not read: it holds more than it may, or it is no whole zip file. */
export class ZipError extends Error {
  override name = 'ZipError'
  readonly reason: 'too-large' | 'unreadable'
  constructor(reason: 'too-large' | 'unreadable', message: string) {
    super(message)
    this.reason = reason
  }
}

/**
 * Everything in a zip file, by name. What is said of the size is not believed: unpacking stops at the limit.
 *
 * @param most bytes unpacked, all together
 * @throws ZipError
 */
export async function zipEntries(
  content: Uint8Array,
  most: number,
  mostEntries = 2000,
): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const zip = await opened(Buffer.from(content))
    if (zip.entryCount > mostEntries) throw new ZipError('too-large', 'it holds too many files')
    return await entriesOf(zip, most)
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError('unreadable', error instanceof Error ? error.message : String(error))
  }
}

function opened(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)))
  })
}

function entriesOf(zip: ZipFile, most: number): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Buffer>()
    let left = most
    zip.on('error', reject)
    zip.on('end', () => resolve(found))
    zip.on('entry', (entry: Entry) => {
      if (entry.uncompressedSize > left) return reject(new ZipError('too-large', 'it holds too much'))
      unpacked(zip, entry, left)
        .then((bytes) => {
          left -= bytes.length
          found.set(entry.fileName, bytes)
          zip.readEntry()
        })
        .catch(reject)
    })
    zip.readEntry()
  })
}

function unpacked(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const parts: Buffer[] = []
      let length = 0
      stream.on('error', reject)
      stream.on('data', (part: Buffer) => {
        length += part.length
        if (length > most) return stream.destroy(new ZipError('too-large', 'it holds too much'))
        parts.push(part)
      })
      stream.on('end', () => resolve(Buffer.concat(parts)))
    })
  })
}
