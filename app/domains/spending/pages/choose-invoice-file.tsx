import { z } from 'zod'
import { FileField } from '../../../ui/index.ts'
import { newId, type Id } from '../../../values/id.ts'
import { upload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { ok } from '../../../values/result.ts'
import { keepReceipt } from '../keep-receipt.ts'
import { INVOICE_FILE_TYPES } from '../receipt-types.ts'
import { MEGABYTES } from '../../receipts/index.ts'

/** The first step of entering an invoice of a supplier: its file, which is kept for the form that comes next. */
export const chooseInvoiceFilePage = formPage({
  schema: z.object({ file: upload(MEGABYTES, INVOICE_FILE_TYPES) }),
  files: true,
  load: () => Promise.resolve({}),
  title: (visit) => visit.text.suppliers.choose.title,
  lead: (visit) => visit.text.suppliers.choose.lead,
  back: (visit) => ({
    href: paths.supplierInvoices(visit.cooperative.slug),
    label: visit.text.suppliers.choose.back,
  }),
  initial: () => ({}),
  fields({ visit, wrong }) {
    const words = visit.text.suppliers.choose
    return (
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        accept={INVOICE_FILE_TYPES.join(',')}
        maxMegabytes={MEGABYTES}
        error={wrong('file')}
      />
    )
  },
  label: (visit) => visit.text.suppliers.choose.file,
  async save(visit, { file }, commandId) {
    const formId = commandId as Id<'kept-receipt'>
    const name = file.name.replaceAll('\u0000', '').slice(-200) || 'factuur'
    const content = new Uint8Array(await file.arrayBuffer())
    const mediaType = file.type as (typeof INVOICE_FILE_TYPES)[number]
    const kept = await visit.perform(
      keepReceipt,
      visit.actor,
      { formId, name, mediaType, content },
      newId(visit.now.at),
    )
    return kept.ok ? ok(formId) : kept
  },
  done: (visit, kept) => paths.enterSupplierInvoice(visit.cooperative.slug, kept),
  refusals: (visit) => visit.text.suppliers.refusals,
  refusedField: () => 'file',
  saveLabel: (visit) => visit.text.suppliers.choose.save,
})
