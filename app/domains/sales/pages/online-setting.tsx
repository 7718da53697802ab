/** The account with which customers pay online: the key at Mollie, asked by one and confirmed by another. */
import { z } from 'zod'
import { PaymentsSilent } from '../../../platform/online-payments.ts'
import { Button, Form, Heading, Link, Notice, Paragraph, Refusal, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import { onlineAccountOf, type OnlineAccount } from '../online/account.db.ts'
import { answerOnlineAccount } from '../online/answer-online-account.ts'
import { askOnlineAccount } from '../online/ask-online-account.ts'
import type { OnlineNeeds } from '../online/pay-online.ts'

type Data = {
  readonly account: OnlineAccount | undefined
  /** How the visitor stands to who asked for the key that waits. */
  readonly standing: Standing | undefined
}

/** The administration asks for a key, which is tried first; another of them says yes. */
export function onlineSetting(online: OnlineNeeds | undefined) {
  return formPage({
    schema: z.object({ apiKey: text(200) }),
    load: (visit): Promise<Data> =>
      visit.read(async (tx) => {
        const account = await onlineAccountOf(tx, visit.cooperative.id)
        const by = account?.newBy
        return { account, standing: by ? await standingTo(tx, visit.actor, { by }, visit.now) : undefined }
      }),
    title: (visit) => visit.text.onlinePayments.setting.title,
    lead: (visit) => visit.text.onlinePayments.setting.lead,
    back: (visit) => ({
      href: paths.settings(visit.cooperative.slug),
      label: visit.text.onlinePayments.setting.back,
    }),
    initial: () => ({}),
    above: ({ account }, visit) => <Now visit={visit} account={account} />,
    fields: ({ visit, wrong }) => (
      <TextField
        name="apiKey"
        label={visit.text.onlinePayments.setting.apiKey}
        hint={visit.text.onlinePayments.setting.apiKeyHint}
        maxLength={200}
        autocomplete="off"
        error={wrong('apiKey')}
      />
    ),
    label: (visit) => visit.text.onlinePayments.setting.apiKey,
    save: async (visit, { apiKey }, commandId) => {
      const payments = online?.payments
      if (!payments) return refuse('payments-silent')
      if (!/^(test|live)_[A-Za-z0-9]{20,100}$/.test(apiKey)) return refuse('key-wrong')
      const sealedKey = payments.seal(apiKey)
      try {
        if (!(await payments.connect(sealedKey)?.isLetIn())) return refuse('key-refused')
      } catch (error) {
        if (error instanceof PaymentsSilent) return refuse('payments-silent')
        throw error
      }
      return visit.perform(askOnlineAccount, visit.actor, { sealedKey }, commandId)
    },
    refusedField: (reason) => (reason === 'key-wrong' || reason === 'key-refused' ? 'apiKey' : undefined),
    done: (visit) => `${paths.onlineSetting(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.onlinePayments.refusals,
    saveLabel: (visit) => visit.text.onlinePayments.setting.ask,
    below: (data, visit) => <Answers visit={visit} {...data} />,
  })
}

/** Says yes or no to the key that waits, or stops. */
export async function receiveKeyAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const here = paths.onlineSetting(visit.cooperative.slug)
  const answer = (['yes', 'no', 'stop'] as const).find((one) => one === form.intent)
  if (!answer) return redirect(here)
  const done = await visit.perform(answerOnlineAccount, visit.actor, { answer }, form.commandId)
  if (done.ok) return redirect(`${here}?bewaard`)
  const refusal = refusalSentence(visit, visit.text.onlinePayments.refusals, done)
  return page(visit, {
    title: visit.text.onlinePayments.setting.title,
    status: 409,
    children: (
      <>
        <Heading level={1}>{visit.text.onlinePayments.setting.title}</Heading>
        <Refusal sentence={refusal} />
        <Link href={here}>{visit.text.onlinePayments.setting.change}</Link>
      </>
    ),
  })
}

function Now({ visit, account }: { visit: CooperativeVisit; account: OnlineAccount | undefined }) {
  const words = visit.text.onlinePayments.setting
  return (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {words.done}
        </Notice>
      )}
      <Paragraph>{account?.sealedKey ? words.on : words.off}</Paragraph>
    </>
  )
}

function Answers({ visit, account, standing }: { visit: CooperativeVisit } & Data) {
  const words = visit.text.onlinePayments.setting
  const action = `${paths.onlineSetting(visit.cooperative.slug)}/antwoord`
  if (!account) return null
  return (
    <>
      {account.newAt && (
        <Paragraph>{words.waits({ day: formatDay(dayOf(account.newAt), visit.language) })}</Paragraph>
      )}
      {account.newKey && standing && (
        <AnswerAsked
          visit={visit}
          standing={standing}
          action={action}
          seen={{}}
          words={{ ...words, waits: words.apiKey }}
        />
      )}
      {account.sealedKey && (
        <Form action={action} commandId={freshCommandId(visit)} label={words.stop}>
          <Button name="intent" value="stop" look="secondary">
            {words.stop}
          </Button>
        </Form>
      )}
    </>
  )
}
