/** A cost that stands open at the shop and that the co-operative still pays. */
import { z } from 'zod'
import { DateField, TextField, typedParts } from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { dayField, optionalText, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { costById } from '../cost.db.ts'
import { payCostToSupplier } from '../pay-cost-to-supplier.ts'
import { suppliersOf } from '../supplier.db.ts'
import { isOpenAtShop } from './open-at-shop.tsx'
import { FromWhom } from './invoice-fields.tsx'
import { ADDED, supplierNumbers } from './invoice-form.ts'

/** Within so many days a bill is usually paid. */
const USUAL_DAYS = 14

const schema = withDays(
  ['dueOn'],
  z
    .object({
      supplier: z.union(
        [z.literal(ADDED), z.string().refine((value) => isId<'supplier'>(value), 'choose')],
        'choose',
      ),
      name: optionalText(120),
      ...supplierNumbers,
      number: text(60),
      dueOn: dayField(),
    })
    .refine(({ supplier, name }) => supplier !== ADDED || name !== '', {
      path: ['name'],
      message: 'required',
    }),
)

/** Who gets the money, so that it stands among what is to be paid. */
export const payCostPage = formPage({
  schema,
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const cost = await costById(tx, id, visit.id<'cost'>('cost'))
      if (!cost || !(await isOpenAtShop(tx, visit, cost))) return undefined
      const suppliers = await suppliersOf(tx, id)
      const known = suppliers.find(({ name }) => name.toLowerCase() === cost.supplier.toLowerCase())
      return { cost, known: known?.id, suppliers }
    }),
  title: (visit) => visit.text.creditors.form.title,
  lead: (visit, { cost }) =>
    visit.text.creditors.form.lead({
      supplier: cost.supplier,
      amount: formatEuro(cost.total, visit.language),
    }),
  back: (visit, { cost }) => ({
    href: paths.cost(visit.cooperative.slug, cost.id),
    label: visit.text.spending.cost.title({
      supplier: cost.supplier,
      amount: formatEuro(cost.total, visit.language),
    }),
  }),
  initial({ cost, known }, { now }) {
    const [year = '', month = '', date = ''] = addDays(now.today, USUAL_DAYS).split('-')
    return {
      ...(known ? { supplier: known } : { supplier: ADDED, name: cost.supplier }),
      dueOnDay: date,
      dueOnMonth: month,
      dueOnYear: year,
    }
  },
  fields(filled) {
    const { visit, typed, wrong } = filled
    const words = visit.text.creditors.form
    return (
      <>
        <FromWhom {...filled} />
        <TextField
          name="number"
          label={words.number}
          value={typed['number']}
          error={wrong('number')}
          maxLength={60}
        />
        <DateField
          name="dueOn"
          label={words.dueOn}
          value={typedParts(typed, 'dueOn')}
          error={wrong('dueOn')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const labels = { ...visit.text.suppliers.form, ...visit.text.creditors.form }
    const label = labels[field as keyof typeof labels]
    return typeof label === 'string' ? label : field
  },
  save(visit, { supplier, name, kvk, vatNumber, iban, number, dueOn }, commandId, { cost }) {
    const given = supplier === ADDED ? { added: { name, kvk, vatNumber, iban } } : { id: supplier }
    const input = { costId: cost.id, supplier: given, number, dueOn }
    return visit.perform(payCostToSupplier, visit.actor, input, commandId)
  },
  done: (visit, invoice) => `${paths.supplierInvoice(visit.cooperative.slug, invoice)}?ingevoerd`,
  refusals: (visit) => ({
    ...visit.text.spending.refusals,
    ...visit.text.suppliers.refusals,
    ...visit.text.creditors.refusals,
  }),
  refusedField: (reason) => (reason === 'invoice-entered-before' ? 'number' : undefined),
  saveLabel: (visit) => visit.text.creditors.form.save,
})
