/** A picture taken apart: as it is kept, and its size in pixels. */
export type KeptPicture = { readonly content: Buffer; readonly width: number; readonly height: number }
