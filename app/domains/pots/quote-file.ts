import { ok, refuse, type Result } from '../../values/result.ts'

export type QuoteRefusal = 'quote-empty' | 'quote-too-large' | 'quote-kind'

/** The largest quote that we keep. */
export const QUOTE_MEGABYTES = 10

/** What a quote of a shop may be: a picture of it, or a PDF. */
export const QUOTE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

/**
 * What a file is by its own first bytes, whatever it is called.
 *
 * @returns its media type; `quote-empty`, `quote-too-large`, or `quote-kind` when it is none of `QUOTE_TYPES`
 */
export function quoteFile(given: Uint8Array): Result<(typeof QUOTE_TYPES)[number], QuoteRefusal> {
  const content = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (content.length === 0) return refuse('quote-empty')
  if (content.length > QUOTE_MEGABYTES * 1_048_576) return refuse('quote-too-large')
  const starts = (text: string, at = 0) => content.toString('latin1', at, at + text.length) === text
  if (starts('%PDF-')) return ok('application/pdf')
  if (starts('\u00ff\u00d8\u00ff')) return ok('image/jpeg')
  if (starts('\u0089PNG\r\n')) return ok('image/png')
  return starts('RIFF') && starts('WEBP', 8) ? ok('image/webp') : refuse('quote-kind')
}
