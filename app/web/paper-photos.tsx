import { Link, Stack } from '../ui/index.ts'
import type { Id } from '../values/id.ts'
import { paths } from './paths.ts'
import type { CooperativeVisit } from './visit.ts'

/** A page of a receipt as far as it is shown. */
type PageShown = {
  readonly id: Id<'receipt-page'>
  readonly mediaType: string
  readonly reading?: { readonly hasCopy: boolean }
}

/**
 * The photos of a receipt that was handed in, small as soon as the machine made a copy, each with the way to the whole.
 * Of a PDF its first page is shown when there is a copy of it.
 */
export function PaperPhotos(props: {
  visit: CooperativeVisit
  receiptId: Id<'receipt'>
  pages: readonly PageShown[]
}) {
  const { visit, receiptId, pages } = props
  const { one } = visit.text.receipts
  return (
    <Stack gap="small">
      {pages.map(({ id, mediaType, reading }, index) => {
        const address = paths.receiptPhoto(visit.cooperative.slug, receiptId, id)
        const alt = one.photo({ place: index + 1, count: pages.length })
        const isPicture = mediaType !== 'application/pdf' || reading?.hasCopy === true
        return (
          <div key={id}>
            {isPicture && <img src={address} alt={alt} loading="lazy" class="paper-photo" />}
            <Link href={`${address}?groot`} roomy>
              {one.open({ place: index + 1 })}
            </Link>
          </div>
        )
      })}
    </Stack>
  )
}
