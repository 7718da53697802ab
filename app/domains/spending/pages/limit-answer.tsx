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
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { answerSpendingLimit } from '../answer-spending-limit.ts'
import { askedLimit, spendingLimit, type AskedLimit } from '../spending-limit.db.ts'

/** A higher limit that somebody asked for, with yes and no for who may say it. */
export async function askedLimitPage(
  visit: CooperativeVisit,
  state: { readonly status?: number; readonly refusal?: string } = {},
): Promise<Response> {
  const words = visit.text.suppliers.limit
  const { id, slug } = visit.cooperative
  const { asked, limit } = await visit.read(async (tx) => ({
    asked: await askedLimit(tx, id),
    limit: await spendingLimit(tx, id),
  }))
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
        {asked ? <Waiting visit={visit} asked={asked} /> : <Paragraph>{words.nothingAsked}</Paragraph>}
      </>
    ),
  })
}

/** The yes or no of who looks at it second. */
export async function receiveLimitAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ cents: z.string().regex(/^\d{1,8}$/) }))
  const here = paths.askedSpendingLimit(visit.cooperative.slug)
  // The field is hidden: only a form that is not ours has it wrong.
  if (!form.ok) return redirect(here)
  const answer = { cents: BigInt(form.value.cents), yes: form.intent === 'yes' }
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

function Waiting({ visit, asked }: { visit: CooperativeVisit; asked: AskedLimit }) {
  const words = visit.text.suppliers.limit
  const isMine = visit.actor.personId === asked.by
  return (
    <>
      <Notice tone="doubt" title={words.waits}>
        <p>{askedInWords(visit, asked)}</p>
        <p>{isMine ? words.byAnother : words.check}</p>
      </Notice>
      <Form
        action={paths.askedSpendingLimit(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={words.waits}
      >
        <HiddenField name="cents" value={String(asked.cents)} />
        <ButtonRow>
          {!isMine && (
            <Button name="intent" value="yes">
              {words.yes({ amount: formatEuro(asked.cents, visit.language) })}
            </Button>
          )}
          <Button name="intent" value="no" look="secondary">
            {words.no}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
