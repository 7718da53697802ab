import type { Id } from '../../../values/id.ts'
import { widthOf, type PhotoSize, type ShopPhoto } from '../shop-photo.ts'

/** How the sizes are called in an address. */
export const SIZE_WORDS = { large: 'groot', small: 'klein', tiny: 'lijst' } as const satisfies Record<
  PhotoSize,
  string
>

/** Where a picture of a photo is; the last part is a word of `SIZE_WORDS`. */
export type PictureAddress = (photo: Id<'shop-photo'>, size: string) => string

/** A photo as small as in a list. */
export function TinyPhoto({ photo, at }: { photo: ShopPhoto; at: PictureAddress }) {
  const width = widthOf(photo, 'tiny')
  const height = Math.round((photo.height * width) / photo.width)
  const src = at(photo.id, SIZE_WORDS.tiny)
  return (
    <div>
      <img class="shop-photo" src={src} width={width} height={height} alt={photo.words} />
    </div>
  )
}

/** A photo of which a phone takes the small one, with the place it needs kept free until it is there. */
export function Photo({ photo, at }: { photo: ShopPhoto; at: PictureAddress }) {
  const source = (size: PhotoSize) => at(photo.id, SIZE_WORDS[size])
  // In a box of its own: as part of a grid its width would be the least the page is.
  return (
    <div>
      <img
        class="shop-photo"
        src={source('large')}
        srcset={`${source('small')} ${widthOf(photo, 'small')}w, ${source('large')} ${photo.width}w`}
        sizes="(max-width: 42rem) 100vw, 40rem"
        width={photo.width}
        height={photo.height}
        alt={photo.words}
      />
    </div>
  )
}
