import { z } from 'zod'
import { FileField } from '../../../ui/index.ts'
import { newId, type Id } from '../../../values/id.ts'
import { choice, upload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { ok } from '../../../values/result.ts'
import { keepReceipt } from '../keep-receipt.ts'
import { INVOICE_FILE_TYPES, isXmlFile } from '../receipt-types.ts'
import { readGivenFile } from '../read-given-file.ts'
import { INVOICE_KINDS } from '../cost-kind.ts'
import { WhichKind } from './choose-invoice-kind.tsx'
import { keptFile, MEGABYTES } from '../../receipts/index.ts'

const fields = z.object({ file: upload(MEGABYTES, []), kind: choice([...INVOICE_KINDS, 'asked-next']) })

/** A file that came without a kind is kept, and the kind asked after it: a browser never gives a file back. */
const schema = z.preprocess((raw) => {
  const given = raw as Record<string, unknown>
  const { file, kind } = given
  const isThere = file instanceof File && file.size > 0
  return isThere && !INVOICE_KINDS.some((one) => one === kind) ? { ...given, kind: 'asked-next' } : raw
}, fields)

/** The first step of entering an invoice of a supplier: its file, which is kept for the form that comes next. */
export const chooseInvoiceFilePage = formPage({
  schema,
  files: true,
  load: () => Promise.resolve({}),
  title: (visit) => visit.text.suppliers.choose.title,
  lead: (visit) => visit.text.suppliers.choose.lead,
  back: (visit) => ({
    href: paths.supplierInvoices(visit.cooperative.slug),
    label: visit.text.suppliers.choose.back,
  }),
  initial: () => ({}),
  fields({ visit, typed, wrong }) {
    const words = visit.text.suppliers.choose
    return (
      <>
        <WhichKind visit={visit} name="kind" value={typed['kind']} error={wrong('kind')} />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept={INVOICE_FILE_TYPES.join(',')}
          maxMegabytes={MEGABYTES}
          error={wrong('file')}
        />
      </>
    )
  },
  label: (visit, field) =>
    field === 'kind' ? visit.text.suppliers.form.kind : visit.text.suppliers.choose.file,
  async save(visit, { file, kind }, commandId) {
    const formId = commandId as Id<'kept-receipt'>
    const name = file.name.replaceAll('\u0000', '').slice(-200) || 'factuur'
    const content = new Uint8Array(await file.arrayBuffer())
    // Of what kind it is, is told by what is in it: a browser often does not know HEIC.
    const is = isXmlFile({ name, mediaType: file.type })
      ? ok({ mediaType: 'application/xml' } as const)
      : keptFile(content)
    if (!is.ok) return is
    const given = { name, mediaType: is.value.mediaType, content }
    const reading = await readGivenFile(given)
    const input = { formId, ...given, ...(reading ? { reading } : {}) }
    const kept = await visit.perform(keepReceipt, visit.actor, input, newId(visit.now.at))
    return kept.ok ? ok({ formId, kind }) : kept
  },
  done: (visit, { formId, kind }) => {
    const form = paths.enterSupplierInvoice(visit.cooperative.slug, formId)
    return kind === 'asked-next' ? `${form}?verder=ja` : `${form}?soort=${kind}`
  },
  refusals: (visit) => ({
    ...visit.text.suppliers.refusals,
    ...visit.text.receipts.refusals,
    'receipt-kind': visit.text.suppliers.choose.wrongKind,
  }),
  refusedField: () => 'file',
  saveLabel: (visit) => visit.text.suppliers.choose.save,
})
