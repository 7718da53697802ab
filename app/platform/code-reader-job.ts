/** What goes to the process that reads codes off paper, and what comes back. Both ends import this and nothing else. */

export type CodeJob = { readonly mediaType: string; readonly content: Uint8Array }

/** A page as it is kept, and what the codes on it say. */
export type PageOfPaper = {
  /** A JPEG, upright as the file says, with nothing beside the picture. */
  readonly picture: Uint8Array
  readonly codes: readonly string[]
}

/** `unreadable`: it does not open. `too-many`: more pages than are read in one go. */
export type CodeAnswer =
  | { readonly how: 'read'; readonly pages: readonly PageOfPaper[] }
  | { readonly how: 'unreadable' | 'too-many' }

/** Pages of one PDF. */
export const MOST_PAPER = 20
