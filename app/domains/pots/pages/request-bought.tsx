import { ButtonRow, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Bought } from '../from-spending.ts'
import type { PotRequest } from '../pot-request.ts'

/** Something that was bought, with its paper for who may open it. */
export function BoughtLine({ visit, bought }: { visit: CooperativeVisit; bought: Bought }) {
  const words = visit.text.potRequests.story
  const { slug } = visit.cooperative
  const { kind, id, supplier, total } = bought
  const on = formatDay(bought.on, visit.language)
  const said = words.boughtLine[kind]({
    supplier,
    on,
    total: total === null ? '' : formatEuro(total, visit.language),
  })
  const papers = {
    receipt: paths.handedIn(slug, id),
    cost: paths.cost(slug, id),
    invoice: paths.supplierInvoice(slug, id),
  }
  const mayOpen = visit.may(kind === 'invoice' ? 'supplier-invoices.read' : 'cost.read')
  return (
    <Paragraph>
      {mayOpen ? (
        <Link href={papers[kind]} roomy>
          {said}
        </Link>
      ) : (
        said
      )}
    </Paragraph>
  )
}

/** After the yes: who buys, where the paper goes, and what to do when it costs more. */
export function WhatNow(props: {
  visit: CooperativeVisit
  story: PotRequest
  own: boolean
  isBought: boolean
}) {
  const { visit, story, own, isBought } = props
  const words = visit.text.potRequests.story
  const { slug } = visit.cooperative
  const buyer = story.boughtBy ?? 'member'
  const office = visit.may('cost.book')
  if (!own && !office) return null
  return (
    <>
      {!isBought && <Paragraph>{own ? words.buyNow[buyer] : words.bookNow[buyer]}</Paragraph>}
      <Paragraph quiet>{words.atMost({ amount: formatEuro(story.amount, visit.language) })}</Paragraph>
      <ButtonRow>
        {!isBought && own && (
          <LinkButton href={`${paths.newReceipt(slug)}?vraag=${story.id}`}>{words.handIn[buyer]}</LinkButton>
        )}
        {!own && office && buyer === 'cooperative' && (
          <LinkButton href={paths.newSupplierInvoice(slug)}>{words.enterInvoice}</LinkButton>
        )}
        {!own && office && buyer === 'member' && (
          <LinkButton href={`${paths.newCost(slug)}?vraag=${story.id}`}>{words.bookReceipt}</LinkButton>
        )}
        <LinkButton href={`${paths.newPotRequest(slug)}?vraag=${story.id}`} look="secondary">
          {words.askMore}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
