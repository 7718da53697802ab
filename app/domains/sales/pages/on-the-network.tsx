import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, LinkButton, Paragraph, Stack, useLanguage, useText } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { InvoiceDetail } from '../detail.db.ts'
import { electronicAddressOf } from '../e-address.ts'
import { peppolAccountOf } from '../peppol/account.db.ts'
import { latestSending } from '../peppol/sending.db.ts'
import { maySend, type Sending } from '../peppol/sending.ts'
import { ActionForm, type Acting } from './action-form.tsx'

/** How an invoice stands on the network of e-invoices; undefined when there is nothing to say of it. */
export type OnTheNetwork = {
  readonly sending: Sending | undefined
  readonly hasAccount: boolean
  readonly hasAddress: boolean
}

/** For the administration: whether the e-invoice went, or could go. */
export async function onTheNetwork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { invoice, customer }: InvoiceDetail,
): Promise<OnTheNetwork | undefined> {
  if (invoice.state !== 'issued' || !invoice.eInvoiceId || invoice.buyer.kind === 'person') return undefined
  const sending = await latestSending({ tx, cooperativeId }, invoice.id)
  const hasAccount = (await peppolAccountOf(tx, cooperativeId)) !== undefined
  if (!sending && !hasAccount && !customer.wantsEInvoice) return undefined
  return { sending, hasAccount, hasAddress: electronicAddressOf(invoice.buyer) !== undefined }
}

/** How far the e-invoice is, and what can be done. */
export function NetworkStanding({ standing, acting }: { standing: OnTheNetwork; acting: Acting }) {
  const words = useText().eInvoice.network
  const { sending, hasAccount, hasAddress } = standing
  return (
    <Stack gap="small">
      <Heading level={3}>{words.title}</Heading>
      {sending && <HowFar sending={sending} coop={acting.coop} />}
      {!sending && !hasAccount && (
        <>
          <Paragraph>{words.wantsWithoutAccount}</Paragraph>
          <LinkButton href={paths.peppolSetting(acting.coop)} look="quiet">
            {words.connect}
          </LinkButton>
        </>
      )}
      {!sending && hasAccount && !hasAddress && <Paragraph>{words.notFound}</Paragraph>}
      {hasAccount && hasAddress && maySend(sending) && (
        <ActionForm acting={acting} does="send-over-peppol" label={sending ? words.again : words.send} />
      )}
    </Stack>
  )
}

function HowFar({ sending, coop }: { sending: Sending; coop: string }) {
  const [language, words] = [useLanguage(), useText().eInvoice.network]
  const { state, trouble, sentAt, settledAt } = sending
  const moment = formatMoment(settledAt ?? sentAt ?? new Date(0), language)
  if (trouble === 'key')
    return (
      <>
        <Paragraph>{words.key}</Paragraph>
        <Link href={paths.peppolSetting(coop)} roomy>
          {words.toSetting}
        </Link>
      </>
    )
  if (trouble === 'silent') return <Paragraph>{words.silent}</Paragraph>
  if (state === 'refused' && sending.words !== '')
    return (
      <>
        <Paragraph>{words.refused({ moment })}</Paragraph>
        <blockquote lang="en">{sending.words}</blockquote>
      </>
    )
  if (state === 'refused') return <Paragraph>{words.refusedSilently({ moment })}</Paragraph>
  if (state === 'underway' || state === 'delivered') return <Paragraph>{words[state]({ moment })}</Paragraph>
  return <Paragraph>{words[state]}</Paragraph>
}
