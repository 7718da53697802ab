/** Somebody is a member again, and says whether what ended with the membership goes on. */
import { z } from 'zod'
import { Link, Notice, Paragraph, RadioGroup } from '../../../ui/index.ts'
import { choice } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../members.ts'
import { resumeMembership } from '../resume-membership.ts'
import { endedWithMembership } from '../taken-up.db.ts'
import { memberPaths } from './addresses.ts'
import { fieldLabel } from './field-label.ts'
import { memberInPath } from './loading.ts'

type Back = { readonly member: Member; readonly ended: readonly string[] }

const schema = z.object({ goesOn: choice(['yes', 'no', 'unsaid']).optional() })

const form = formPage<Back, typeof schema, 'yes' | 'no' | 'unsaid', ToldIn<'members'>>({
  schema,
  async load(visit) {
    const member = await memberInPath(visit)
    if (!member) return undefined
    await visit.readsFileOf(member.id)
    const ended = await visit.read((tx) => endedWithMembership(tx, visit.cooperative.id, member.id))
    return { member, ended: ended.map(({ tradeName }) => tradeName) }
  },
  title: (visit, { member }) => visit.text.resumingMembership.title(member.name),
  lead: (visit) => visit.text.resumingMembership.lead,
  back: (visit, { member }) => ({
    href: paths.member(visit.cooperative.slug, member.id),
    label: visit.text.members.member.backToMember(member.firstName),
  }),
  label: (visit, field) =>
    field === 'goesOn' ? visit.text.resumingMembership.asked : fieldLabel(visit, field),
  initial: () => ({}),
  // What the end let go of does not come back by itself; who thinks it does, makes nothing again.
  above: ({ member }, visit) => (
    <Notice title={visit.text.resumingMembership.lost}>
      {visit.text.resumingMembership.lostWhat(member.firstName)}
    </Notice>
  ),
  fields({ visit, data: { member, ended }, typed, wrong }) {
    const words = visit.text.resumingMembership
    if (ended.length === 0) return <Paragraph>{words.nothing(member.firstName)}</Paragraph>
    return (
      <RadioGroup
        name="goesOn"
        label={words.goesOn({ names: ended })}
        hint={words.goesOnHint}
        value={typed['goesOn']}
        error={wrong('goesOn')}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
    )
  },
  async save(visit, { goesOn = 'unsaid' }, commandId, { member }) {
    const done = await visit.perform(
      resumeMembership,
      visit.actor,
      { memberId: member.id, goesOn },
      commandId,
    )
    return done.ok ? { ok: true, value: goesOn } : done
  },
  saveLabel: (visit) => visit.text.members.member.resume,
  done: (visit, goesOn, { member }) =>
    `${paths.member(visit.cooperative.slug, member.id)}?weerlid=${goesOn === 'yes' ? 'verder' : 'zonder'}`,
  refusals: (visit) => visit.text.members.refusals,
  refusedField: (reason) => (reason === 'business-goes-on' ? 'goesOn' : undefined),
})

export const { show: resumePage, receive: receiveResume } = form

/** What is said once it is done, with the next step where there is no business. */
export function Resumed({ visit, member, how }: { visit: CooperativeVisit; member: Member; how: string }) {
  const words = visit.text.resumingMembership.done
  if (how === 'verder')
    return (
      <Notice tone="done" announce>
        {words.goesOn(member.firstName)}
      </Notice>
    )
  return (
    <Notice tone="done" announce>
      {words.without(member.firstName)}{' '}
      <Link href={memberPaths.addBusiness(visit.cooperative.slug, member.id)}>{words.next}</Link>
    </Notice>
  )
}
