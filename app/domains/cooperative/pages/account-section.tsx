import { z } from 'zod'
import { Notice, RadioGroup } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatIban } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { AnswerAsked, isYesIn } from '../../people/pages/index.ts'
import { answerPrintedAccount } from '../answer-printed-account.ts'
import { askPrintedAccount } from '../ask-printed-account.ts'
import { cooperativePaths } from './addresses.ts'
import { refusedSetting } from './refused-setting.tsx'
import { settingsSection, type Settings } from './section.tsx'

/** The last part of its address. */
export const ACCOUNT_SLUG = 'rekening'

/** The account that customers pay to: one of our own, asked for by one person and confirmed by another. */
export const accountSection = settingsSection({
  key: 'account',
  slug: ACCOUNT_SLUG,
  schema: z.object({ iban: text(34) }),
  lead: (visit) => visit.text.cooperative.account.lead,
  label: (visit) => visit.text.cooperative.account.choose,
  initial: ({ cooperative }) => ({ iban: cooperative.iban }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.cooperative.account
    const choices = data.accounts.map((iban) => ({ value: iban, label: formatIban(iban) }))
    return (
      <>
        {data.asked && <AskedAccount visit={visit} asked={data.asked} />}
        {choices.length === 0 && <Notice>{words.none}</Notice>}
        {choices.length > 0 && (
          <RadioGroup
            name="iban"
            label={words.choose}
            choices={choices}
            value={typed['iban']}
            error={wrong('iban')}
          />
        )}
      </>
    )
  },
  saveLabel: (visit) => visit.text.cooperative.account.ask,
  save: (visit, value, commandId) => visit.perform(askPrintedAccount, visit.actor, value, commandId),
  below: ({ asked }, visit) => asked && <Answer visit={visit} asked={asked} />,
})

type Asked = { readonly visit: CooperativeVisit; readonly asked: NonNullable<Settings['asked']> }

/** Which account waits for a second person. */
export function AskedAccount({ visit, asked }: Asked) {
  const words = visit.text.cooperative.account
  const said = {
    iban: formatIban(asked.iban),
    name: asked.byName,
    day: formatDay(dayOf(asked.at), visit.language),
  }
  return (
    <Notice tone="doubt" title={words.waits}>
      <p>{words.asked(said)}</p>
    </Notice>
  )
}

function Answer({ visit, asked }: Asked) {
  const words = visit.text.cooperative.account
  return (
    <AnswerAsked
      visit={visit}
      standing={asked.standing}
      action={cooperativePaths.answerAccount(visit.cooperative.slug)}
      seen={{ iban: asked.iban }}
      words={{ ...words, yes: words.yes(formatIban(asked.iban)) }}
    />
  )
}

/** The yes or no of who looks at it second. */
export async function answerAccount(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ iban: text(34) }))
  const back = paths.settingsSection(visit.cooperative.slug, ACCOUNT_SLUG)
  const yes = isYesIn(form)
  // The fields are hidden: only a form that is not ours has them wrong.
  if (!form.ok || yes === undefined) return redirect(back)
  const answer = { iban: form.value.iban, yes }
  const done = await visit.perform(answerPrintedAccount, visit.actor, answer, form.commandId)
  if (done.ok) return redirect(`${paths.settings(visit.cooperative.slug)}?bewaard=${ACCOUNT_SLUG}`)
  const sentence = refusalSentence(visit, visit.text.cooperative.refusals, done)
  return refusedSetting(visit, { sentence, title: visit.text.cooperative.sections.account, back })
}
