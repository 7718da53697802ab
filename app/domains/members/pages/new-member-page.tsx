import { z } from 'zod'
import { DateField, FieldGroup, RadioGroup, TextField, typedParts } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { choice, dayField, optionalEmail, optionalText, text, withDays } from '../../../web/fields.ts'
import { ASKS_WHOSE, WhoseAddress } from '../../../web/whose-address.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addMember } from '../add-member.ts'
import { fieldLabel } from './field-label.ts'
import { sureOfEntering } from './sure-of-entering.tsx'

const LANGUAGES = ['nl', 'en'] as const

const schema = withDays(
  ['joinedOn'],
  z.object({
    name: text(120),
    firstName: text(60),
    email: optionalEmail(),
    language: choice(LANGUAGES),
    joinedOn: dayField(),
    tradeName: optionalText(120),
    trade: optionalText(120),
    addressOf: choice(['same', 'other']).optional(),
  }),
)

/** Enters somebody in the register. */
export const newMemberPage = formPage({
  schema,
  load: async (visit) => visit.now.today,
  title: (visit) => visit.text.members.add.title,
  lead: (visit) => visit.text.members.add.lead,
  back: (visit) => ({ href: paths.members(visit.cooperative.slug), label: visit.text.members.member.back }),
  initial: (today) => {
    const [year, month, day] = today.split('-')
    return {
      language: 'nl',
      joinedOnDay: String(Number(day)),
      joinedOnMonth: String(Number(month)),
      joinedOnYear: year!,
    }
  },
  fields({ visit, typed, wrong }) {
    const { fields, add } = visit.text.members
    const field = (name: 'name' | 'firstName' | 'email' | 'tradeName' | 'trade') => ({
      name,
      label: fields[name],
      value: typed[name],
      error: wrong(name),
    })
    return (
      <>
        <FieldGroup legend={add.person}>
          <TextField {...field('name')} autocomplete="off" />
          <TextField {...field('firstName')} hint={fields.firstNameHint} autocomplete="off" width="medium" />
          <TextField {...field('email')} hint={fields.emailHint} type="email" autocomplete="off" optional />
          <WhoseAddress visit={visit} typed={typed} wrong={wrong} />
          <LanguageChoice visit={visit} value={typed['language']} error={wrong('language')} />
          <DateField
            name="joinedOn"
            label={fields.joinedOn}
            value={typedParts(typed, 'joinedOn')}
            error={wrong('joinedOn')}
          />
        </FieldGroup>
        <FieldGroup legend={add.business} hint={add.businessHint}>
          <TextField {...field('tradeName')} hint={fields.tradeNameHint} optional />
          <TextField {...field('trade')} hint={fields.tradeHint} optional />
        </FieldGroup>
      </>
    )
  },
  label: fieldLabel,
  confirm: (visit, value) => sureOfEntering(visit, value),
  save: (visit, value, commandId) => visit.perform(addMember, visit.actor, value, commandId),
  done: (visit, { memberId }) => `${paths.member(visit.cooperative.slug, memberId)}?ingeschreven=ja`,
  refusals: (visit) => visit.text.members.refusals,
  refusedField: (reason) => (ASKS_WHOSE.has(reason) ? 'addressOf' : undefined),
  saveLabel: (visit) => visit.text.members.add.save,
})

/** The language somebody reads. */
export function LanguageChoice(props: {
  visit: CooperativeVisit
  value: string | undefined
  error: string | undefined
}) {
  const { fields } = props.visit.text.members
  const choices = LANGUAGES.map((language) => ({ value: language, label: fields.languages[language] }))
  return (
    <RadioGroup
      name="language"
      label={fields.language}
      choices={choices}
      value={props.value}
      error={props.error}
      beside
    />
  )
}
