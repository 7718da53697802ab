import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { changePerson } from '../../people/index.ts'
import {
  DateField,
  Heading,
  Link,
  LinkButton,
  Notice,
  Refusal,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { choice, dayField, optionalEmail, text, withDays } from '../../../web/fields.ts'
import { formPage, type FormPage } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Command, DoorRefusal } from '../../../platform/command.ts'
import type { Id } from '../../../values/id.ts'
import { editMember } from '../edit-member.ts'
import type { endMembership } from '../end-membership.ts'
import type { LeaveRefusal } from '../leaving.ts'
import type { Member } from '../members.ts'
import { resumeMembership } from '../resume-membership.ts'
import { fieldLabel } from './field-label.ts'
import { memberInPath, wholeMemberInPath, type WholeMember } from './loading.ts'
import { LanguageChoice } from './new-member-page.tsx'
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
    done: (visit, _value, data) => `${paths.member(visit.cooperative.slug, memberOf(data).id)}?bewaard=ja`,
  })
}

/** Name, first name, first day. */
export const editMemberPage = memberForm((member: Member) => member, {
  schema: withDays(['joinedOn'], z.object({ name: text(120), firstName: text(60), joinedOn: dayField() })),
  load: memberInPath,
  title: (visit) => visit.text.members.edit.title,
  initial: (member) => ({
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
  save: (visit, value, commandId, member) =>
    visit.perform(editMember, visit.actor, { memberId: member.id, ...value }, commandId),
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

type Goes = { readonly member: Member; readonly lines: ComponentChildren }

/** How a membership is ended, with what other domains let go of; and what that will be, shown before. */
export type Ending = {
  readonly command: Command<
    typeof endMembership.input,
    null,
    LeaveRefusal | 'member-not-found' | DoorRefusal,
    PersonActor
  >
  lines(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
}

/** Ends a membership. */
export function leavePage({ command, lines }: Ending) {
  return memberForm((whole: Goes) => whole.member, {
    schema: withDays(['lastDay'], z.object({ lastDay: dayField() })),
    async load(visit) {
      const member = await memberInPath(visit)
      return member && { member, lines: await lines(visit, member.id) }
    },
    title: (visit, { member }) => visit.text.members.leave.title(member.name),
    lead: (visit) => visit.text.members.leave.lead,
    initial: (_goes, visit) => dayFields('lastDay', visit.now.today),
    fields: ({ visit, data, typed, wrong }) => (
      <>
        {data.lines}
        <Notice title={visit.text.members.leave.first}>
          {visit.text.members.leave.firstWhy}{' '}
          <Link href={paths.memberLeaving(visit.cooperative.slug, data.member.id)}>
            {visit.text.members.leave.look(data.member.firstName)}
          </Link>
        </Notice>
        <DateField
          name="lastDay"
          label={visit.text.members.fields.lastDay}
          value={typedParts(typed, 'lastDay')}
          error={wrong('lastDay')}
        />
      </>
    ),
    save: (visit, { lastDay }, commandId, { member }) =>
      visit.perform(command, visit.actor, { memberId: member.id, lastDay }, commandId),
    saveLabel: (visit) => visit.text.members.leave.save,
  })
}

/** Somebody is a member again. */
export async function receiveResume(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  const back = paths.member(visit.cooperative.slug, member.id)
  const resumed = await visit.perform(resumeMembership, visit.actor, { memberId: member.id }, commandId)
  if (resumed.ok) return redirect(`${back}?weerlid=ja`)
  const text = visit.text.members
  return page(visit, {
    title: text.member.resume,
    status: 409,
    children: (
      <>
        <Refusal sentence={refusalSentence(visit, text.refusals, resumed)} />
        <Heading level={1}>{text.member.resume}</Heading>
        <LinkButton href={back}>{text.member.backToMember(member.firstName)}</LinkButton>
      </>
    ),
  })
}
