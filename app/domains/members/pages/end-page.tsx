/** A membership is ended: on which day, and then what that does and who is told, before it is done. */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { DateField, Link, Notice, Paragraph, typedParts } from '../../../ui/index.ts'
import { formatDay, formatWeekday } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Command, DoorRefusal } from '../../../platform/command.ts'
import { dayFields } from '../../../values/day-fields.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { judgeLeaving, type endMembership } from '../end-membership.ts'
import type { LeaveRefusal } from '../leaving.ts'
import type { Member } from '../members.ts'
import { fieldLabel } from './field-label.ts'
import { wholeMemberInPath, type WholeMember } from './loading.ts'

/** How a membership is ended, with what other domains let go of; and what they show of it before. */
export type Ending = {
  readonly command: Command<
    typeof endMembership.input,
    null,
    LeaveRefusal | 'member-not-found' | DoorRefusal,
    PersonActor
  >
  /** The last day that was said, by the member or by who heard it of them; undefined when nobody did. */
  lastDaySaid(visit: CooperativeVisit, memberId: Id<'member'>): Promise<Day | undefined>
  /** What ends with it. */
  letGo(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
  /** What stands still, and is to be finished by somebody. */
  open(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
}

/** A member with the last day that was said. */
type Leaves = WholeMember & { readonly said: Day | undefined }

const schema = withDays(['lastDay'], z.object({ lastDay: dayField() }))

/** Ends a membership. */
export function leavePage(ending: Ending) {
  return formPage<Leaves, typeof schema, null, ToldIn<'members'>>({
    schema,
    async load(visit) {
      const whole = await wholeMemberInPath(visit)
      if (whole === undefined) return undefined
      await visit.readsFileOf(whole.member.id)
      return { ...whole, said: await ending.lastDaySaid(visit, whole.member.id) }
    },
    title: (visit, { member }) => visit.text.endingMembership.title(member.name),
    lead: (visit) => visit.text.endingMembership.lead,
    back: (visit, { member }) => ({
      href: paths.member(visit.cooperative.slug, member.id),
      label: visit.text.members.member.backToMember(member.firstName),
    }),
    label: fieldLabel,
    // Without a day that was said none stands there: whoever presses too soon would end it on a day that nobody chose.
    initial: ({ said }) => (said === undefined ? {} : dayFields('lastDay', said)),
    above: ({ member, said }, visit) => <LookFirst visit={visit} member={member} said={said} />,
    fields: ({ visit, typed, wrong }) => (
      <DateField
        name="lastDay"
        label={visit.text.members.fields.lastDay}
        value={typedParts(typed, 'lastDay')}
        error={wrong('lastDay')}
      />
    ),
    confirm: (visit, { lastDay }, { member, email, said }) =>
      asked(visit, ending, { member, email, lastDay, said }),
    save: (visit, { lastDay }, commandId, { member }) =>
      visit.perform(ending.command, visit.actor, { memberId: member.id, lastDay }, commandId),
    saveLabel: (visit) => visit.text.endingMembership.next,
    done: (visit, _none, { member }) => `${paths.member(visit.cooperative.slug, member.id)}?uitgeschreven=ja`,
    refusals: (visit) => visit.text.members.refusals,
    refusedField: (reason) =>
      reason === 'day-not-over' || reason === 'left-before-joined' ? 'lastDay' : undefined,
  })
}

function LookFirst({
  visit,
  member,
  said,
}: {
  visit: CooperativeVisit
  member: Member
  said: Day | undefined
}) {
  const words = visit.text.endingMembership
  const { slug } = visit.cooperative
  return (
    <>
      <Notice title={words.first}>
        {words.firstWhy}{' '}
        <Link href={paths.memberStanding(slug, member.id)}>{words.look(member.firstName)}</Link>
      </Notice>
      <Paragraph>
        {said === undefined
          ? words.later
          : words.said({ name: member.firstName, day: formatWeekday(said, visit.language) })}{' '}
        <Link href={paths.memberLeaving(slug, member.id)} roomy>
          {said === undefined ? words.say(member.firstName) : words.sayings(member.firstName)}
        </Link>
      </Paragraph>
    </>
  )
}

type Asked = Pick<Leaves, 'member' | 'email' | 'said'> & { readonly lastDay: Day }

/** Who, until when and whether that is what they said, what it lets go of, what stands still, and how they are told. */
async function asked(visit: CooperativeVisit, ending: Ending, { member, email, lastDay, said }: Asked) {
  const judged = await visit.read((tx) => judgeLeaving(tx, visit.actor, member, lastDay, visit.now))
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
        {said !== undefined && said !== lastDay && (
          <Notice tone="doubt" title={words.otherDayTitle}>
            {words.otherDay({ name: firstName, said: formatWeekday(said, visit.language), day })}
          </Notice>
        )}
        <Paragraph>{words.after(firstName)}</Paragraph>
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
