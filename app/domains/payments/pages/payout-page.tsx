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
import { formatEuro } from '../../../values/format.ts'
import { choice } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { answerPayout } from '../answer-payout.ts'
import { payoutTo } from '../load-due.ts'
import { accountsOfPayee } from '../payee-account.db.ts'
import { latestAnswers } from '../payout-answer.db.ts'
import { PAYOUT_ANSWERS } from '../payout-answer.ts'
import type { PaymentNeeds } from './compose.ts'

/** What a member can be paid, what that does to their benefit, and whether they want it. */
export async function payoutPage(
  visit: CooperativeVisit,
  needs: PaymentNeeds,
  state: { readonly refusal?: string; readonly status?: number } = {},
): Promise<Response> {
  const { id, slug } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    if (!member) throw new NothingHere('no member')
    const { amount, underWay } = await payoutTo(tx, id, member.id)
    return {
      amount,
      underWay,
      answer: (await latestAnswers(tx, id)).get(member.id),
      hasAccount: (await accountsOfPayee(tx, id, { kind: 'member', id: member.id })).some(
        ({ answer }) => answer === null || answer === 'yes',
      ),
      benefit: amount > 0n ? await needs.benefitOfPayout(tx, visit, member.id, amount) : undefined,
    }
  })
  const words = visit.text.payments.payout
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const { amount, underWay, answer, hasAccount, benefit } = found
  const holds = answer && !answer.used && answer.amount >= amount ? answer : undefined
  const title = amount > 0n ? words.title(euro(amount)) : words.noTitle
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.home(slug)} roomy>
          {visit.text.navigation.home}
        </Link>
        <Heading level={1}>{title}</Heading>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {underWay > 0n && <Notice>{words.underWay(euro(underWay))}</Notice>}
        {amount === 0n && underWay === 0n && <Paragraph>{words.nothing}</Paragraph>}
        {amount > 0n && (
          <>
            <Lead>{words.lead}</Lead>
            {benefit}
            <Paragraph quiet>{words.month}</Paragraph>
            {holds && (
              <Notice tone="done" announce={visit.url.searchParams.has('gezegd')}>
                {words.said[holds.answer]}
              </Notice>
            )}
            {underWay === 0n && <Answer visit={visit} amount={amount} />}
            <Paragraph>{words.stays}</Paragraph>
            {!hasAccount && (
              <Notice tone="doubt">
                <p>{words.noAccount}</p>
                <Link href={paths.ownAccount(slug)} roomy>
                  {words.accountLink}
                </Link>
              </Notice>
            )}
          </>
        )}
      </>
    ),
  })
}

function Answer({ visit, amount }: { visit: CooperativeVisit; amount: bigint }) {
  const words = visit.text.payments.payout
  return (
    <>
      <Heading level={2}>{words.question}</Heading>
      <Form
        action={paths.ownPayout(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={words.question}
      >
        <HiddenField name="amount" value={amount.toString()} />
        <ButtonRow>
          <Button name="intent" value="yes" look="secondary">
            {words.yes}
          </Button>
          <Button name="intent" value="wait" look="secondary">
            {words.wait}
          </Button>
          <Button name="intent" value="no" look="secondary">
            {words.no}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const schema = z.object({
  amount: z.string().regex(/^\d{1,15}$/),
  intent: choice(PAYOUT_ANSWERS),
})

/** Keeps what the member said. */
export async function receivePayout(visit: CooperativeVisit, needs: PaymentNeeds): Promise<Response> {
  const form = await readForm(visit, schema)
  // Both come from our own buttons: only a form that is not ours has them wrong.
  if (!form.ok) return payoutPage(visit, needs, { status: 422 })
  const { amount, intent: answer } = form.value
  const given = { amount: BigInt(amount), answer }
  const done = await visit.perform(answerPayout, visit.actor, given, form.commandId)
  if (done.ok) return redirect(`${paths.ownPayout(visit.cooperative.slug)}?gezegd`)
  const refusal = refusalSentence(visit, visit.text.payments.refusals, done)
  return payoutPage(visit, needs, { refusal, status: 409 })
}
