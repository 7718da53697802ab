import { readText } from '../../platform/text-reader.ts'
import { keptFile } from '../receipts/index.ts'
import { isXmlFile } from './receipt-types.ts'

/** Who chose a file looks at the form: longer than this nobody waits, and it is filled in by hand. In milliseconds. */
const PATIENCE = 6_000

/** What stands on a file that was chosen in a form. */
export type GivenReading = {
  readonly how: 'picture' | 'text' | 'nothing' | 'unreadable' | 'too-long'
  readonly lines: string
  readonly attached?: Uint8Array
}

/**
 * Reads a photo or PDF that was chosen in a form, before it is kept: its text, and the XML inside a PDF. The text of a
 * PDF takes a fraction of a second; a picture some seconds, one after the other.
 *
 * @returns undefined for an e-invoice, which is read by itself, and for what is no receipt at all
 */
export async function readGivenFile(file: {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}): Promise<GivenReading | undefined> {
  if (isXmlFile(file)) return undefined
  const kept = keptFile(file.content)
  if (!kept.ok) return undefined
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<GivenReading>((resolve) => {
    timer = setTimeout(() => resolve({ how: 'too-long', lines: '' }), PATIENCE)
  })
  const { how, lines, ...more } = await Promise.race([readText(kept.value), late])
  clearTimeout(timer)
  return 'attached' in more && more.attached ? { how, lines, attached: more.attached } : { how, lines }
}
