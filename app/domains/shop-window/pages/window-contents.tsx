import type { ComponentChildren } from 'preact'
import { Badge, Card, Heading, Lead, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Visit } from '../../../web/visit.ts'
import { vatSaid, type Offer, type OfferOnPage } from '../offer.ts'
import type { ShopPage, ShopWindow } from '../shop-page.ts'
import { Photo, type PictureAddress } from './photo.tsx'

type Shown = ShopPage & Pick<ShopWindow, 'vatMode'>

type Props = {
  visit: Visit
  shown: Shown
  picture: PictureAddress
  /** What stands under an offer: a button. */
  under?: (offer: OfferOnPage) => ComponentChildren
  children?: ComponentChildren
}

/** What everybody reads of a business, with its photo from `picture`; `children` stand under it. */
export function WindowContents(props: Props) {
  const { visit, shown, picture } = props
  const text = visit.text.shopWindow.page
  return (
    <>
      <Stack gap="small">
        <Heading level={1}>{shown.name}</Heading>
        {shown.area !== '' && <Lead>{text.area({ area: shown.area })}</Lead>}
      </Stack>
      {shown.photo && <Photo photo={shown.photo} at={picture} />}
      <Written words={shown.words} />
      {shown.offers.length > 0 && (
        <Stack>
          <Heading level={2}>{text.offers}</Heading>
          {shown.offers.map((offer, at) => (
            <OfferCard key={offer.id} {...props} offer={offer} id={`offer-${at + 1}`}>
              {props.under?.(offer)}
            </OfferCard>
          ))}
        </Stack>
      )}
      {props.children}
    </>
  )
}

/** What a member wrote, with its white lines as paragraphs. */
function Written({ words }: { words: string }) {
  const parts = words.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  return (
    <Stack gap="small">
      {parts.map((part) => (
        <Paragraph key={part}>{part}</Paragraph>
      ))}
    </Stack>
  )
}

function OfferCard(props: Props & { offer: OfferOnPage; id: string }) {
  const { visit, offer, shown, id, picture } = props
  return (
    <Card labelledBy={id}>
      <Heading level={3} id={id}>
        {offer.name}
      </Heading>
      {offer.photo && <Photo photo={offer.photo} at={picture} />}
      {offer.words !== '' && <Paragraph>{offer.words}</Paragraph>}
      <PriceSaid visit={visit} offer={offer} shown={shown} />
      {props.children}
    </Card>
  )
}

/** What an offer costs, and whether VAT is in it. */
export function PriceSaid(props: { visit: Visit; offer: Offer; shown: Pick<Shown, 'serves' | 'vatMode'> }) {
  const { visit, offer, shown } = props
  const text = visit.text.shopWindow.page
  if (offer.price === undefined) return <Paragraph quiet>{text.onRequest}</Paragraph>
  const price = formatEuro(offer.price, visit.language)
  return (
    <p>
      <strong>{text.price[offer.unit]({ price })}</strong>{' '}
      <Badge tone="neutral">{text.vat[vatSaid(offer, shown.serves, shown.vatMode)]}</Badge>
    </p>
  )
}
