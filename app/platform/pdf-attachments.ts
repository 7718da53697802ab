import type { PDFiumDocument } from '@hyzyla/pdfium'

/** More attachments than this are not looked at. */
const MOST = 20
/** The largest that is taken out, in bytes. */
const LARGEST = 10 * 1_048_576

/** How XML begins, with the three bytes that say it is UTF-8 or without. */
const BEGINS =
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|(?:[\w.-]+:)?(?:Invoice|CreditNote|CrossIndustryInvoice))/

/** What is called of PDFium itself (fpdf_attachment.h): the library around it offers nothing for attachments. */
type Raw = {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { malloc(size: number): number; free(place: number): void }
  _FPDFDoc_GetAttachmentCount(document: number): number
  _FPDFDoc_GetAttachment(document: number, index: number): number
  /** Writes the length to `length`; with `place` 0 nothing else. */
  _FPDFAttachment_GetFile(attachment: number, place: number, size: number, length: number): number
}

/**
 * The first XML that lies inside a PDF, as Factur-X and ZUGFeRD put an e-invoice there; by what is
 * in it and not by what it is called. Undefined when there is none.
 */
export function xmlInPdf(document: PDFiumDocument): Uint8Array | undefined {
  // Kept to itself by the library, as `private`.
  const raw: unknown = document['module']
  const of: unknown = document['documentIdx']
  if (!isRaw(raw) || typeof of !== 'number')
    throw new Error('PDFium is not what it was: attachments cannot be read')
  const count = Math.min(raw._FPDFDoc_GetAttachmentCount(of), MOST)
  for (let index = 0; index < count; index++) {
    const content = contentOf(raw, raw._FPDFDoc_GetAttachment(of, index))
    if (content && BEGINS.test(Buffer.from(content.subarray(0, 200)).toString('latin1'))) return content
  }
  return undefined
}

function isRaw(module: unknown): module is Raw {
  return typeof module === 'object' && module !== null && '_FPDFAttachment_GetFile' in module
}

function contentOf(raw: Raw, attachment: number): Uint8Array | undefined {
  if (attachment === 0) return undefined
  const length = raw.wasmExports.malloc(8)
  let place = 0
  try {
    const size = () => new DataView(raw.HEAPU8.buffer).getUint32(length, true)
    if (raw._FPDFAttachment_GetFile(attachment, 0, 0, length) === 0) return undefined
    const whole = size()
    if (whole === 0 || whole > LARGEST) return undefined
    place = raw.wasmExports.malloc(whole)
    if (raw._FPDFAttachment_GetFile(attachment, place, whole, length) === 0) return undefined
    return raw.HEAPU8.slice(place, place + whole)
  } finally {
    raw.wasmExports.free(length)
    if (place !== 0) raw.wasmExports.free(place)
  }
}
