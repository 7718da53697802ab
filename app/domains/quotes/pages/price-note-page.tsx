import { z } from 'zod'
import {
  AmountField,
  besideField,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  NumberField,
  Paragraph,
  Refusal,
  TextArea,
  type FieldError,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { amount, optionalAmount, optionalText, quantity, tick } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { invoiceById } from '../../sales/index.ts'
import { typedAmount, typedQuantity } from '../../sales/pages/index.ts'
import { priceNoteOf } from '../price-note.db.ts'
import type { PriceNote } from '../price-note.ts'
import { quoteSettings } from '../quote-settings.db.ts'
import { quoteById } from '../quote.db.ts'
import { writePriceNote } from '../write-price-note.ts'
import { PriceInWords } from './price-card.tsx'

const schema = z.object({
  hours: quantity(),
  rate: amount(),
  material: optionalAmount(),
  compared: optionalText(1000),
  why: optionalText(1000),
  printed: tick(),
  coachReads: tick(),
})

type Kind = 'quote' | 'invoice'
type State = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** The small form that asks how a price came about, of a quote or of an invoice that is a draft. */
export function priceNotePage(kind: Kind) {
  return (visit: CooperativeVisit): Promise<Response> => shown(visit, kind, {})
}

async function shown(visit: CooperativeVisit, kind: Kind, state: State): Promise<Response> {
  const found = await aboutOf(visit, kind)
  if (!found) return new Response(null, { status: 404 })
  const { note, net, floor, own, open } = found
  const text = visit.text.quotes.priceNote
  const typed = state.typed ?? typedNote(note)
  const errors = state.errors ?? []
  const field = (name: string) => ({ name, value: typed[name], error: besideField(errors, name) })
  const ticked = (name: string) => ({ name, checked: typed[name] === 'yes' })
  return page(visit, {
    title: text.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={backOf(visit, kind)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        {note ? (
          <PriceInWords visit={visit} note={note} net={net} floor={floor} />
        ) : (
          <Paragraph>{text.price({ net: formatEuro(net, visit.language) })}</Paragraph>
        )}
        {!open && !note && <Paragraph quiet>{text.none}</Paragraph>}
        {open && (
          <Form action={visit.url.pathname} commandId={state.commandId ?? freshCommandId(visit)}>
            <NumberField {...field('hours')} label={text.hours} decimals />
            <AmountField {...field('rate')} label={text.rate} />
            <AmountField {...field('material')} label={text.material} optional />
            <TextArea
              {...field('compared')}
              label={text.compared}
              hint={text.comparedHint}
              rows={3}
              maxLength={1000}
              optional
            />
            <TextArea {...field('why')} label={text.why} rows={3} maxLength={1000} optional />
            {kind === 'quote' && <Checkbox {...ticked('printed')} label={text.printed} />}
            {own && <Checkbox {...ticked('coachReads')} label={text.coachReads} />}
            <Button>{text.save}</Button>
          </Form>
        )}
      </>
    ),
  })
}

/** Keeps the note and goes back to what it is about. */
export function receivePriceNote(kind: Kind) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const form = await readForm(visit, schema)
    const { typed, commandId } = form
    if (!form.ok) {
      const { names } = visit.text.quotes.priceNote
      const { list } = sentences(visit, form.errors, (name) => names[name as keyof typeof names] ?? name)
      return shown(visit, kind, { typed, commandId, errors: list, status: 422 })
    }
    const about = { aboutKind: kind, aboutId: idOf(visit, kind) }
    const note = { ...form.value, material: form.value.material ?? 0n }
    const done = await visit.perform(writePriceNote, visit.actor, { ...about, ...note }, commandId)
    if (done.ok) return redirect(`${backOf(visit, kind)}?prijs`)
    const refusal = refusalSentence(visit, visit.text.quotes.refusals, done)
    return shown(visit, kind, { typed, commandId, refusal, status: 409 })
  }
}

type About = {
  readonly note: PriceNote | undefined
  readonly net: Cents
  readonly floor: Cents | undefined
  readonly own: boolean
  /** Not sent yet: the note can still be written. */
  readonly open: boolean
}

async function aboutOf(visit: CooperativeVisit, kind: Kind): Promise<About | undefined> {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const id = idOf(visit, kind)
    const about =
      kind === 'quote'
        ? await quoteById(tx, cooperativeId, id as Id<'quote'>)
        : await invoiceById(tx, cooperativeId, id as Id<'invoice'>)
    const member = about && (await memberById(tx, cooperativeId, about.memberId))
    if (!about || !member) return undefined
    const { minimumRate } = await quoteSettings(tx, cooperativeId)
    return {
      note: await priceNoteOf(tx, cooperativeId, id),
      net: about.net,
      floor: minimumRate ?? undefined,
      own: member.personId === personId,
      open: ['draft', 'returned', 'submitted'].includes(about.state),
    }
  })
}

function idOf(visit: CooperativeVisit, kind: Kind): Id<'quote'> | Id<'invoice'> {
  return kind === 'quote' ? visit.id<'quote'>('quote') : visit.id<'invoice'>('invoice')
}

function backOf(visit: CooperativeVisit, kind: Kind): string {
  const to = kind === 'quote' ? paths.quote : paths.invoice
  return to(visit.cooperative.slug, idOf(visit, kind))
}

function typedNote(note: PriceNote | undefined): Typed {
  if (!note) return {}
  return {
    hours: typedQuantity(note.hours),
    rate: typedAmount(note.rate),
    material: note.material === 0n ? '' : typedAmount(note.material),
    compared: note.compared,
    why: note.why,
    printed: note.printed ? 'yes' : '',
    coachReads: note.coachReads ? 'yes' : '',
  }
}
