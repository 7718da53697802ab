import { Button, Details, Form, Paragraph, TextArea } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { SupplierInvoice } from '../supplier-invoice.db.ts'

/** Closing an invoice of a supplier, with the reason. */
export function CloseInvoice(props: {
  visit: CooperativeVisit
  invoice: SupplierInvoice
  why: string | undefined
  wrong: string | undefined
  open: boolean
}) {
  const { visit, invoice } = props
  const words = visit.text.suppliers.one
  return (
    <Details summary={words.close} open={props.open}>
      <Paragraph>{invoice.entryId ? words.closeBooked : words.closeWaiting}</Paragraph>
      <Form
        action={paths.closeSupplierInvoice(visit.cooperative.slug, invoice.id)}
        commandId={freshCommandId(visit)}
        label={words.close}
      >
        <TextArea
          name="why"
          label={words.why}
          rows={3}
          maxLength={500}
          value={props.why}
          error={props.wrong}
        />
        <Button look="secondary">{words.close}</Button>
      </Form>
    </Details>
  )
}
