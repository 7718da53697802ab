import { Details, Heading, Icon, Link, Notice, Paragraph, useLanguage, useText } from '../../../ui/index.ts'
import { formatEuro, formatPercentage, formatPeriod } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { hasAddress } from '../customer.ts'
import type { InvoiceDetail } from '../detail.db.ts'
import { yesToComeFrom } from '../split.ts'
import { isAboutCustomer, type Warning } from '../warnings.ts'
import type { ToKnow } from './before-approving.ts'
import { InvoiceFacts, InvoiceLines } from './invoice-sheet.tsx'
import { JointCard } from './joint-card.tsx'
import { Timeline } from './timeline.tsx'

/**
 * Why this person may not approve this invoice; undefined when they may. The command decides; this says it
 * beforehand.
 */
export function whyNotMine(
  visit: CooperativeVisit,
  { invoice }: InvoiceDetail,
): 'own' | 'ownContent' | 'notAgreed' | undefined {
  const me = visit.actor.personId
  if (invoice.shares.some(({ person }) => person === me)) return 'own'
  if (yesToComeFrom(invoice).length > 0) return 'notAgreed'
  const others = [invoice.submittedBy, invoice.agreedBy].filter((one) => one && one !== me)
  return others.length === 0 ? 'ownContent' : undefined
}

/** Whose invoice it is, what a person should look at, and what was checked by itself. */
export function ApprovalHead({
  visit,
  detail,
  warnings,
  toKnow,
}: {
  visit: CooperativeVisit
  detail: InvoiceDetail
  warnings: readonly Warning[]
  toKnow: readonly ToKnow[]
}) {
  const text = useText()
  const words = text.salesPages.approvals
  const { customer } = detail
  // Reading starts at what is shown now, also after the one before was done; who came to write, writes.
  const asked = visit.url.searchParams
  const needsLook = warnings.length + toKnow.length > 0
  const arriving = !asked.has('terug') && (visit.params['invoice'] !== undefined || asked.size > 0)
  return (
    <>
      <h2
        id="thing"
        class="nl-heading nl-heading--level-2"
        tabIndex={-1}
        data-focus={arriving ? '' : undefined}
      >
        {words.by({ member: detail.memberName, customer: customer.name })}
      </h2>
      {needsLook && (
        <Notice tone="doubt" title={words.attention}>
          <ul class="plain-list">
            {warnings.map((warning) => (
              <li key={warning}>{text.sales.warnings[warning]}</li>
            ))}
            {toKnow.map(({ sentence, link }) => (
              <li key={sentence}>
                {sentence} {link && <Link href={link.href}>{link.label}</Link>}
              </li>
            ))}
          </ul>
          {warnings.some(isAboutCustomer) && (
            <Link
              href={`${paths.customer(visit.cooperative.slug, customer.id)}?goedkeuren=${detail.invoice.id}`}
              roomy
            >
              {words.editCustomer}
            </Link>
          )}
        </Notice>
      )}
      <Checks detail={detail} />
      {!needsLook && hasAddress(customer) && !whyNotMine(visit, detail) && (
        <Paragraph quiet>{words.noAttention}</Paragraph>
      )}
    </>
  )
}

/** The invoice as it will look, and what happened to it before. */
export function ApprovalSheet({
  visit,
  detail,
  customers,
  coop,
}: {
  visit: CooperativeVisit
  detail: InvoiceDetail
  customers: ReadonlyMap<string, string>
  coop: string
}) {
  const words = useText().salesPages.approvals
  const { invoice, customer, memberName, tradeName } = detail
  return (
    <>
      <JointCard visit={visit} invoice={invoice} own={false} />
      <InvoiceLines invoice={invoice} level={3} />
      <InvoiceFacts
        invoice={invoice}
        customerName={customer.name}
        memberName={memberName}
        tradeName={tradeName}
        coop={coop}
        mayOpenCustomer
      />
      {detail.events.length > 2 && (
        <Details summary={words.history}>
          <Timeline
            settlements={detail.settlements}
            events={detail.events}
            customers={customers}
            workedUntil={invoice.workedUntil}
            id="history"
          />
        </Details>
      )}
    </>
  )
}

/** What the program looked after: good or not, never by colour alone. */
function Checks({ detail: { invoice, customer, memberName } }: { detail: InvoiceDetail }) {
  const [language, text] = [useLanguage(), useText()]
  const { checks, check } = text.salesPages.approvals
  const euro = (amount: bigint) => formatEuro(amount, language)
  const rates = invoice.vat.map(({ code, rate }) =>
    text.sales.vatCodes[code]({ rate: formatPercentage(rate, language) }),
  )
  const kor = invoice.vat.every(({ code }) => code === 'kor')
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const address = hasAddress(customer)
  const period = formatPeriod(invoice.workedFrom, invoice.workedUntil, language)
  const agreed = invoice.agreedBy === undefined ? [] : [[true, check.agreed({ name: memberName })] as const]
  const lines: readonly (readonly [boolean, string])[] = [
    ...agreed,
    [address, address ? check.customerGood : check.customerBad],
    [true, kor ? check.kor : check.vat({ rate: list.format(rates) })],
    [true, check.worked({ period })],
    [true, check.sum({ net: euro(invoice.net), vat: euro(invoice.vatTotal), total: euro(invoice.total) })],
  ]
  return (
    <>
      <Heading level={3}>{checks}</Heading>
      <ul class="plain-list">
        {lines.map(([good, sentence]) => (
          <li key={sentence} class="checked">
            <Icon name={good ? 'done' : 'doubt'} /> <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
