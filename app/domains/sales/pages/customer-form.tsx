import type { Tx } from '../../../platform/database.ts'
import { Button, ButtonRow, Card, Euro, Facts, Heading, LinkButton } from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, refuse } from '../../../values/result.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  businessesOf,
  businessesOfMember,
  isOpen,
  memberOfPerson,
  type Business,
} from '../../members/index.ts'
import { addCustomer } from '../add-customer.ts'
import { customerById, customersOf, type CustomerInList } from '../customer.db.ts'
import { editCustomer } from '../edit-customer.ts'
import { refundsDue } from '../refunds.db.ts'
import { customerSchema } from './customer-fields.ts'
import { CustomerFields } from './customer-form-fields.tsx'
import type { CustomerData } from './customer-data.ts'

const words = (visit: CooperativeVisit) => visit.text.salesPages.customers

const shared = {
  schema: customerSchema,
  fields: (filled: Filled<CustomerData>) => <CustomerFields {...filled} />,
  label: (visit: CooperativeVisit, field: string) => labelOf(visit, field),
  saveLabel: (visit: CooperativeVisit) => words(visit).save,
  buttons: (visit: CooperativeVisit) => (
    <Button look="secondary" name="intent" value="look">
      {words(visit).showFields}
    </Button>
  ),
}

/** A new customer of one of one's businesses; for the administration of any. */
export const newCustomerForm = formPage({
  ...shared,
  refusals: (visit) => visit.text.sales.refusals,
  back: toCustomers,
  load: async (visit): Promise<CustomerData> => ({
    customer: undefined,
    businesses: await servedBy(visit),
  }),
  title: (visit) => words(visit).newTitle,
  initial: (_, visit) => ({
    country: 'NL',
    language: 'nl',
    businessId: visit.url.searchParams.get('bedrijf') ?? '',
  }),
  async save(visit, { businessId, ...facts }, commandId, { businesses }) {
    const only = businesses.length === 1 ? businesses[0]?.id : undefined
    const chosen = only ?? businesses.find(({ id }) => id === businessId)?.id
    if (!chosen) return refuse('business-not-yours')
    return visit.perform(addCustomer, visit.actor, { ...facts, businessId: chosen }, commandId)
  },
  done: (visit, id) => `${paths.customer(visit.cooperative.slug, id)}?bewaard`,
})

/**
 * What is known of a customer, to be changed; with the ways to their invoices. Who came from an invoice goes
 * back there.
 */
export const editCustomerForm = formPage({
  ...shared,
  refusals: (visit) => visit.text.sales.refusals,
  back: (visit) => invoiceBehind(visit, cameFrom(visit)) ?? toCustomers(visit),
  async load(visit): Promise<CustomerData | undefined> {
    const id = visit.id<'customer'>('customer')
    const { cooperativeId } = visit.actor
    return visit.read(async (tx) => {
      const customer = await listedCustomer(tx, cooperativeId, id)
      const refunds = visit.may('books.read') ? await refundsDue(tx, cooperativeId) : []
      const refund = refunds.find(({ customerId }) => customerId === id)?.amount ?? 0n
      return customer && { customer, businesses: [], refund }
    })
  },
  title: (visit, { customer }) => words(visit).editTitle({ name: customer?.name ?? '' }),
  initial: ({ customer }, visit) => (customer ? { ...typedOf(customer), camefrom: cameFrom(visit) } : {}),
  async save(visit, { businessId: _businessId, camefrom, ...facts }, commandId, { customer }) {
    if (!customer) return refuse('customer-not-found')
    const input = { ...facts, customerId: customer.id }
    const saved = await visit.perform(editCustomer, visit.actor, input, commandId)
    return saved.ok ? ok({ id: customer.id, camefrom }) : saved
  },
  done(visit, { id, camefrom }) {
    const invoice = invoiceBehind(visit, camefrom)
    return invoice ? `${invoice.href}?klant-bewaard` : `${paths.customer(visit.cooperative.slug, id)}?bewaard`
  },
  below: ({ customer, refund = 0n }, visit) =>
    customer && <Ways visit={visit} customer={customer} refund={refund} />,
})

