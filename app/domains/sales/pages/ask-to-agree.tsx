import { Notice, useText } from '../../../ui/index.ts'
import type { Invoice } from '../invoice.ts'
import { ActionForm, type Acting } from './invoice-actions.tsx'

/** For the member: somebody else put this forward for you. One tap says that it is right. */
export function AskToAgree({ invoice, acting }: { invoice: Invoice; acting: Acting }) {
  const words = useText().salesPages.invoice
  return (
    <Notice tone="doubt" title={words.agreeTitle}>
      <p>{words.agreeLead}</p>
      <ActionForm
        acting={acting}
        does="agree"
        label={words.agree}
        look="primary"
        revision={invoice.revision}
      />
    </Notice>
  )
}
