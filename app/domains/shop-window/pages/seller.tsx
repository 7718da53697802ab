import { Link, Paragraph } from '../../../ui/index.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Cooperative } from '../../cooperative/index.ts'
import type { ShopFront } from '../shop-page.ts'
import { addresses } from './addresses.ts'

type Props = {
  readonly visit: Visit
  /** Of the business. */
  readonly name: string
  readonly cooperative: Cooperative
  readonly front: ShopFront
}

/** Who sells what stands on a page, and where its other makers are. */
export function Seller({ visit, name, cooperative, front }: Props) {
  const text = visit.text.shopWindow.page
  return (
    <>
      <Paragraph quiet>
        {text.seller({ name, cooperative: cooperative.legalName })}{' '}
        {cooperative.kvk !== '' && text.kvk({ number: cooperative.kvk })}
      </Paragraph>
      {front.listed && (
        <Link href={addresses.front(cooperative.slug)} roomy>
          {text.front({ cooperative: cooperative.legalName })}
        </Link>
      )}
    </>
  )
}
