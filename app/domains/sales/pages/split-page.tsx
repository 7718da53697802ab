/** Dividing an invoice over who worked on it: with whom and how, and then who gets which part. */
import type { ComponentChildren } from 'preact'
import { ErrorSummary, Heading, Lead, Link, Refusal, type FieldError } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { fellowMembers } from '../../members/index.ts'
import { invoiceById } from '../invoice.db.ts'
import { splitInvoice } from '../split-invoice.ts'
import { PartFields, WhoAndHow } from './split-fields.tsx'
import { beginOf, chosenFrom, splitForm, splitTyped, type Chosen, type Divisible } from './split-form.ts'

/** With whom, or, when the address says that, who gets which part. */
export async function splitPage(visit: CooperativeVisit): Promise<Response> {
  const found = await divisibleOf(visit)
  if (found instanceof Response) return found
  const asked = visit.url.searchParams
  const chosen = chosenFrom(found.draft, asked.getAll('met'), asked.get('hoe'))
  if (chosen && asked.get('stap') === '2')
    return shown(visit, found, chosen, { typed: beginOf(visit, found.draft, chosen) })
  const nobody = asked.get('stap') === '2'
  return first(visit, found, nobody)
}

/** Keeps the division, or makes the invoice of one member again. */
export async function receiveSplit(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, splitForm)
  const found = await divisibleOf(visit)
  if (found instanceof Response) return found
  const { typed, commandId, intent } = form
  const chosen = chosenFrom(found.draft, (typed['met'] ?? '').split(','), typed['hoe'] ?? null)
  if (!form.ok || !chosen) return first(visit, found, true)
  const { revision } = form.value
  const invoiceId = found.draft.id
  const read = intent === 'alone' ? undefined : splitTyped(chosen, found.draft, form.value)
  if (read && 'errors' in read)
    return shown(visit, found, chosen, { typed, commandId, errors: read.errors, status: 422 })
  const split = read?.split
  const done = await visit.perform(
    splitInvoice,
    visit.actor,
    { invoiceId, revision, ...(split ? { split } : {}) },
    commandId,
  )
  if (!done.ok) {
    const refusal = refusalSentence(visit, visit.text.sales.refusals, done)
    return shown(visit, found, chosen, { typed, commandId, refusal, status: 409 })
  }
  const said = split ? (found.draft.state === 'submitted' ? 'verdeeld-wacht' : 'verdeeld') : 'alleen'
  return redirect(`${paths.invoice(visit.cooperative.slug, invoiceId)}?${said}`)
}

async function divisibleOf(visit: CooperativeVisit): Promise<Divisible | Response> {
  const id = visit.id<'invoice'>('invoice')
  return visit.read(async (tx): Promise<Divisible | Response> => {
    const invoice = await invoiceById(tx, visit.actor.cooperativeId, id)
    if (!invoice) return new Response(null, { status: 404 })
    const leads = invoice.shares.some((share) => share.leads && share.person === visit.actor.personId)
    if (!leads && !visit.may('invoices.draft')) return new Response(null, { status: 404 })
    const here = paths.invoice(visit.cooperative.slug, id)
    if (invoice.state === 'issued' || invoice.state === 'withdrawn') return redirect(here)
    if (invoice.state === 'submitted' && (leads || !visit.may('invoices.draft'))) return redirect(here)
    const members = await fellowMembers(tx)
    const still = members.filter(
      (one) => one.leftOn === null || invoice.shares.some(({ memberId }) => memberId === one.id),
    )
    return { draft: invoice, names: new Map(still.map((one) => [one.id, one.name])) }
  })
}

type State = {
  readonly typed: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

function first(visit: CooperativeVisit, found: Divisible, nobody: boolean): Response {
  const words = visit.text.joint
  const sentence = words.refusals['split-too-few']
  const errors = nobody ? [{ field: 'met', sentence }] : []
  const children = (
    <WhoAndHow
      visit={visit}
      found={found}
      asked={visit.url.searchParams}
      wrong={nobody ? sentence : undefined}
    />
  )
  return framed(visit, found, { errors, status: nobody ? 422 : 200, children })
}

function shown(visit: CooperativeVisit, found: Divisible, chosen: Chosen, state: State): Response {
  const words = visit.text.joint
  const name = (field: string) => {
    const [kind, of = ''] = field.split('.')
    if (kind === 'part') return words.partOf({ name: found.names.get(of as Id<'member'>) ?? '' })
    const line = Number(of)
    return words.lineOf({ line, description: found.draft.lines[line - 1]?.description ?? '' })
  }
  const wrong = sentences(visit, state.errors ?? {}, name)
  const { typed, refusal, commandId } = state
  const children = (
    <PartFields
      visit={visit}
      found={found}
      chosen={chosen}
      typed={typed}
      commandId={commandId}
      nameOf={name}
      wrong={(field) => wrong.of(field)}
    />
  )
  return framed(visit, found, { errors: wrong.list, refusal, status: state.status ?? 200, children })
}

function framed(
  visit: CooperativeVisit,
  { draft }: Divisible,
  body: {
    readonly errors: readonly FieldError[]
    readonly refusal?: string | undefined
    readonly status: number
    readonly children: ComponentChildren
  },
): Response {
  const words = visit.text.joint
  return page(visit, {
    title: words.title,
    status: body.status,
    children: (
      <>
        <Link href={paths.invoice(visit.cooperative.slug, draft.id)} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={body.errors} />
        {body.refusal !== undefined && <Refusal sentence={body.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {body.children}
      </>
    ),
  })
}
