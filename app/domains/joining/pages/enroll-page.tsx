import { z } from 'zod'
import {
  DateField,
  FieldGroup,
  HiddenField,
  RadioGroup,
  TextField,
  typedParts,
  Paragraph,
} from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, dayField, idOf, optionalEmail, optionalText, text, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { namesakesOf, whoMayReturn } from '../../members/index.ts'
import { ASKS_WHOSE, WhoseAddress } from '../../../web/whose-address.tsx'
import { fullApplication } from '../application.db.ts'
import type { FullApplication } from '../application.ts'
import { makeMember } from '../make-member.ts'
import { nextStages } from '../road.ts'
import { joiningRules } from '../rules.db.ts'
import { joiningAddresses } from './addresses.ts'
import { MemberBefore, sureOfEnrolling } from './sure-of-enrolling.tsx'

const LANGUAGES = ['nl', 'en'] as const

/** Beside which field a refusal stands. */
const REFUSED_FIELDS: Readonly<Record<string, string>> = {
  'joined-before-yes': 'joinedOn',
  'joined-in-future': 'joinedOn',
  'member-before': 'was',
  'business-goes-on': 'goesOn',
}

/** Enters who applied in the register, with the fields that the register itself has. */
export const enrollPage = formPage({
  schema: withDays(
    ['joinedOn'],
    z.object({
      firstName: text(60),
      email: optionalEmail(),
      language: choice(LANGUAGES),
      joinedOn: dayField(),
      tradeName: optionalText(120),
      trade: optionalText(120),
      revision: revisionField(),
      was: z.union([z.literal('nobody'), idOf<'member'>()]).optional(),
      goesOn: choice(['yes', 'no']).optional(),
      addressOf: choice(['same', 'other']).optional(),
    }),
  ),
  async load(visit) {
    const { id } = visit.cooperative
    const enrolled = await visit.read(async (tx) => {
      const application = await fullApplication(tx, id, visit.id<'application'>('application'))
      if (!application) return undefined
      const { name, contact, receivedAt: since } = application
      const before = await whoMayReturn(tx, id, { name, email: contact.email, since })
      const asked = new Set(before.map((one) => one.id))
      const all = await namesakesOf(tx, id, name)
      const { trialMonths } = await joiningRules(tx, id)
      const { stage } = application
      return {
        ...application,
        isTime: nextStages({ stage, benefit: contact.benefit, trialMonths }).includes('member'),
        before,
        namesakes: all.filter((one) => one.memberId === null || !asked.has(one.memberId)),
      }
    })
    if (enrolled) await visit.readsFileOf(enrolled.id)
    return enrolled
  },
  title: (visit, { name }) => visit.text.joining.enroll.title({ name }),
  lead: (visit, application) =>
    application.isTime ? visit.text.joining.enroll.lead(application) : notYet(visit, application),
  back: (visit, { id, name }) => ({ href: joiningAddresses.one(visit.cooperative.slug, id), label: name }),
  initial: ({ name, contact, revision }, visit) => ({
    firstName: name.split(' ')[0] ?? '',
    email: contact.email,
    language: 'nl',
    revision: String(revision),
    ...dayFields('joinedOn', visit.now.today),
  }),
  above: ({ name, idea, contact: { phone }, isTime }, visit) =>
    isTime && (
      <>
        <Paragraph>{visit.text.joining.enroll.idea({ name, idea })}</Paragraph>
        {phone !== '' && <Paragraph>{visit.text.memberPhone.carried({ phone })}</Paragraph>}
      </>
    ),
  offered: ({ isTime }) => isTime,
  fields({ visit, data: { before }, typed, wrong }) {
    const { fields, add } = visit.text.members
    const field = (name: 'firstName' | 'email' | 'tradeName' | 'trade') => ({
      name,
      label: fields[name],
      value: typed[name],
      error: wrong(name),
      autocomplete: 'off',
    })
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        <MemberBefore visit={visit} before={before} typed={typed} wrong={wrong} />
        <FieldGroup legend={add.person}>
          <TextField {...field('firstName')} hint={fields.firstNameHint} width="medium" />
          <TextField {...field('email')} hint={fields.emailHint} type="email" optional />
          <WhoseAddress visit={visit} typed={typed} wrong={wrong} />
          <RadioGroup
            name="language"
            label={fields.language}
            choices={LANGUAGES.map((value) => ({ value, label: fields.languages[value] }))}
            value={typed['language']}
            error={wrong('language')}
            beside
          />
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
  label(visit, field) {
    const { fields } = visit.text.members
    const labels: Readonly<Record<string, string>> = {
      firstName: fields.firstName,
      email: fields.email,
      language: fields.language,
      joinedOn: fields.joinedOn,
      tradeName: fields.tradeName,
      trade: fields.trade,
      was: visit.text.joining.enroll.before.asked,
      addressOf: visit.text.members.add.address.asked,
      goesOn: visit.text.resumingMembership.asked,
    }
    return labels[field] ?? field
  },
  confirm: async (visit, { was, joinedOn }, application) =>
    sureOfEnrolling(visit, application, was, joinedOn),
  save: (visit, value, commandId, { id }) =>
    visit.perform(makeMember, visit.actor, { applicationId: id, ...value }, commandId),
  done: (visit, memberId) => `${paths.member(visit.cooperative.slug, memberId)}?ingeschreven=ja`,
  refusals: (visit) => ({ ...visit.text.members.refusals, ...visit.text.joining.refusals }),
  refusedField: (reason) => (ASKS_WHOSE.has(reason) ? 'addressOf' : REFUSED_FIELDS[reason]),
  saveLabel: (visit) => visit.text.joining.enroll.save,
})

/** Why somebody cannot be entered now, said before anything is filled in. */
function notYet(
  { text, language }: CooperativeVisit,
  { name, stage, due }: Pick<FullApplication, 'name' | 'stage' | 'due'>,
): string {
  const words = text.joining.enroll.notYet
  if (stage !== 'on-trial') return text.joining.refusals['step-not-now']
  return due === undefined ? words.trial({ name }) : words.trialUntil({ name, day: formatDay(due, language) })
}
