import { Card, Heading, HiddenField, Link, Paragraph } from '../../../ui/index.ts'
import { formatAmount, type Language } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Proposal, ReceiptToBook } from '../../receipts/index.ts'
import type { KindChoices } from './kind-fields.tsx'

/** What a receipt out of the tray fills in: what is known of it, and what was read on it. */
export function filledFrom({ receipt, proposal }: ReceiptToBook, language: Language): Typed {
  return {
    member: receipt.memberId ?? '',
    description: receipt.note.slice(0, 200),
    ...(receipt.requestId ? { kind: 'pot', request: receipt.requestId } : {}),
    ...(receipt.paidBy ? { paidBy: receipt.paidBy } : {}),
    supplier: '',
    ...(proposal ? filledFromReading(proposal, language) : {}),
  }
}

/** What was read and is borne out, and nothing that is doubtful. */
export function filledFromReading(proposal: Proposal, language: Language): Typed {
  const sure = <T,>(read: { readonly value: T; readonly checks: readonly unknown[] } | undefined) =>
    read && read.checks.length > 0 ? read.value : undefined
  const day = sure(proposal.day)
  const [total, vat, shop] = [sure(proposal.total), sure(proposal.vat), sure(proposal.shop)]
  const [year = '', month = '', ofMonth = ''] = day?.split('-') ?? []
  return {
    ...(shop === undefined ? {} : { supplier: shop }),
    ...(day ? { spentOnDay: ofMonth, spentOnMonth: month, spentOnYear: year } : {}),
    ...(total === undefined ? {} : { total: formatAmount(total, language) }),
    ...(vat === undefined ? {} : { vat: formatAmount(vat, language) }),
  }
}

/** What a photo that was chosen in the form itself fills in: only what nobody typed; a day as a whole. */
export function filledIntoEmpty(typed: Typed, read: Typed): Typed {
  const isEmpty = (name: string) => (typed[name] ?? '').trim() === ''
  const isDay = (name: string) => name.startsWith('spentOn')
  const noDay = ['spentOnDay', 'spentOnMonth', 'spentOnYear'].every(isEmpty)
  // VAT that was left empty beside a total that was typed is no VAT.
  const free = (name: string) => (isDay(name) ? noDay : isEmpty(name) && (name !== 'vat' || isEmpty('total')))
  return Object.fromEntries(Object.entries(read).filter(([name]) => free(name)))
}

/** The receipt that is booked with the form, to look at while filling in. */
export function FromTray({ visit, inTray }: { visit: CooperativeVisit; inTray: ReceiptToBook }) {
  const { receipt, pages } = inTray
  const words = visit.text.spending.form
  const coop = visit.cooperative.slug
  return (
    <Card labelledBy="uit-bakje">
      <HiddenField name="bon" value={receipt.id} />
      <Heading level={2} size={3} id="uit-bakje">
        {words.fromTray}
      </Heading>
      <Paragraph quiet>{words.fromTrayLead}</Paragraph>
      {pages.map(({ id, mediaType, reading }) =>
        mediaType !== 'application/pdf' || reading?.hasCopy ? (
          <img
            key={id}
            src={paths.receiptPhoto(coop, receipt.id, id)}
            alt={words.fromTray}
            class="paper-photo"
          />
        ) : null,
      )}
      <Paragraph>
        <Link href={paths.handedIn(coop, receipt.id)} roomy>
          {words.fromTrayWhy}
        </Link>
      </Paragraph>
    </Card>
  )
}

/** The request of a pot that the address names. */
export function underRequest(visit: CooperativeVisit, choices: KindChoices): Typed {
  const asked = choices.requests.find(({ id }) => id === visit.url.searchParams.get('vraag'))
  if (!asked) return {}
  const { id: request, memberId: member, what: description } = asked
  return {
    kind: 'pot',
    request,
    member,
    description: description.slice(0, 200),
    paidBy: asked.boughtBy ?? 'member',
  }
}
