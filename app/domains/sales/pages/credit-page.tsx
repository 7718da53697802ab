/** Crediting: what to take off an invoice that was sent, why, and what that does. */
import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { Button, ButtonRow, Card, EmptyState, ErrorSummary, FieldGroup, Form, Heading, Lead, Link, LinkButton, NumberField, Paragraph, RadioGroup, Refusal, TextArea, type FieldError } from '../../../ui/index.ts'
import { formatEuro, formatQuantity } from '../../../values/format.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { choice, quantity, text } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import type { Chosen } from '../credit-note.ts'
import { creditInvoice } from '../credit-invoice.ts'
import { creditedQuantities } from '../credit.db.ts'
import { invoiceById } from '../invoice.db.ts'
import type { Issued } from '../invoice.ts'
import { previewCredit, type CreditPreview } from './credit-preview.ts'

type Creditable = {
  readonly invoice: Issued
  readonly memberName: string
  /** Thousandths left of each line. */
  readonly left: readonly bigint[]
  readonly credited: readonly bigint[]
}

type State = { typed: Typed; errors?: readonly FieldError[]; refusal?: string; commandId?: string; status?: number }

const fields = z.object({
  what: choice(['all', 'some']),
  reason: text(1000),
  lines: z.record(z.string(), z.object({ quantity: z.string().trim().default('') })).default({}),
})

/** The form, with everything chosen. */
export async function creditPage(visit: CooperativeVisit): Promise<Response> {
  const found = await creditableOf(visit)
  return found instanceof Response ? found : show(visit, found, { typed: { what: 'all' } })
}

/** Reckons, or makes the credit note. */
export async function receiveCredit(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, fields)
  const found = await creditableOf(visit)
  if (found instanceof Response) return found
  const { typed, commandId, intent } = form
  if (intent === 'look') return show(visit, found, { typed, commandId })
  const words = visit.text.salesPages.credit
  const errors = [
    ...sentences(visit, form.ok ? {} : form.errors, (field) => (field === 'reason' ? words.names.reason : words.names.what)).list,
    ...quantityErrors(visit, typed),
  ]
  const chosen = chosenOf(typed)
  if (!form.ok || errors.length > 0 || !chosen) return show(visit, found, { typed, commandId, errors, status: 422 })
  const input = { invoiceId: found.invoice.id, chosen: chosen === 'all' ? chosen : [...chosen], reason: form.value.reason }
  const done = await visit.perform(creditInvoice, visit.actor as PersonActor, input, commandId)
  if (!done.ok) {
    const refusal = refusalSentence(visit, { ...visit.text.sales.refusals, 'own-invoice': words.own }, done)
    return show(visit, found, { typed, commandId, refusal, status: 409 })
  }
  const note = await visit.read((tx) => invoiceById(tx, visit.actor.cooperativeId, done.value as Id<'invoice'>))
  const number = note?.state === 'issued' ? note.number : ''
  return redirect(`${paths.invoice(visit.cooperative.slug, found.invoice.id)}?gecrediteerd=${encodeURIComponent(number)}`)
}

async function creditableOf(visit: CooperativeVisit): Promise<Creditable | Response> {
  const id = visit.params['invoice'] ?? ''
  const { cooperativeId } = visit.actor
  if (!isId(id)) return new Response(null, { status: 404 })
  return visit.read(async (tx): Promise<Creditable | Response> => {
    const invoice = await invoiceById(tx, cooperativeId, id as Id<'invoice'>)
    if (!invoice) return new Response(null, { status: 404 })
    if (invoice.state !== 'issued' || invoice.kind !== 'invoice') return redirect(paths.invoice(visit.cooperative.slug, id))
    const credited = await creditedQuantities(tx, cooperativeId, invoice.id)
    const member = await memberById(tx, cooperativeId, invoice.memberId)
    const left = invoice.lines.map(({ quantity }, at) => quantity - (credited[at] ?? 0n))
    return { invoice, credited, left, memberName: member?.firstName ?? '' }
  })
}

/** What is chosen; undefined when a quantity cannot be read. An empty quantity stays as it is. */
function chosenOf(typed: Typed): Chosen | undefined {
  if (typed['what'] !== 'some') return 'all'
  const lines: { line: number; quantity: bigint }[] = []
  for (const [name, value] of Object.entries(typed)) {
    const place = /^lines\.(\d{1,3})\.quantity$/.exec(name)?.[1]
    if (place === undefined || value.trim() === '' || value.trim() === '0') continue
    const read = quantity().safeParse(value)
    if (!read.success) return undefined
    lines.push({ line: Number(place) + 1, quantity: read.data })
  }
  return lines
}