/** The invoice that the visitor came from, as the form keeps it: `factuur/<id>`, `goedkeuren/<id>` or nothing. */
function cameFrom(visit: CooperativeVisit): string {
  const asked = visit.url.searchParams
  const kind = ['factuur', 'goedkeuren'].find((name) => asked.has(name))
  return kind === undefined ? '' : `${kind}/${asked.get(kind) ?? ''}`
}

function invoiceBehind(visit: CooperativeVisit, camefrom: string) {
  const [kind, id = ''] = camefrom.split('/')
  if (!isId(id)) return undefined
  const coop = visit.cooperative.slug
  const { approvals, form } = visit.text.salesPages
  if (kind === 'goedkeuren') return { href: paths.approval(coop, id), label: approvals.back }
  return kind === 'factuur' ? { href: paths.invoice(coop, id), label: form.backToInvoice } : undefined
}

function toCustomers(visit: CooperativeVisit) {
  return { href: paths.customers(visit.cooperative.slug), label: words(visit).back }
}

/** A customer with what they still owe. */
async function listedCustomer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'customer'>,
): Promise<CustomerInList | undefined> {
  const customer = await customerById(tx, cooperativeId, id)
  const namesakes = customer
    ? await customersOf(tx, cooperativeId, { businessId: customer.businessId, search: customer.name })
    : []
  return namesakes.find((one) => one.id === id)
}

async function servedBy(visit: CooperativeVisit): Promise<readonly Business[]> {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    if (visit.may('customers.edit')) {
      return (await businessesOf(tx, cooperativeId)).filter(({ endedOn }) => endedOn === undefined)
    }
    const member = await memberOfPerson(tx, cooperativeId, personId)
    return member ? (await businessesOfMember(tx, cooperativeId, member.id)).filter(isOpen) : []
  })
}

function typedOf(customer: CustomerInList): Record<string, string> {
  const { kind, name, contact, email, street, postcode, city, country, kvk, oin, vatNumber, language } =
    customer
  const wantsEInvoice = customer.wantsEInvoice ? 'yes' : ''
  return {
    kind,
    name,
    contact,
    email,
    street,
    postcode,
    city,
    country,
    kvk,
    oin,
    vatNumber,
    language,
    wantsEInvoice,
  }
}

function Ways(props: { visit: CooperativeVisit; customer: CustomerInList; refund: Cents }) {
  const { visit, customer, refund } = props
  const text = words(visit)
  const coop = visit.cooperative.slug
  return (
    <Card labelledBy="ways">
      <Heading level={2} id="ways">
        {text.theirInvoices}
      </Heading>
      <Facts
        facts={[
          { label: text.business, value: customer.tradeName },
          { label: text.invoices, value: String(customer.invoices), number: true },
          { label: text.open, value: <Euro amount={customer.open} />, number: true },
          ...(refund > 0n
            ? [
                {
                  label: visit.text.salesPages.tooMuch.customer,
                  value: <Euro amount={refund} />,
                  number: true,
                },
              ]
            : []),
        ]}
      />
      <ButtonRow>
        {!visit.may('customers.edit') && (
          <LinkButton href={`${paths.newInvoice(coop)}?klant=${customer.id}`}>{text.newInvoice}</LinkButton>
        )}
        <LinkButton href={`${paths.invoices(coop)}?klant=${customer.id}`} look="secondary">
          {text.theirInvoices}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const text = words(visit)
  const labels: Readonly<Record<string, string>> = {
    businessId: text.business,
    kind: text.kindName,
    name: text.name,
    contact: text.contact,
    email: text.email,
    street: text.street,
    postcode: text.postcode,
    city: text.cityField,
    country: text.country,
    kvk: text.kvk,
    oin: text.oin,
    vatNumber: text.vatNumber,
    wantsEInvoice: visit.text.eInvoice.wants,
    language: text.language,
  }
  return labels[field] ?? field
}
