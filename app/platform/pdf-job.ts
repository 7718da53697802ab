/** What goes to the PDF process and what comes back. Both ends import these types and nothing else. */

/** A file inside the document, such as the invoice as UBL. */
export type PdfAttachment = {
  /** A plain file name; the reader sees it: `2026-0042.xml`. */
  readonly name: string
  /** `application/xml` */
  readonly mime: string
  readonly bytes: Uint8Array
  /** One sentence on what it is, for the reader's list of attachments. */
  readonly description: string
  /** How it relates to what is printed (ISO 19005-3 §6.8); `alternative` = the same in another form. */
  readonly relationship?: 'alternative' | 'source' | 'data' | 'supplement'
}

/** A picture that the template finds as `/images/<name>`: PNG, JPEG or SVG by its extension. */
export type PdfImage = { readonly name: string; readonly bytes: Uint8Array }

export type PdfJob = {
  readonly template: string
  /** JSON */
  readonly data: string
  /** Seconds since 1970 UTC, for the date in the file's properties. */
  readonly timestamp: number
  readonly attachments: readonly PdfAttachment[]
  readonly images: readonly PdfImage[]
}

export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string }
