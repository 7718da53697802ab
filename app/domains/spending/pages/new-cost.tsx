import type { z } from 'zod'
import {
  AmountField,
  Button,
  DateField,
  FieldRow,
  PreviewTarget,
  RadioGroup,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { FieldWord } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import { fragment } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { namesIn, proposalOf, receiptToBook, type ReceiptToBook } from '../../receipts/index.ts'
import { invoicesForCosts, type InvoiceForCost } from '../../sales/index.ts'
import { enterCost } from '../enter-cost.ts'
import { isOfWork } from '../cost-kind.ts'
import { costsLately } from '../costs-lately.db.ts'
import { PAYERS } from '../cost.ts'
import { askAboutCost, filledIn } from './ask-about-cost.ts'
import { type onReceipt, without, withKept, withWrong } from './cost-fields.ts'
import { CostEffectCard, costEffect, type CostEffect } from './cost-effect.tsx'
import { filledFrom, filledFromReading, filledIntoEmpty, FromTray, underRequest } from './from-tray.tsx'
import { ReceiptField } from './receipt-field.tsx'
import { keptFor, type Kept } from './kept-for-form.ts'
import { InvoiceOfCost } from './invoice-of-cost.tsx'
import { kindChoices, KindFields, kindOf, OfWhom, type KindChoices } from './kind-fields.tsx'
import { chooseCostPage, chosenCost } from './choose-cost.tsx'

type Values = z.output<typeof onReceipt>
type Data = {
  readonly members: readonly Member[]
  readonly choices: KindChoices
  readonly invoices: readonly InvoiceForCost[]
  readonly effect: CostEffect
  /** The receipt out of the tray that is booked with this form. */
  readonly inTray: ReceiptToBook | undefined
}

/**
 * The form to book a cost: as on the receipt, with what it does to the sharing. With a receipt out of the tray it is
 * filled in with what was read there and is borne out.
 */
export function newCostPage(visit: CooperativeVisit): Promise<Response> {
  const bon = visit.url.searchParams.get('bon') ?? ''
  const underRequest = visit.url.searchParams.has('vraag')
  if (!underRequest && !chosenCost(visit.url)) return chooseCostPage(visit, bon)
  return formFor({ bon }).show(visit)
}

/**
 * Books it. The button that works it out shows the form again, with the sum. A browser never gives a file back, so the
 * receipt is kept for the form as soon as it comes.
 */
export async function receiveNewCost(visit: CooperativeVisit): Promise<Response> {
  // Read twice: once for what it does, once by the form itself.
  const { typed, commandId } = await readForm({ ...visit, request: visit.request.clone() }, withKept)
  if (isId(typed['bon'] ?? '')) return formFor(typed).receive(visit)
  const kept = await keptFor(
    visit,
    (await visit.request.clone().formData()).get('receipt'),
    commandId,
    typed['kept'],
  )
  if (kept && 'refused' in kept) return formFor(typed, undefined, kept.refused).receive(visit)
  const read = kept?.lines ? await readInto(visit, typed, kept.lines) : {}
  if (!kept || Object.keys(read).length === 0) return formFor(typed, kept).receive(visit)
  const more = { ...typed, ...read, commandId, intent: 'look' }
  const request = new Request(visit.request.url, { method: 'POST', body: new URLSearchParams(more) })
  return formFor(more, { ...kept, filledIn: true }).receive({ ...visit, request })
}

/** What the photo says of the fields that were left empty: then it is shown to look at, and nothing is booked yet. */
async function readInto(visit: CooperativeVisit, typed: Typed, lines: string): Promise<Typed> {
  const { today } = visit.now
  const booked = await visit.read((tx) => costsLately(tx, visit.cooperative.id, today))
  const read = proposalOf(lines, today, namesIn(booked))
  return filledIntoEmpty(typed, filledFromReading(read, visit.language))
}

/** What the cost does, as it is typed now: for the live sum. */
export async function previewCost(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, withKept)
  const effect = await visit.read((tx) => costEffect(tx, visit, typed))
  return fragment(visit, <CostEffectCard visit={visit} effect={effect} />)
}

