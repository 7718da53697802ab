/** What goes to the process that makes pictures for the web, and what comes back. Both ends import this alone. */

export type PictureJob = { readonly content: Uint8Array }

/** A picture in three sizes, as JPEG, upright and with nothing beside it: no place, no device, no day. */
export type WebPicture = {
  /** At most 1280 pixels on each side. */
  readonly large: Uint8Array
  /** At most 640 pixels on each side. */
  readonly small: Uint8Array
  /** At most 160 pixels on each side, for a list. */
  readonly tiny: Uint8Array
  /** Of the large one, in pixels. */
  readonly width: number
  readonly height: number
}

/** `unreadable`: it does not open. */
export type PictureAnswer =
  | { readonly how: 'made'; readonly picture: WebPicture }
  | { readonly how: 'unreadable' }
