import { z } from 'zod'
import { Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked, isYesIn } from '../../people/pages/index.ts'
import { answerSpendingLimit } from '../answer-spending-limit.ts'
import { askedLimit, spendingLimit, type AskedLimit } from '../spending-limit.db.ts'

/** A higher limit that somebody asked for, with yes and no for who may say it. */
export async function askedLimitPage(
  visit: CooperativeVisit,
  state: { readonly status?: number; readonly refusal?: string } = {},
): Promise<Response> {
  const words = visit.text.suppliers.limit
  const { id, slug } = visit.cooperative
  const { asked, standing, limit } = await visit.read(async (tx) => {
    const asked = await askedLimit(tx, id)
    const standing = asked && (await standingTo(tx, visit.actor, asked, visit.now))
    return { asked, standing, limit: await spendingLimit(tx, id) }
  })
  return page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.home(slug)} roomy>
          {visit.text.navigation.home}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.now({ amount: formatEuro(limit, visit.language) })}</Lead>
        {visit.url.searchParams.has('gedaan') && (
          <Notice tone="done" announce>
            {words.answered}
          </Notice>
        )}
        {asked && standing ? (
          <Waiting visit={visit} asked={asked} standing={standing} />
        ) : (
          <Paragraph>{words.nothingAsked}</Paragraph>
        )}
      </>
    ),
  })
}

/** The yes or no of who looks at it second. */
export async function receiveLimitAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ cents: z.string().regex(/^\d{1,8}$/) }))
  const here = paths.askedSpendingLimit(visit.cooperative.slug)
  const yes = isYesIn(form)
  // The fields are hidden: only a form that is not ours has them wrong.
  if (!form.ok || yes === undefined) return redirect(here)
  const answer = { cents: BigInt(form.value.cents), yes }
  const done = await visit.perform(answerSpendingLimit, visit.actor, answer, form.commandId)
  if (done.ok) return redirect(`${here}?gedaan`)
  return askedLimitPage(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.suppliers.refusals, done),
  })
}

/** Who asked for which limit, and when. */
export function askedInWords(visit: Reader, { cents, byName, at }: AskedLimit): string {
  return visit.text.suppliers.limit.asked({
    name: byName,
    amount: formatEuro(cents, visit.language),
    day: formatDay(dayOf(at), visit.language),
  })
}

function Waiting(props: { visit: CooperativeVisit; asked: AskedLimit; standing: Standing }) {
  const { visit, asked, standing } = props
  const words = visit.text.suppliers.limit
  return (
    <>
      <Notice tone="doubt" title={words.waits}>
        <p>{askedInWords(visit, asked)}</p>
      </Notice>
      <AnswerAsked
        visit={visit}
        standing={standing}
        action={paths.askedSpendingLimit(visit.cooperative.slug)}
        seen={{ cents: String(asked.cents) }}
        words={{ ...words, yes: words.yes({ amount: formatEuro(asked.cents, visit.language) }) }}
      />
    </>
  )
}