function formFor(typed: Typed, kept?: Kept, refused?: FieldWord) {
  const inTray = isId<'receipt'>(typed['bon'] ?? '') ? (typed['bon'] as Id<'receipt'>) : undefined
  return formPage<Data, z.ZodType<Values>, Id<'cost'>, ToldIn<'spending'>>({
    schema: kept || inTray ? withKept : refused ? withWrong(refused) : without,
    files: true,
    load: (visit) => loadFor(visit, typed, inTray),
    title: (visit) => visit.text.spending.form.title,
    lead: (visit) => visit.text.spending.form.lead,
    back: (visit) => ({ href: paths.costs(visit.cooperative.slug), label: visit.text.spending.form.back }),
    initial: (data, visit) => ({
      ...(data.inTray ? filledFrom(data.inTray, visit.language) : {}),
      ...underRequest(visit, data.choices),
      ...chosenCost(visit.url),
    }),
    fields: (filled) => <Fields {...filled} kept={kept} />,
    label: (visit, field) => {
      const form = { ...visit.text.suppliers.form, ...visit.text.spending.form }
      const label = form[field as keyof typeof form]
      return typeof label === 'string' ? label : field
    },
    confirm: askAboutCost,
    save: (visit, value, commandId) => save(visit, value, commandId, inTray),
    done: (visit, id) => `${paths.cost(visit.cooperative.slug, id)}?geboekt`,
    refusals: (visit) => visit.text.spending.refusals,
    refusedField: (reason) => {
      if (reason === 'over-request' || reason === 'request-not-open') return 'request'
      if (reason === 'cost-incomplete') return 'kind'
      if (reason === 'invoice-of-others' || reason === 'invoice-needed') return 'invoice'
      return reason === 'receipt-gone' ? 'receipt' : undefined
    },
    saveLabel: (visit) => visit.text.spending.form.save,
    buttons: (visit) => (
      <Button look="secondary" name="intent" value="look">
        {visit.text.spending.form.look}
      </Button>
    ),
    preview: (visit) => ({
      href: paths.previewCost(visit.cooperative.slug),
      target: 'effect-place',
    }),
  })
}

async function loadFor(
  visit: CooperativeVisit,
  typed: Typed,
  inTray: Id<'receipt'> | undefined,
): Promise<Data> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  return visit.read(async (tx) => {
    const members = await membersOf(tx, cooperativeId)
    const booked = inTray ? await costsLately(tx, cooperativeId, today) : []
    const handedIn = inTray && (await receiptToBook(tx, cooperativeId, inTray, today, booked))
    const isFresh = handedIn && typed['total'] === undefined
    return {
      members: members.filter((member) => !isVisitor(visit, member)),
      choices: await kindChoices(tx, visit),
      invoices: await invoicesForCosts(tx, cooperativeId),
      effect: await costEffect(tx, visit, isFresh ? filledFrom(handedIn, visit.language) : typed),
      inTray: handedIn,
    }
  })
}

/** Nobody books their own costs, so one is not offered oneself. */
function isVisitor(visit: CooperativeVisit, member: Member): boolean {
  return visit.actor.kind === 'person' && member.personId === visit.actor.personId
}

function Fields({ visit, data, typed, wrong, kept }: Filled<Data> & { kept: Kept | undefined }) {
  const words = visit.text.spending.form
  // Told together with what is still to be filled in, not only after that.
  const refused = data.effect.kind === 'refused' ? data.effect.reason : undefined
  const sentence = refused && visit.text.spending.refusals[refused]
  return (
    <>
      {data.inTray && <FromTray visit={visit} inTray={data.inTray} />}
      <OfWhom visit={visit} members={data.members} typed={typed} wrong={wrong} />
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
      <KindFields visit={visit} choices={data.choices} typed={typed} wrong={wrong} />
      {isOfWork(kindOf(typed)) && (
        <InvoiceOfCost visit={visit} invoices={ofMember(data.invoices, typed)} typed={typed} wrong={wrong} />
      )}
      {!data.inTray && <ReceiptField visit={visit} kept={kept} error={wrong('receipt')} />}
      <PreviewTarget id="effect-place">
        <CostEffectCard visit={visit} effect={data.effect} />
      </PreviewTarget>
    </>
  )
}

/** The invoices in which the chosen member has a share; all of them as long as nobody is chosen. */
function ofMember(invoices: readonly InvoiceForCost[], { member = '' }: Typed): readonly InvoiceForCost[] {
  return member === '' ? invoices : invoices.filter(({ members }) => members.some(({ id }) => id === member))
}

async function save(
  visit: CooperativeVisit,
  value: Values,
  commandId: string,
  inTray: Id<'receipt'> | undefined,
) {
  // Only a form with a receipt that was handed in, or is kept for it, comes here.
  const receipt = inTray ? { inTray } : { keptFor: commandId as Id<'kept-receipt'> }
  return visit.perform(enterCost, visit.actor, { ...filledIn(value), receipt }, commandId)
}
