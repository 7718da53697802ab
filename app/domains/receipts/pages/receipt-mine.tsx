import { Button, Details, FileField, Form, LinkButton, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { MEGABYTES, MOST_PAGES, RECEIPT_TYPES } from '../receipt-file.ts'
import { mayWithdraw } from '../receipt.ts'
import type { ReceiptShown, ReceiptState } from './receipt-shown.ts'
import { receiptPaths } from './addresses.ts'

/** What a member can still do with the own receipt: add a photo, hand in another one, take it back. */
export function OfMember(props: { visit: CooperativeVisit; shown: ReceiptShown; state: ReceiptState }) {
  const { visit, shown, state } = props
  const { receipt, pages } = shown
  const { one, form, mine } = visit.text.receipts
  const coop = visit.cooperative.slug
  const wrong = state.wrong?.field === 'files' ? state.wrong.beside : undefined
  return (
    <>
      {receipt.state === 'returned' && <LinkButton href={paths.newReceipt(coop)}>{one.again}</LinkButton>}
      {receipt.state === 'waiting' && pages.length < MOST_PAGES && (
        <Details summary={one.more} open={wrong !== undefined}>
          <Paragraph>{one.moreLead}</Paragraph>
          <Form
            action={receiptPaths.addPhotos(coop, receipt.id)}
            commandId={freshCommandId(visit)}
            label={one.more}
            files
          >
            <FileField
              name="files"
              label={form.photo}
              accept={RECEIPT_TYPES.join(',')}
              multiple
              maxMegabytes={MEGABYTES}
              error={wrong}
            />
            <Button look="secondary">{one.more}</Button>
          </Form>
        </Details>
      )}
      {mayWithdraw(receipt) && (
        <Details summary={one.withdraw}>
          <Paragraph>{one.withdrawLead}</Paragraph>
          <Form
            action={receiptPaths.withdraw(coop, receipt.id)}
            commandId={freshCommandId(visit)}
            label={one.withdraw}
          >
            <Button look="secondary">{one.withdraw}</Button>
          </Form>
        </Details>
      )}
      {receipt.state === 'waiting' && (
        <p>
          <LinkButton href={paths.newReceipt(coop)} look="secondary">
            {mine.hand}
          </LinkButton>
        </p>
      )}
    </>
  )
}
