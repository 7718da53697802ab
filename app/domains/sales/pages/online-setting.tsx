/** The account with which customers pay online: its key at a provider, asked by one and confirmed by another. */
import { z } from 'zod'
import { PaymentsSilent, type OnlineProvider } from '../../../platform/online-payments.ts'
import { ONLINE_PROVIDERS } from '../../../platform/online-providers.ts'
import {
  Button,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  RadioGroup,
  Refusal,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { optionalText, text } from '../../../web/fields.ts'
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
  /** The name of the provider of the key that waits; of all when that is not known. */
  readonly askedWith: readonly string[]
  /** How the visitor stands to who asked for the key that waits. */
  readonly standing: Standing | undefined
}

/** The administration asks for a key, which is tried first; another of them says yes. */
export function onlineSetting(online: OnlineNeeds | undefined) {
  const providers = providersOf(online)
  const names = namesOf(providers)
  return formPage({
    schema: z.object({ provider: optionalText(31), apiKey: text(200) }),
    load: (visit) => loadData(visit, online),
    title: (visit) => visit.text.onlinePayments.setting.title,
    lead: (visit) => visit.text.onlinePayments.setting.lead({ providers: names }),
    back: (visit) => ({
      href: paths.settings(visit.cooperative.slug),
      label: visit.text.onlinePayments.setting.back,
    }),
    initial: () => ({ provider: providers[0]!.word }),
    above: ({ account }, visit) => <Now visit={visit} account={account} />,
    fields: ({ visit, typed, wrong }) => (
      <Key
        visit={visit}
        providers={providers}
        chosen={typed['provider']}
        wrong={{ provider: wrong('provider'), apiKey: wrong('apiKey') }}
      />
    ),
    label: (visit, field) =>
      field === 'provider'
        ? visit.text.onlinePayments.setting.provider
        : visit.text.onlinePayments.setting.apiKey({ providers: names }),
    save: (visit, given, commandId) => askForKey(visit, online, given, commandId),
    refusedField: (reason) =>
      reason === 'online-key-wrong' || reason === 'online-key-refused' ? 'apiKey' : undefined,
    done: (visit) => `${paths.onlineSetting(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.onlinePayments.refusals,
    saveLabel: (visit) => visit.text.onlinePayments.setting.ask,
    below: (data, visit) => <Answers visit={visit} {...data} />,
  })
}

/** Who there is in this process, and in one that reaches nobody who there could be. */
function providersOf(online: OnlineNeeds | undefined): readonly OnlineProvider[] {
  return online?.payments?.providers ?? ONLINE_PROVIDERS
}

function namesOf(providers: readonly OnlineProvider[]): readonly string[] {
  return providers.map(({ name }) => name)
}

function loadData(visit: CooperativeVisit, online: OnlineNeeds | undefined): Promise<Data> {
  return visit.read(async (tx) => {
    const account = await onlineAccountOf(tx, visit.cooperative.id)
    const by = account?.newBy
    const asked = account?.newKey ? online?.payments?.connect(account.newKey) : undefined
    return {
      account,
      askedWith: asked ? [asked.provider.name] : namesOf(providersOf(online)),
      standing: by ? await standingTo(tx, visit.actor, { by }, visit.now) : undefined,
    }
  })
}

async function askForKey(
  visit: CooperativeVisit,
  online: OnlineNeeds | undefined,
  { provider: word, apiKey }: { readonly provider?: string | undefined; readonly apiKey: string },
  commandId: string,
) {
  const payments = online?.payments
  // Of one alone nobody is asked which.
  const provider =
    payments?.providers.length === 1
      ? payments.providers[0]
      : payments?.providers.find((one) => one.word === word)
  if (!payments || !provider) return refuse('payments-silent')
  const { name, keyStarts } = provider
  if (!provider.isKey(apiKey))
    return refuse('online-key-wrong', { provider: name, starts: keyStarts.join(', ') })
  const sealedKey = payments.seal(provider, apiKey)
  try {
    if (!(await payments.connect(sealedKey)?.account.isLetIn()))
      return refuse('online-key-refused', { provider: name })
  } catch (error) {
    if (error instanceof PaymentsSilent) return refuse('payments-silent')
    throw error
  }
  return visit.perform(askOnlineAccount, visit.actor, { sealedKey }, commandId)
}

/** The key, and of whom it is where there is a choice. */
function Key(props: {
  visit: CooperativeVisit
  providers: readonly OnlineProvider[]
  chosen: string | undefined
  wrong: { provider: string | undefined; apiKey: string | undefined }
}) {
  const { visit, providers, chosen, wrong } = props
  const words = visit.text.onlinePayments.setting
  return (
    <>
      {providers.length > 1 && (
        <RadioGroup
          name="provider"
          label={words.provider}
          choices={providers.map(({ word, name, keyStarts }) => ({
            value: word,
            label: name,
            hint: words.starts({ starts: keyStarts }),
          }))}
          value={chosen}
          error={wrong.provider}
        />
      )}
      <TextField
        name="apiKey"
        label={words.apiKey({ providers: namesOf(providers) })}
        hint={[
          ...(providers.length > 1 ? [] : [words.starts({ starts: providers[0]!.keyStarts })]),
          words.apiKeyHint,
        ].join(' ')}
        maxLength={200}
        autocomplete="off"
        error={wrong.apiKey}
      />
    </>
  )
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

function Answers({ visit, account, askedWith, standing }: { visit: CooperativeVisit } & Data) {
  const words = visit.text.onlinePayments.setting
  const action = paths.answerOnlineKey(visit.cooperative.slug)
  if (!account) return null
  return (
    <>
      {account.newAt && (
        <Paragraph>
          {words.waits({ day: formatDay(dayOf(account.newAt), visit.language), providers: askedWith })}
        </Paragraph>
      )}
      {account.newKey && standing && (
        <AnswerAsked
          visit={visit}
          standing={standing}
          action={action}
          seen={{}}
          words={{ ...words, waits: words.apiKey({ providers: askedWith }) }}
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
