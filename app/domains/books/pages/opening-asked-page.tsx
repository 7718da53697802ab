import { z } from 'zod'
import { Heading, Lead, Link, Notice, Paragraph, Refusal, SumTable } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { sum } from '../../../values/money.ts'
import { idOf } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import type { Tx } from '../../../platform/database.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked, isYesIn } from '../../people/pages/index.ts'
import { answerOpening } from '../answer-opening.ts'
import { chartOf } from '../chart.db.ts'
import { waitingOpening, type OpeningRequest } from '../opening.db.ts'
import { addresses } from './addresses.ts'

/** An opening balance that waits for a second yes, because the bank is in the books already. */
export function openingAskedPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const answer = z.object({ request: idOf<'opening-request'>() })

/** Says yes or no. */
export async function receiveOpeningAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, answer)
  // There is nothing to type: only a form that is not ours has it wrong.
  const yes = isYesIn(form)
  if (!form.ok || yes === undefined) return render(visit, { status: 422 })
  const given = { requestId: form.value.request, yes }
  const done = await visit.perform(answerOpening, visit.actor, given, form.commandId)
  if (done.ok) return redirect(afterAnswer(visit, done.value))
  return render(visit, { status: 409, refusal: refusalSentence(visit, visit.text.books.refusals, done) })
}

function afterAnswer(visit: CooperativeVisit, said: Id<'entry'> | 'no' | 'taken-back'): string {
  const here = `${addresses.openingAsked(visit)}?gedaan=`
  if (said === 'no') return `${here}nee`
  return said === 'taken-back' ? `${here}terug` : paths.entry(visit.cooperative.slug, said)
}

/** For who may say the second yes. Left out when nothing waits, or it is of their own hand. */
export const openingTask: TaskBlock = {
  may: 'books.post',
  order: 214,
  async tasks(visit) {
    const { waiting, standing } = await visit.read((tx) => waitingFor(tx, visit))
    if (!waiting || standing !== 'another') return []
    const words = visit.text.books.openingBalance.asked
    const who = waiting.askedByName ?? visit.text.sales.office
    return [
      {
        kind: 'opening',
        href: addresses.openingAsked(visit),
        title: words.title,
        detail: words.by({ who }),
      },
    ]
  },
}

async function waitingFor(tx: Tx, visit: Reader) {
  const waiting = await waitingOpening(tx, visit.cooperative.id)
  const standing = waiting && (await standingTo(tx, visit.actor, { by: waiting.askedBy }, visit.now))
  return { waiting, standing }
}

type State = { readonly status: number; readonly refusal?: string }

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.books.openingBalance.asked
  const { waiting, standing, names } = await visit.read(async (tx) => ({
    ...(await waitingFor(tx, visit)),
    names: new Map((await chartOf(tx, visit.cooperative.id)).map(({ code, name }) => [code, name])),
  }))
  const said = { gevraagd: words.doneAsked, nee: words.doneNo, terug: visit.text.form.secondYes.takenBack }
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
        {waiting && standing ? (
          <Waiting visit={visit} waiting={waiting} standing={standing} names={names} />
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
  standing: Standing
  names: ReadonlyMap<string, string>
}) {
  const { visit, waiting, names } = props
  const words = visit.text.books.openingBalance.asked
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
      <AnswerAsked
        visit={visit}
        standing={props.standing}
        action={addresses.openingAsked(visit)}
        seen={{ request: waiting.id }}
        words={{ waits: words.title, yes: words.yes, no: words.no, byAnother: words.needsAnother }}
      />
    </>
  )
}
