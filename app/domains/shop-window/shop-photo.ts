import type { Id } from '../../values/id.ts'

/** What of a photo stands on a page; the pictures themselves are asked for apart. */
export type ShopPhoto = {
  readonly id: Id<'shop-photo'>
  /** What is to be seen, for who does not see it. */
  readonly words: string
  /** Of the large one, in pixels. */
  readonly width: number
  readonly height: number
}

/** The large and the small one are for a page, the tiny one for a list. */
export const PHOTO_SIZES = ['large', 'small', 'tiny'] as const
export type PhotoSize = (typeof PHOTO_SIZES)[number]

/** The largest side of each, in pixels. */
const LARGEST = { large: 1280, small: 640, tiny: 160 } as const

/** How wide one of the sizes of a photo is, in pixels. */
export function widthOf({ width, height }: Pick<ShopPhoto, 'width' | 'height'>, size: PhotoSize): number {
  return Math.round(width * Math.min(1, LARGEST[size] / Math.max(width, height)))
}
