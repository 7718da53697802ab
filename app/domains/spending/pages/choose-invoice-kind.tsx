import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  RadioGroup,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { INVOICE_KINDS, type InvoiceKind } from '../cost-kind.ts'
import { keptName } from '../kept-receipt.db.ts'

/** The kind that was chosen before the form of an invoice, out of its address. */
export function chosenKind({ searchParams }: URL): InvoiceKind | undefined {
  return INVOICE_KINDS.find((one) => one === searchParams.get('soort'))
}

/** What an invoice is for, of which the file is kept already: it was not chosen with the file, or is chosen again. */
export async function chooseInvoiceKindPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const kept = visit.id<'kept-receipt'>('kept')
  const name = await visit.read((tx) => keptName(tx, id, kept))
  if (name === undefined) throw new NothingHere('no file is kept for it')
  const { choose, form } = visit.text.suppliers
  const isMissing = visit.url.searchParams.has('verder')
  const { choose: wrong } = visit.text.form.wrong
  return page(visit, {
    title: choose.title,
    status: isMissing ? 422 : 200,
    children: (
      <>
        <Link href={paths.supplierInvoices(slug)} roomy>
          {choose.back}
        </Link>
        <ErrorSummary errors={isMissing ? [{ field: 'soort', sentence: wrong(form.kind) }] : []} />
        <Heading level={1}>{choose.title}</Heading>
        <Lead>{choose.fileIsHere({ name })}</Lead>
        <Form action={`${paths.enterSupplierInvoice(slug, kept)}#content`} method="get" label={choose.title}>
          <HiddenField name="verder" value="ja" />
          <WhichKind visit={visit} name="soort" value={undefined} error={isMissing ? wrong() : undefined} />
          <Button>{choose.save}</Button>
        </Form>
      </>
    ),
  })
}

/** Choosing it. */
export function WhichKind(props: {
  visit: CooperativeVisit
  name: string
  value: string | undefined
  error: string | undefined
}) {
  const { visit, ...field } = props
  const { form } = visit.text.suppliers
  return (
    <RadioGroup
      {...field}
      label={form.kind}
      choices={INVOICE_KINDS.map((value) => ({ value, ...form.kinds[value] }))}
    />
  )
}
