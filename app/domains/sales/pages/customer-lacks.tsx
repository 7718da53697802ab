import { Link, Notice, useText } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { Customer } from '../customer.ts'
import type { Invoice } from '../invoice.ts'
import { lackingOf } from '../warnings.ts'

/** What must still be filled in of the customer, with the way there and back; nothing when all is there. */
export function CustomerLacks(props: { customer: Customer; invoice: Invoice; coop: string }) {
  const text = useText()
  const { customer, invoice, coop } = props
  const lacking = lackingOf(customer, invoice.total)
  if (lacking.length === 0) return null
  return (
    <Notice tone="doubt" title={text.salesPages.sent.customerLacks}>
      <ul class="plain-list">
        {lacking.map((warning) => (
          <li key={warning}>{text.sales.warnings[warning]}</li>
        ))}
      </ul>
      <Link href={`${paths.customer(coop, customer.id)}?factuur=${invoice.id}`} roomy>
        {text.salesPages.preview.fillCustomer}
      </Link>
    </Notice>
  )
}
