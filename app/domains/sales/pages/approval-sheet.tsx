import { Details, Heading, Icon, LinkButton, Notice, Paragraph, useLanguage, useText } from '../../../ui/index.ts'
import { formatEuro, formatPercentage, formatPeriod } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { hasAddress } from '../customer.ts'
import type { InvoiceDetail } from '../detail.db.ts'
import type { Warning } from '../warnings.ts'
import { InvoiceFacts, InvoiceLines } from './invoice-sheet.tsx'
import { Timeline } from './timeline.tsx'
import { visitorPerson } from './visitor-person.ts'

/** Why this person may not approve this invoice; undefined when they may. The command decides; this says it beforehand. */
export function whyNotMine(visit: CooperativeVisit, { invoice, memberPerson }: InvoiceDetail): 'own' | 'ownDraft' | undefined {
  const me = visitorPerson(visit)
  if (memberPerson === me) return 'own'
  return invoice.draftedBy === me ? 'ownDraft' : undefined
}

/** An invoice as it will look, what was checked by itself, and what a person should look at. */
export function ApprovalSheet(props: {
  visit: CooperativeVisit
  detail: InvoiceDetail
  warnings: readonly Warning[]
  customers: ReadonlyMap<string, string>
}) {
  const { visit, detail, warnings } = props
  const text = useText()
  const words = text.salesPages.approvals
  const { invoice, customer } = detail
  const coop = visit.cooperative.slug
  return (
    <>
      <Heading level={2} id="thing">
        {words.by({ member: detail.memberName, customer: customer.name })}
      </Heading>
      {warnings.length > 0 && (
        <Notice tone="doubt" title={words.attention}>
          <ul class="plain-list">
            {warnings.map((warning) => (
              <li key={warning}>{text.sales.warnings[warning]}</li>
            ))}
          </ul>
          {warnings.some((warning) => warning.startsWith('customer-') || warning === 'e-invoice-data-missing') && (
            <LinkButton href={paths.customer(coop, customer.id)} look="quiet">
              {words.editCustomer}
            </LinkButton>
          )}
        </Notice>
      )}
      {warnings.length === 0 && <Paragraph quiet>{words.noAttention}</Paragraph>}
      <InvoiceFacts invoice={invoice} customerName={customer.name} memberName={detail.memberName} tradeName={detail.tradeName} coop={coop} />
      <InvoiceLines invoice={invoice} level={3} />
      <Checks detail={detail} />
      {detail.events.length > 2 && (
        <Details summary={words.history}>
          <Timeline events={detail.events} customers={props.customers} workedUntil={invoice.workedUntil} id="history" />
        </Details>
      )}
    </>
  )
}

/** What the program looked after: good or not, never by colour alone. */
function Checks({ detail: { invoice, customer } }: { detail: InvoiceDetail }) {
  const [language, text] = [useLanguage(), useText()]
  const { checks, check } = text.salesPages.approvals
  const euro = (amount: bigint) => formatEuro(amount, language)
  const rates = invoice.vat.map(({ code, rate }) => text.sales.vatCodes[code]({ rate: formatPercentage(rate, language) }))
  const kor = invoice.vat.every(({ code }) => code === 'kor')
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const address = hasAddress(customer)
  const lines: readonly [boolean, string][] = [
    [address, address ? check.customerGood : check.customerBad],
    [true, kor ? check.kor : check.vat({ rate: list.format(rates) })],
    [true, check.worked({ period: formatPeriod(invoice.workedFrom, invoice.workedUntil, language) })],
    [true, check.sum({ net: euro(invoice.net), vat: euro(invoice.vatTotal), total: euro(invoice.total) })],
  ]
  return (
    <>
      <Heading level={3}>{checks}</Heading>
      <ul class="plain-list">
        {lines.map(([good, sentence]) => (
          <li key={sentence}>
            <Icon name={good ? 'done' : 'doubt'} /> {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
