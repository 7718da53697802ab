/** That a member stops, written down by another: the second of two says that it is right. */
import { z } from 'zod'
import { Facts, HiddenField, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatWeekday } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { answersOf, standingTo, whyNoYes } from '../../people/index.ts'
import { leavingOf } from '../leaving.db.ts'
import { seeLeaving } from '../see-leaving.ts'

/** Shows who wrote what down and how it was told; with the yes, for who may be the second. */
export const seePage = formPage({
  schema: z.object({ leaving: z.uuid() }),
  load,
  title: (visit, { member, leaving }) => {
    const words = visit.text.leavingSecond.see
    if (!leaving) return words.over
    return words.title({ name: member.firstName, day: formatDay(leaving.lastDay, visit.language) })
  },
  back: (visit, { member }) => ({
    href: paths.member(visit.cooperative.slug, member.id),
    label: visit.text.leavingSecond.see.back({ name: member.firstName }),
  }),
  initial: () => ({}),
  above: (data, visit) => <Above visit={visit} data={data} />,
  offered: ({ leaving, standing }) => leaving !== undefined && answersOf(standing).includes('yes'),
  fields: ({ data: { leaving } }) => <HiddenField name="leaving" value={leaving?.id ?? ''} />,
  label: (visit) => visit.text.leavingSecond.see.lastDay,
  save: (visit, { leaving }, commandId, { member }) =>
    visit.perform(
      seeLeaving,
      visit.actor,
      { memberId: member.id, leavingId: leaving as Id<'leaving'> },
      commandId,
    ),
  done: (visit, _none, { member }) => `${paths.memberSeeLeaving(visit.cooperative.slug, member.id)}?klopt=ja`,
  refusals: (visit) => visit.text.leaving.refusals,
  saveLabel: (visit) => visit.text.leavingSecond.see.yes,
})

type Data = NonNullable<Awaited<ReturnType<typeof load>>>

async function load(visit: CooperativeVisit) {
  const { actor, now } = visit
  const found = await visit.read(async (tx) => {
    const member = await memberById(tx, actor.cooperativeId, visit.id<'member'>('member'))
    if (!member) return undefined
    const said = await leavingOf(tx, actor.cooperativeId, member.id)
    const leaving = said?.seenById === undefined && member.leftOn === undefined ? said : undefined
    const first = { by: leaving?.saidById ?? [], isParty: member.personId === actor.personId }
    return { member, leaving, standing: await standingTo(tx, actor, first, now) }
  })
  if (found) await visit.readsFileOf(found.member.id)
  return found
}

function Above({ visit, data: { member, leaving, standing } }: { visit: CooperativeVisit; data: Data }) {
  const words = visit.text.leavingSecond.see
  const { language } = visit
  const name = member.firstName
  if (!leaving) return visit.url.searchParams.has('klopt') ? <Paragraph>{words.done}</Paragraph> : null
  const by = leaving.saidBy ?? visit.text.guidance.someone
  const whyNot = whyNoYes(standing)
  const { saidHow } = leaving
  return (
    <>
      {standing === 'another' && <Paragraph>{words.lead({ name })}</Paragraph>}
      <Facts
        facts={[
          { label: words.lastDay, value: formatWeekday(leaving.lastDay, language) },
          { label: words.by, value: by },
          { label: words.at, value: formatDay(dayOf(leaving.saidAt), language) },
          ...(saidHow === 'self' ? [] : [{ label: words.how, value: visit.text.leaving.how[saidHow] }]),
        ]}
      />
      {whyNot === undefined ? (
        <>
          <Paragraph>{words.ask({ name, by })}</Paragraph>
          <Paragraph>{words.after({ name })}</Paragraph>
        </>
      ) : (
        <Paragraph>{visit.text.form.secondYes.refusals[whyNot]()}</Paragraph>
      )}
    </>
  )
}