function quantityErrors(visit: CooperativeVisit, typed: Typed): FieldError[] {
  if (typed['what'] !== 'some') return []
  const wrong = visit.text.form.wrong['quantity-unreadable']
  return Object.entries(typed).flatMap(([name, value]) => {
    const place = /^lines\.(\d{1,3})\.quantity$/.exec(name)?.[1]
    if (place === undefined || ['', '0'].includes(value.trim()) || quantity().safeParse(value).success) return []
    return [{ field: name, sentence: wrong(visit.text.salesPages.credit.names.quantity({ line: Number(place) + 1 })) }]
  })
}

async function show(visit: CooperativeVisit, found: Creditable, state: State): Promise<Response> {
  const words = visit.text.salesPages.credit
  const { invoice, left } = found
  const chosen = chosenOf(state.typed)
  const preview = chosen && (await visit.read((tx) => previewCredit(tx, visit.actor.cooperativeId, invoice, found.credited, chosen)))
  const title = words.title({ number: invoice.number })
  const back = paths.invoice(visit.cooperative.slug, invoice.id)
  const empty = left.every((quantity) => quantity === 0n)
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={back} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead}</Lead>
        {empty && (
          <EmptyState title={words.nothingLeft} action={<LinkButton href={back}>{words.back}</LinkButton>}>
            <p>{visit.text.sales.refusals['nothing-to-credit']}</p>
          </EmptyState>
        )}
        {!empty && <CreditForm visit={visit} found={found} state={state} preview={preview} />}
      </>
    ),
  })
}

function CreditForm(props: { visit: CooperativeVisit; found: Creditable; state: State; preview: Result<CreditPreview> | undefined }) {
  const { visit, found, state, preview } = props
  const words = visit.text.salesPages.credit
  const wrong = (field: string) => state.errors?.find((error) => error.field === field)?.sentence
  const { typed } = state
  return (
    <Form action={visit.url.pathname} commandId={state.commandId ?? freshCommandId(visit)}>
      <RadioGroup
        name="what"
        label={words.what}
        choices={[{ value: 'all', label: words.all }, { value: 'some', label: words.some }]}
        value={typed['what']}
        error={wrong('what')}
      />
      <FieldGroup legend={words.lines} hint={words.linesHint}>
        {found.invoice.lines.map((line, at) => {
          const name = `lines.${at}.quantity`
          const left = found.left[at] ?? 0n
          if (left === 0n) return null
          const label = words.quantityOf({ description: line.description, left: `${formatQuantity(left, visit.language)} ${line.unit}`.trim() })
          return <NumberField key={name} name={name} label={label} value={typed[name]} error={wrong(name)} decimals optional />
        })}
      </FieldGroup>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} value={typed['reason']} error={wrong('reason')} rows={3} maxLength={1000} />
      <p>
        <Button look="secondary" name="intent" value="look">
          {visit.text.ui.workOut}
        </Button>
      </p>
      <WhatItDoes visit={visit} found={found} preview={preview} />
      <ButtonRow>
        <Button name="intent" value="confirm">
          {words.confirm}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function WhatItDoes({ visit, found, preview }: { visit: CooperativeVisit; found: Creditable; preview: Result<CreditPreview> | undefined }) {
  const words = visit.text.salesPages.credit
  if (!preview) return null
  const refusals: Readonly<Record<string, string>> = visit.text.sales.refusals
  return (
    <Card labelledBy="does">
      <Heading level={2} id="does">
        {words.preview}
      </Heading>
      {!preview.ok && <Paragraph>{refusals[preview.reason]}</Paragraph>}
      {preview.ok && effects(visit, found, preview.value).map((sentence) => <Paragraph key={sentence}>{sentence}</Paragraph>)}
    </Card>
  )
}

function effects(visit: CooperativeVisit, { memberName: name }: Creditable, { total, openAfter, turnoverBack, potBack }: CreditPreview): string[] {
  const words = visit.text.salesPages.credit
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const open = openAfter > 0n ? words.previewOpen({ amount: euro(openAfter) })
    : openAfter === 0n ? words.previewPaidOff : words.previewRefund({ amount: euro(-openAfter) })
  const shared = turnoverBack === 0n
    ? [words.previewPotNone({ name })]
    : [words.previewShared({ amount: euro(turnoverBack) }), words.previewPot({ amount: euro(potBack), name })]
  return [words.previewTotal({ amount: euro(total) }), open, ...shared]
}
