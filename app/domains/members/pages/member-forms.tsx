import { z } from 'zod'
import { changePerson } from '../../people/index.ts'
import { DateField, TextField, typedParts } from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { choice, dayField, optionalEmail, text, withDays } from '../../../web/fields.ts'
import { formPage, type FormPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { editMember } from '../edit-member.ts'
import type { Member } from '../members.ts'
import { fieldLabel } from './field-label.ts'
import { wholeMemberInPath, type WholeMember } from './loading.ts'
import { LanguageChoice } from './new-member-page.tsx'
import { sureOfDay } from './sure-of-day.tsx'
import { tellOldAddress, type Teller } from './tell-old-address.ts'

/** Why a form about a member may be refused. */
export type MemberFormRefusal = ToldIn<'people'> | ToldIn<'members'>

/** A form about a member: it comes from the member's page and goes back there. */
export function memberForm<Data, S extends z.ZodType>(
  memberOf: (data: Data) => Member,
  form: Omit<
    FormPage<Data, S, unknown, MemberFormRefusal>,
    'back' | 'done' | 'refusals' | 'label' | 'saveLabel'
  > & {
    readonly saveLabel?: (visit: CooperativeVisit) => string
    /** What the page of the member tells afterwards; absent: that it was kept. */
    readonly savedAs?: string
  },
) {
  return formPage<Data, S, unknown, MemberFormRefusal>({
    saveLabel: (visit) => visit.text.members.member.save,
    ...form,
    async load(visit) {
      const data = await form.load(visit)
      if (data !== undefined) await visit.readsFileOf(memberOf(data).id)
      return data
    },
    label: fieldLabel,
    refusals: (visit) => ({ ...visit.text.people.refusals, ...visit.text.members.refusals }),
    back: (visit, data) => {
      const member = memberOf(data)
      const label = visit.text.members.member.backToMember(member.firstName)
      return { href: paths.member(visit.cooperative.slug, member.id), label }
    },
    done: (visit, _value, data) =>
      `${paths.member(visit.cooperative.slug, memberOf(data).id)}?${form.savedAs ?? 'bewaard'}=ja`,
  })
}

/** Name, first name, first day. */
export const editMemberPage = memberForm((whole: WholeMember) => whole.member, {
  schema: withDays(['joinedOn'], z.object({ name: text(120), firstName: text(60), joinedOn: dayField() })),
  load: wholeMemberInPath,
  title: (visit) => visit.text.members.edit.title,
  initial: ({ member }) => ({
    name: member.name,
    firstName: member.firstName,
    ...dayFields('joinedOn', member.joinedOn),
  }),
  fields({ visit, typed, wrong }) {
    const { fields } = visit.text.members
    return (
      <>
        <TextField
          name="name"
          label={fields.name}
          value={typed['name']}
          error={wrong('name')}
          autocomplete="off"
        />
        <TextField
          name="firstName"
          label={fields.firstName}
          hint={fields.firstNameHint}
          value={typed['firstName']}
          error={wrong('firstName')}
          autocomplete="off"
          width="medium"
        />
        <DateField
          name="joinedOn"
          label={fields.joinedOn}
          value={typedParts(typed, 'joinedOn')}
          error={wrong('joinedOn')}
        />
      </>
    )
  },
  confirm: (visit, { joinedOn }, whole) => sureOfDay(visit, whole, joinedOn),
  save: (visit, value, commandId, { member }) =>
    visit.perform(editMember, visit.actor, { memberId: member.id, ...value }, commandId),
  refusedField: (reason) => (reason === 'member-not-found' ? undefined : 'joinedOn'),
})

/** The e-mail address and language of a member who cannot do it alone. The address they had is told about it. */
export function memberSignInPage(teller: Teller) {
  return memberForm((whole: WholeMember) => whole.member, {
    ...signInForm,
    async save(visit, value, commandId, whole) {
      const { personId, name } = whole.member
      const actor = visit.actor
      const changed = await visit.perform(changePerson, actor, { personId, name, ...value }, commandId)
      if (changed.ok && (value.email || null) !== whole.email) tellOldAddress(teller, visit, whole)
      return changed
    },
  })
}

const signInSchema = z.object({ email: optionalEmail(), language: choice(['nl', 'en']) })

const signInForm = {
  schema: signInSchema,
  load: wholeMemberInPath,
  title: (visit) => visit.text.members.signIn.title,
  lead: (visit) => visit.text.members.signIn.lead,
  initial: ({ email, language }) => ({ email: email ?? '', language }),
  fields({ visit, typed, wrong }) {
    const { fields } = visit.text.members
    return (
      <>
        <TextField
          name="email"
          label={fields.email}
          hint={fields.emailHint}
          type="email"
          value={typed['email']}
          error={wrong('email')}
          autocomplete="off"
          optional
        />
        <LanguageChoice visit={visit} value={typed['language']} error={wrong('language')} />
      </>
    )
  },
} satisfies Omit<Parameters<typeof memberForm<WholeMember, typeof signInSchema>>[1], 'save'>
