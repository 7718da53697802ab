import { Link } from '../../../ui/index.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Issued } from '../invoice.ts'

/** Who sends the invoice, at the foot of the customer's page. */
export function Sender({
  invoice: { seller },
  text,
}: {
  invoice: Issued
  text: Visit['text']['salesPages']['customerPage']
}) {
  return (
    <address>
      {seller.legalName}
      <br />
      {seller.street}, {seller.postcode} {seller.city}
      <br />
      {text.kvk({ number: seller.kvk })}
      {seller.email !== '' && (
        <>
          {' · '}
          <Link href={`mailto:${seller.email}`}>{seller.email}</Link>
        </>
      )}
    </address>
  )
}
