import { FileField, HiddenField, Notice } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../../receipts/index.ts'
import type { Kept } from './kept-for-form.ts'

/** The file of a receipt that nobody handed in; what was chosen before is still there. */
export function ReceiptField(props: {
  visit: CooperativeVisit
  kept: Kept | undefined
  error: string | undefined
}) {
  const words = props.visit.text.spending.form
  const here = props.kept?.gone ? undefined : props.kept
  return (
    <>
      {here?.filledIn && (
        <Notice tone="doubt" announce>
          {words.readFromReceipt}
        </Notice>
      )}
      {here && <HiddenField name="kept" value={here.name} />}
      <FileField
        name="receipt"
        label={words.receipt}
        hint={here ? words.receiptIsHere({ name: here.name }) : words.receiptHint}
        optional={here !== undefined}
        accept={RECEIPT_TYPES.join(',')}
        maxMegabytes={MEGABYTES}
        error={props.error}
      />
    </>
  )
}
