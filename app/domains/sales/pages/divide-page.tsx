/** Dividing joint work over who does it: with whom and how, and then who gets which part. */
import type { ComponentChildren } from 'preact'
import { ErrorSummary, Heading, Lead, Link, Refusal, type FieldError } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Split } from '../split.ts'
import { PartFields, WhoAndHow } from './split-fields.tsx'
import { beginOf, chosenFrom, splitForm, splitTyped, type Chosen, type Divisible } from './split-form.ts'

/** With whom, or, when the address says that, who gets which part. */
export function dividePage(visit: CooperativeVisit, found: Divisible): Response {
  const asked = visit.url.searchParams
  const chosen = chosenFrom(found.work, asked.getAll('met'), asked.get('hoe'))
  const second = asked.get('stap') === '2'
  if (chosen && second) return shown(visit, found, chosen, { typed: beginOf(visit, found.work, chosen) })
  return first(visit, found, second)
}

/** What dividing can be refused for: of an invoice, and of a quote. */
type Told = ToldIn<'sales'> | ToldIn<'quotes'>

/** What was pressed: with a split, or without to make it of one member again. */
export type Divided = {
  readonly revision: number
  readonly split: Split | undefined
  readonly commandId: string
}

/**
 * Reads the form, and lets `keep` keep the division. Gives the page with what is wrong, or what `keep` answered when it
 * was done.
 */
export async function receiveDivision(
  visit: CooperativeVisit,
  found: Divisible,
  keep: (divided: Divided) => Promise<Result<unknown, Told>>,
  done: (split: Split | undefined) => Response,
): Promise<Response> {
  const form = await readForm(visit, splitForm)
  const { typed, commandId, intent } = form
  const chosen = chosenFrom(found.work, (typed['met'] ?? '').split(','), typed['hoe'] ?? null)
  if (!form.ok || !chosen) return first(visit, found, true)
  const { revision } = form.value
  const read = intent === 'alone' ? undefined : splitTyped(chosen, found.work, form.value)
  if (read && 'errors' in read)
    return shown(visit, found, chosen, { typed, commandId, errors: read.errors, status: 422 })
  const split = read?.split
  const kept = await keep({ revision, split, commandId })
  if (kept.ok) return done(split)
  const told = { ...visit.text.quotes.refusals, ...visit.text.sales.refusals }
  const refusal = refusalSentence<Told>(visit, told, kept)
  return shown(visit, found, chosen, { typed, commandId, refusal, status: 409 })
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
    return words.lineOf({ line, description: found.work.lines[line - 1]?.description ?? '' })
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
  { back, called }: Divisible,
  body: {
    readonly errors: readonly FieldError[]
    readonly refusal?: string | undefined
    readonly status: number
    readonly children: ComponentChildren
  },
): Response {
  const words = visit.text.joint
  return page(visit, {
    title: words.title[called],
    status: body.status,
    children: (
      <>
        <Link href={back} roomy>
          {words.back[called]}
        </Link>
        <ErrorSummary errors={body.errors} />
        {body.refusal !== undefined && <Refusal sentence={body.refusal} />}
        <Heading level={1}>{words.title[called]}</Heading>
        <Lead>{words.lead[called]}</Lead>
        {body.children}
      </>
    ),
  })
}
