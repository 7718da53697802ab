/** What goes to the process that reads pictures, and what comes back. Both ends import these types and nothing else. */

export type TextJob = { readonly mediaType: string; readonly content: Uint8Array }

export type TextAnswer = {
  /**
   * `picture`: read off the picture. `text`: the PDF holds its text. `nothing`: there is no text on it.
   * `unreadable`: it does not open.
   */
  readonly how: 'picture' | 'text' | 'nothing' | 'unreadable'
  readonly lines: string
  /** A smaller JPEG for the screen, upright, with nothing beside the picture. */
  readonly copy?: Uint8Array
  /** 32 bytes by which pictures that look the same are found. */
  readonly looks?: Uint8Array
  /** The XML that lies inside a PDF, at most 10 MB. */
  readonly attached?: Uint8Array
}
