import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  SumTable,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { sum } from '../../../values/money.ts'
import { choice, idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerOpening } from '../answer-opening.ts'
import { chartOf } from '../chart.db.ts'
import { waitingOpening, type OpeningRequest } from '../opening.db.ts'

/** An opening balance that waits for a second yes, because the bank is in the books already. */
export function openingAskedPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const answer = z.object({ answer: choice(['yes', 'no']), request: idOf<'opening-request'>() })

/** Says yes or no. */
export async function receiveOpeningAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, answer)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (!form.ok) return render(visit, { status: 422 })
  const given = { requestId: form.value.request, yes: form.value.answer === 'yes' }
  const done = await visit.perform(answerOpening, visit.actor, given, form.commandId)
  if (done.ok && done.value !== null) return redirect(paths.entry(visit.cooperative.slug, done.value))
  if (done.ok) return redirect(`${paths.openBalance(visit.cooperative.slug)}/gevraagd?gedaan=nee`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, visit.text.books.refusals, done) })
}

/** For who may say the second yes. Left out when nothing waits, or it is of their own hand. */
export const openingTask: TaskBlock = {
  may: 'books.post',
  order: 214,
  async tasks(visit) {
    const waiting = await visit.read((tx) => waitingOpening(tx, visit.cooperative.id))
    if (!waiting || waiting.askedBy === visit.actor.personId) return []
    const words = visit.text.books.openingBalance.asked
    const who = waiting.askedByName ?? visit.text.sales.office
    return [
      {
        kind: 'opening',
        href: `${paths.openBalance(visit.cooperative.slug)}/gevraagd`,
        title: words.title,
        detail: words.by({ who }),
      },
    ]
  },
}

type State = { readonly status: number; readonly refusal?: string }

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.books.openingBalance.asked
  const { waiting, names } = await visit.read(async (tx) => ({
    waiting: await waitingOpening(tx, visit.cooperative.id),
    names: new Map((await chartOf(tx, visit.cooperative.id)).map(({ code, name }) => [code, name])),
  }))
  const said = { gevraagd: words.doneAsked, nee: words.doneNo }
  const done = said[visit.url.searchParams.get('gedaan') as keyof typeof said]
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Link href={paths.books(visit.cooperative.slug)}>{visit.text.books.entry.back}</Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        {waiting ? (
          <Waiting visit={visit} waiting={waiting} names={names} />
        ) : (
          <Paragraph>{words.none}</Paragraph>
        )}
      </>
    ),
  })
}

function Waiting(props: {
  visit: CooperativeVisit
  waiting: OpeningRequest
  names: ReadonlyMap<string, string>
}) {
  const { visit, waiting, names } = props
  const words = visit.text.books.openingBalance.asked
  const isMine = waiting.askedBy === visit.actor.personId
  const day = formatDay(waiting.countsOn, visit.language)
  return (
    <>
      <Paragraph>
        {words.why({ who: waiting.askedByName ?? visit.text.sales.office, why: waiting.why })}
      </Paragraph>
      <SumTable
        label={words.on({ day })}
        totalLabel={words.total}
        amount={sum(waiting.lines.map(({ amount }) => amount))}
        lines={waiting.lines.map(({ account, amount }) => ({
          label: `${account} ${names.get(account) ?? ''}`,
          amount,
        }))}
      />
      {isMine && <Paragraph quiet>{words.needsAnother}</Paragraph>}
      <ButtonRow>
        {!isMine && <Answer visit={visit} id={waiting.id} answer="yes" label={words.yes} />}
        <Answer visit={visit} id={waiting.id} answer="no" label={words.no} />
      </ButtonRow>
    </>
  )
}

function Answer(props: {
  visit: CooperativeVisit
  id: Id<'opening-request'>
  answer: 'yes' | 'no'
  label: string
}) {
  const { visit, id, answer: said, label } = props
  return (
    <Form
      action={`${paths.openBalance(visit.cooperative.slug)}/gevraagd`}
      commandId={freshCommandId(visit)}
      label={label}
    >
      <HiddenField name="answer" value={said} />
      <HiddenField name="request" value={id} />
      <Button look={said === 'yes' ? 'primary' : 'secondary'}>{label}</Button>
    </Form>
  )
}
