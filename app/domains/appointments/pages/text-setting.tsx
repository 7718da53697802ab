/** The account by which a co-operative sends text messages: tried with a real message before it is kept. */
import { z } from 'zod'
import { carryOut } from '../../../platform/carry-out.ts'
import {
  TextsSilent,
  TextUnsure,
  type TextAccount,
  type TextNetwork,
} from '../../../platform/text-messages.ts'
import { Heading, Paragraph, Table, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatMonth } from '../../../values/format.ts'
import { newId } from '../../../values/id.ts'
import { mobileNumber } from '../../../values/mobile-number.ts'
import { refuse } from '../../../values/result.ts'
import { optionalText, text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { SettingSaid, StopSetting } from '../../../web/setting-parts.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { endTextAccount } from '../texts/end-text-account.ts'
import { SENDER, setTextAccount } from '../texts/set-text-account.ts'
import { textAccountOf, textsByMonth, type TextAccountKept } from '../texts/text-account.db.ts'
import type { TextState, TextWhy } from '../texts/text-message.db.ts'

type Month = Awaited<ReturnType<typeof textsByMonth>>[number]
type Data = { readonly account: TextAccountKept | undefined; readonly months: readonly Month[] }

const FIELD_OF: Readonly<Record<string, string>> = {
  'text-sender-wrong': 'sender',
  'text-key-missing': 'key',
  'text-key-refused': 'key',
  'number-not-mobile': 'trial',
}

/** @param texts who sends them; without it nothing can be set */
export function textSetting(texts: TextNetwork | undefined) {
  return formPage({
    schema: z.object({
      sender: text(11),
      key: optionalText(500),
      trial: text(30),
    }),
    load: (visit): Promise<Data> =>
      visit.read(async (tx) => ({
        account: await textAccountOf(tx, visit.actor.cooperativeId),
        months: await textsByMonth(tx),
      })),
    title: (visit) => visit.text.reminderWays.setting.title,
    lead: (visit) => visit.text.reminderWays.setting.lead,
    back: (visit) => ({
      href: paths.settings(visit.cooperative.slug),
      label: visit.text.reminderWays.setting.back,
    }),
    initial: ({ account }): Record<string, string> => (account ? { sender: account.sender } : {}),
    fields: (filled) => <Fields {...filled} />,
    label: (visit, field) => visit.text.reminderWays.setting[field as 'sender' | 'key' | 'trial'],
    async save(visit, { sender, key, trial }, commandId, { account }) {
      if (!SENDER.test(sender)) return refuse('text-sender-wrong')
      const number = mobileNumber(trial)
      if (number === undefined) return refuse('number-not-mobile')
      if (!texts) return refuse('text-silent')
      if (key === '' && !account) return refuse('text-key-missing')
      // The same key again is the same input, so that a form that is sent twice is saved once.
      const keeps = account && (key === '' || texts.holds(account.sealedKey, key))
      const set = { sender, sealedKey: keeps ? account.sealedKey : texts.seal(key) }
      const wrong = await triedOn(texts, set, number, visit)
      return wrong === undefined ? visit.perform(setTextAccount, visit.actor, set, commandId) : refuse(wrong)
    },
    refusedField: (reason) => FIELD_OF[reason],
    done: (visit) => `${paths.textSetting(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.reminderWays.refusals,
    saveLabel: (visit) => visit.text.reminderWays.setting.save,
    below: (data, visit) => data.account && <Below visit={visit} data={data} />,
  })
}

const REFUSED = { key: 'text-key-refused', balance: 'text-no-balance' } as const

/** What is wrong with an account, as a trial message to this number tells; undefined when it was taken. */
async function triedOn(texts: TextNetwork, account: TextAccount, number: string, visit: CooperativeVisit) {
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.actor.cooperativeId))
  const line = texts.connect(account)
  if (!line || !cooperative) return 'text-key-refused'
  const said = visit.text.reminderWays.text.trial({ cooperative: cooperative.legalName })
  try {
    const came = await line.send(newId<'text-message'>(visit.now.at), number, said)
    if (came.kind === 'taken') return undefined
    return came.why === 'key' || came.why === 'balance' ? REFUSED[came.why] : 'text-not-taken'
  } catch (error) {
    if (error instanceof TextsSilent) return 'text-silent'
    if (error instanceof TextUnsure) return 'text-unsure'
    throw error
  }
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.reminderWays.setting
  return (
    <>
      <SettingSaid visit={visit} words={words} />
      {data.account && (
        <Paragraph>
          {words.connected({ day: formatDay(dayOf(data.account.setAt), visit.language) })}
        </Paragraph>
      )}
      <Paragraph>{words.own}</Paragraph>
      <TextField
        name="sender"
        label={words.sender}
        hint={words.senderHint}
        width="medium"
        maxLength={11}
        autocomplete="off"
        value={typed['sender']}
        error={wrong('sender')}
      />
      <TextField
        name="key"
        label={words.key}
        hint={data.account ? words.keyKeep : words.keyHint}
        maxLength={500}
        autocomplete="off"
        optional={data.account !== undefined}
        error={wrong('key')}
      />
      <TextField
        name="trial"
        label={words.trial}
        hint={words.trialHint}
        type="tel"
        width="medium"
        maxLength={30}
        autocomplete="tel"
        value={typed['trial']}
        error={wrong('trial')}
      />
    </>
  )
}

/** What went, by month and without of whom; and stopping. */
function Below({ visit, data }: { visit: CooperativeVisit; data: Data }) {
  const words = visit.text.reminderWays.setting
  const how = ({ state, why }: Month) =>
    why === null ? words.states[state as TextState] : words.whys[why as TextWhy]
  return (
    <>
      {data.months.length > 0 && (
        <>
          <Heading level={2}>{words.sent}</Heading>
          <Table
            caption={words.sent}
            rows={data.months}
            rowKey={({ month, state, why }) => `${month} ${state} ${why}`}
            columns={[
              {
                key: 'month',
                label: words.month,
                head: true,
                cell: ({ month }) => formatMonth(month, visit.language),
              },
              { key: 'how', label: words.how, cell: how },
              {
                key: 'count',
                label: words.count,
                number: true,
                cell: ({ messages }) => String(messages),
              },
            ]}
          />
        </>
      )}
      <StopSetting visit={visit} words={words} action={paths.textSettingStop(visit.cooperative.slug)} />
    </>
  )
}

/** Ends it. Pressed twice, it is ended all the same. */
export async function endTexts(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  await carryOut(visit.perform, endTextAccount, visit.actor, {}, commandId)
  return redirect(`${paths.textSetting(visit.cooperative.slug)}?gestopt`)
}
