/** A membership is ended by the second of two, on the day that was said; what that does stands before it. */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { HiddenField, Link, Notice, Paragraph, TextArea } from '../../../ui/index.ts'
import { formatDay, formatWeekday } from '../../../values/format.ts'
import { dayField, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Command, DoorRefusal } from '../../../platform/command.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import type { SecondYesRefusal } from '../../people/index.ts'
import { judgeLeaving, type endMembership } from '../end-membership.ts'
import { asksWhy, type LeaveRefusal, type WorkAfter } from '../leaving.ts'
import type { Member } from '../members.ts'
import { fieldLabel } from './field-label.ts'
import { workAfter } from '../unissued.db.ts'
import { wholeMemberInPath, type WholeMember } from './loading.ts'

/** What was said of it that a member stops. */
type SaidToStop = {
  readonly lastDay: Day
  /** Who wrote it down; undefined when the member said so themselves. */
  readonly writtenBy: string | undefined
  /** Why whoever asks cannot end it, with who can say that it is right; undefined when they can. */
  readonly waits: ComponentChildren | undefined
}

/** How a membership is ended, with what other domains let go of; and what they show of it before. */
export type Ending = {
  readonly command: Command<
    typeof endMembership.input,
    null,
    LeaveRefusal | EndRefusal | 'member-not-found' | DoorRefusal,
    PersonActor
  >
  /** What was said, by the member or by who heard it of them; undefined when nobody did. */
  said(visit: CooperativeVisit, memberId: Id<'member'>, name: string): Promise<SaidToStop | undefined>
  /** What ends with it. */
  letGo(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
  /** What stands still, and is to be finished by somebody. */
  open(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
}

/** Why it is not ended by who asks: two people say it, on the day that was said. */
type EndRefusal = 'end-not-said' | 'end-said-otherwise' | SecondYesRefusal

/** A member with what was said. */
type Leaves = WholeMember & {
  readonly said: SaidToStop | undefined
  /** What is of later than that day. */
  readonly after: readonly WorkAfter[]
}

/** The day comes along from what was read: one that was said meanwhile is not ended unread. */
const schema = z.object({ lastDay: dayField(), why: optionalText(500) })

/** Ends a membership on the day that was said. */
export function leavePage(ending: Ending) {
  return formPage<Leaves, typeof schema, null, ToldIn<'members'>>({
    schema,
    async load(visit) {
      const whole = await wholeMemberInPath(visit)
      if (whole === undefined) return undefined
      await visit.readsFileOf(whole.member.id)
      const { id: memberId, firstName } = whole.member
      const said = await ending.said(visit, memberId, firstName)
      const { id: here } = visit.cooperative
      const after = said && (await visit.read((tx) => workAfter(tx, here, { memberId }, said.lastDay)))
      return { ...whole, said, after: after ?? [] }
    },
    title: (visit, { member }) => visit.text.endingMembership.title(member.name),
    lead: (visit) => visit.text.endingMembership.lead,
    back: (visit, { member }) => ({
      href: paths.member(visit.cooperative.slug, member.id),
      label: visit.text.members.member.backToMember(member.firstName),
    }),
    label: fieldLabel,
    initial: () => ({}),
    above: ({ member, said, after }, visit) => (
      <>
        <LookFirst visit={visit} member={member} said={said} />
        <StandsAfter visit={visit} after={after} />
      </>
    ),
    offered: ({ said }) => said !== undefined && said.waits === undefined,
    fields: ({ visit, data: { said, after }, typed, wrong }) => (
      <>
        <HiddenField name="lastDay" value={said?.lastDay ?? ''} />
        {said && asksWhy(said.lastDay, visit.now.today, after) && (
          <TextArea
            name="why"
            label={visit.text.endingMembership.why}
            hint={visit.text.endingMembership.whyHint}
            value={typed['why']}
            error={wrong('why')}
            rows={3}
          />
        )}
      </>
    ),
    refusedField: (reason) => (reason === 'end-asks-why' ? 'why' : undefined),
    confirm: (visit, typed, { member, email, after }) =>
      asked(visit, ending, { member, email, after, ...typed }),
    save: (visit, { lastDay, why }, commandId, { member }) =>
      visit.perform(ending.command, visit.actor, { memberId: member.id, lastDay, why }, commandId),
    saveLabel: (visit) => visit.text.endingMembership.next,
    done: (visit, _none, { member }) => `${paths.member(visit.cooperative.slug, member.id)}?uitgeschreven=ja`,
    refusals: (visit) => visit.text.members.refusals,
  })
}

type OfMember = {
  readonly visit: CooperativeVisit
  readonly member: Member
  readonly said: SaidToStop | undefined
}

function LookFirst({ visit, member, said }: OfMember) {
  const words = visit.text.endingMembership
  const { slug } = visit.cooperative
  const { firstName } = member
  return (
    <>
      <Notice title={words.first}>
        {words.firstWhy} <Link href={paths.memberStanding(slug, member.id)}>{words.look(firstName)}</Link>
      </Notice>
      <Paragraph>
        {said === undefined
          ? words.notSaid(firstName)
          : `${whoSaid(visit, firstName, said)} ${words.another}`}{' '}
        <Link href={paths.memberLeaving(slug, member.id)} roomy>
          {said === undefined ? words.say(firstName) : words.sayings(firstName)}
        </Link>
      </Paragraph>
      {said?.waits}
    </>
  )
}

/** What is of later than the last day, in lines. */
function StandsAfter({ visit, after }: { visit: CooperativeVisit; after: readonly WorkAfter[] }) {
  const words = visit.text.endingMembership
  if (after.length === 0) return null
  return (
    <Notice tone="doubt" title={words.standsAfter}>
      <ul>
        {after.map(({ kind, last }) => (
          <li key={kind}>{words.afterOf[kind]({ day: formatDay(last, visit.language) })}</li>
        ))}
      </ul>
    </Notice>
  )
}

function whoSaid(visit: CooperativeVisit, name: string, { lastDay, writtenBy }: SaidToStop): string {
  const words = visit.text.endingMembership
  const facts = { name, day: formatWeekday(lastDay, visit.language) }
  return writtenBy === undefined ? words.said(facts) : words.written({ ...facts, by: writtenBy })
}

type Asked = Pick<Leaves, 'member' | 'email' | 'after'> & { readonly lastDay: Day; readonly why: string }

/** Who, until when, what it lets go of, what stands still, and how they are told. */
async function asked(visit: CooperativeVisit, ending: Ending, { member, email, after, lastDay, why }: Asked) {
  const judged = await visit.read((tx) => judgeLeaving(tx, visit.actor, member, { lastDay, why }, visit.now))
  if (!judged.ok) return judged
  const words = visit.text.endingMembership.sure
  const { firstName } = member
  const day = formatWeekday(lastDay, visit.language)
  const [letGo, open] = [await ending.letGo(visit, member.id), await ending.open(visit, member.id)]
  return ok({
    title: words.title(member.name),
    shown: (
      <>
        <Paragraph>{words.lastDay({ name: firstName, day })}</Paragraph>
        <Paragraph>{words.after(firstName)}</Paragraph>
        <StandsAfter visit={visit} after={after} />
        {letGo}
        {open}
        <Paragraph>{email === null ? words.call(firstName) : words.mail(firstName)}</Paragraph>
      </>
    ),
    saveLabel: words.yes(firstName),
    changeLabel: words.change,
  })
}

/** What is said once it is done. */
export function endedSaid(
  visit: CooperativeVisit,
  { member, email }: Pick<WholeMember, 'member' | 'email'>,
): string | undefined {
  if (member.leftOn === undefined) return undefined
  const words = visit.text.endingMembership.done
  const said = { name: member.firstName, day: formatDay(member.leftOn, visit.language) }
  return email === null ? words.call(said) : words.mail(said)
}
