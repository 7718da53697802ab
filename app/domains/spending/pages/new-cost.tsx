import { z } from 'zod'
import {
  AmountField,
  Button,
  DateField,
  FieldRow,
  FileField,
  PreviewTarget,
  RadioGroup,
  Select,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import type { Cents } from '../../../values/money.ts'
import {
  amount,
  choice,
  dayField,
  idOf,
  optionalAmount,
  text,
  upload,
  withDays,
} from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { fragment } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { bookJobCost, RECEIPT_TYPES } from '../book-job-cost.ts'
import { PAYERS } from '../job-cost.ts'
import { CostEffectCard, costEffect, type CostEffect } from './cost-effect.tsx'

const MEGABYTES = 10

/** No VAT on the receipt is no VAT. */
const vatOrNothing = optionalAmount().transform((cents): Cents => cents ?? 0n)

const schema = withDays(
  ['spentOn'],
  z.object({
    member: idOf<'member'>(),
    supplier: text(120),
    description: text(200),
    spentOn: dayField(),
    total: amount(),
    vat: vatOrNothing,
    paidBy: choice(PAYERS),
    receipt: upload(MEGABYTES, RECEIPT_TYPES),
  }),
)

type Values = z.output<typeof schema>
type Data = { readonly members: readonly Member[]; readonly effect: CostEffect }

/** The form to book a cost: as on the receipt, with what it does to the sharing. */
export function newCostPage(visit: CooperativeVisit): Promise<Response> {
  return formFor({}).show(visit)
}

/** Books it. The button that works it out shows the form again, with the sum. */
export async function receiveNewCost(visit: CooperativeVisit): Promise<Response> {
  // Read twice: once for what it does, once by the form itself.
  const { typed } = await readForm({ ...visit, request: visit.request.clone() }, schema)
  const receipt = (await visit.request.clone().formData()).get('receipt')
  // A browser never gives a file back: who sees the form again has to choose it again, and is told so.
  return formFor(typed, receipt instanceof File && receipt.size > 0).receive(visit)
}

/** What the cost does, as it is typed now: for the live sum. */
export async function previewCost(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, schema)
  const effect = await visit.read((tx) => costEffect(tx, visit, typed))
  return fragment(visit, <CostEffectCard visit={visit} effect={effect} />)
}

function formFor(typed: Typed, hadReceipt = false) {
  return formPage({
    schema,
    files: true,
    load: (visit): Promise<Data> =>
      visit.read(async (tx) => ({
        members: (await membersOf(tx, visit.actor.cooperativeId)).filter(
          (member) => !isVisitor(visit, member),
        ),
        effect: await costEffect(tx, visit, typed),
      })),
    title: (visit) => visit.text.spending.form.title,
    lead: (visit) => visit.text.spending.form.lead,
    back: (visit) => ({ href: paths.costs(visit.cooperative.slug), label: visit.text.spending.form.back }),
    initial: (_data, visit) => ({ paidBy: 'cooperative', member: visit.url.searchParams.get('lid') ?? '' }),
    fields: (filled) => <Fields {...filled} hadReceipt={hadReceipt} />,
    label: (visit, field) => {
      const { form } = visit.text.spending
      const label = form[field as keyof typeof form]
      return typeof label === 'string' ? label : field
    },
    save,
    done: (visit, id) => `${paths.cost(visit.cooperative.slug, id)}?geboekt`,
    refusals: (visit) => visit.text.spending.refusals,
    saveLabel: (visit) => visit.text.spending.form.save,
    buttons: (visit) => (
      <Button look="secondary" name="intent" value="look">
        {visit.text.spending.form.look}
      </Button>
    ),
    preview: (visit) => ({
      href: `${paths.costs(visit.cooperative.slug)}/reken-uit`,
      target: 'effect-place',
    }),
  })
}

/** Nobody books their own costs, so one is not offered oneself. */
function isVisitor(visit: CooperativeVisit, member: Member): boolean {
  return visit.actor.kind === 'person' && member.personId === visit.actor.personId
}

function Fields({ visit, data, typed, wrong, hadReceipt }: Filled<Data> & { hadReceipt: boolean }) {
  const words = visit.text.spending.form
  // Told together with what is still to be filled in, not only after that.
  const refused = data.effect.kind === 'refused' ? data.effect.reason : undefined
  const sentence = refused && visit.text.spending.refusals[refused]
  return (
    <>
      <Select
        name="member"
        label={words.member}
        value={typed['member']}
        error={wrong('member')}
        choices={data.members.map((member) => ({ value: member.id, label: member.name }))}
      />
      <TextField
        name="supplier"
        label={words.supplier}
        value={typed['supplier']}
        error={wrong('supplier')}
        maxLength={120}
      />
      <TextField
        name="description"
        label={words.description}
        value={typed['description']}
        error={wrong('description')}
        maxLength={200}
      />
      <DateField
        name="spentOn"
        label={words.spentOn}
        value={typedParts(typed, 'spentOn')}
        error={wrong('spentOn') ?? (refused === 'day-to-come' ? sentence : undefined)}
      />
      <FieldRow>
        <AmountField name="total" label={words.total} value={typed['total']} error={wrong('total')} />
        <AmountField
          name="vat"
          label={words.vat}
          hint={words.vatHint}
          optional
          value={typed['vat']}
          error={wrong('vat') ?? (refused === 'day-to-come' ? undefined : sentence)}
        />
      </FieldRow>
      <RadioGroup
        name="paidBy"
        label={words.paidBy}
        value={typed['paidBy']}
        error={wrong('paidBy')}
        choices={PAYERS.map((payer) => ({ value: payer, label: words.payer[payer] }))}
      />
      <FileField
        name="receipt"
        label={words.receipt}
        hint={words.receiptHint}
        accept={RECEIPT_TYPES.join(',')}
        maxMegabytes={MEGABYTES}
        error={wrong('receipt') ?? (hadReceipt ? words.receiptAgain : undefined)}
      />
      <PreviewTarget id="effect-place">
        <CostEffectCard visit={visit} effect={data.effect} />
      </PreviewTarget>
    </>
  )
}

async function save(visit: CooperativeVisit, value: Values, commandId: string) {
  const { member: memberId, receipt, ...onReceipt } = value
  const content = new Uint8Array(await receipt.arrayBuffer())
  const mediaType = receipt.type as (typeof RECEIPT_TYPES)[number]
  const stored = { name: receipt.name.slice(-200) || 'bon', mediaType, content }
  return visit.perform(bookJobCost, visit.actor, { ...onReceipt, memberId, receipt: stored }, commandId)
}
