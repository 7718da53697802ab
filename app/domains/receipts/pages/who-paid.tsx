import { Button, Form, RadioGroup } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { PAID_BY, type Receipt } from '../receipt.ts'
import { receiptPaths } from './addresses.ts'
import type { ReceiptState } from './receipt-shown.ts'

/** Whether the member is still to say who paid the shop. */
export function isPayerAsked({ state, paidBy }: Pick<Receipt, 'state' | 'paidBy'>): boolean {
  return state === 'waiting' && paidBy === null
}

/** Asks it, on the page of the receipt. */
export function WhoPaid(props: { visit: CooperativeVisit; receipt: Receipt; state: ReceiptState }) {
  const { visit, receipt, state } = props
  const { form, one } = visit.text.receipts
  const action = receiptPaths.sayWhoPaid(visit.cooperative.slug, receipt.id)
  return (
    <Form action={action} commandId={freshCommandId(visit)} label={form.paidBy}>
      <RadioGroup
        name="paidBy"
        label={form.paidBy}
        choices={PAID_BY.map((value) => ({ value, ...form.payer[value] }))}
        error={state.wrong?.field === 'paidBy' ? state.wrong.beside : undefined}
      />
      <Button>{one.sayWhoPaid}</Button>
    </Form>
  )
}
