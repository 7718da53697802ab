/** Somebody was entered as a member by hand, by mistake: the way back, on the day itself. */
import { z } from 'zod'
import { Paragraph } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { enteredByHandToday } from '../entered.db.ts'
import { undoEntry } from '../undo-entry.ts'
import type { Member } from '../members.ts'
import { memberInPath } from './loading.ts'

type Found = { readonly member: Member | undefined; readonly may: boolean }

const form = formPage({
  schema: z.object({}),
  // Sent twice there is no member any more: the same answer, and nothing that is not there.
  async load(visit): Promise<Found> {
    const member = await memberInPath(visit)
    if (member) await visit.readsFileOf(member.id)
    const may = member !== undefined && (await visit.read((tx) => enteredByHandToday(tx, member.id)))
    return { member, may }
  },
  title: (visit) => visit.text.members.undo.title,
  lead: (visit, { member, may }) =>
    member && may
      ? visit.text.members.undo.lead(member)
      : visit.text.members.refusals[member ? 'entered-earlier' : 'member-not-found'],
  back: (visit, { member }) =>
    member
      ? {
          href: paths.member(visit.cooperative.slug, member.id),
          label: visit.text.members.member.backToMember(member.name),
        }
      : { href: paths.members(visit.cooperative.slug), label: visit.text.members.member.back },
  offered: ({ may }) => may,
  initial: () => ({}),
  fields: ({ visit, data: { member, may } }) =>
    member && may && <Paragraph>{visit.text.members.undo.gone(member)}</Paragraph>,
  label: (_visit, field) => field,
  save: (visit, _value, commandId) =>
    visit.perform(undoEntry, visit.actor, { memberId: visit.id<'member'>('member') }, commandId),
  done: (visit) => `${paths.members(visit.cooperative.slug)}?teruggedraaid=ja`,
  refusals: (visit) => visit.text.members.refusals,
  saveLabel: (visit) => visit.text.members.undo.save,
})

/** Asks whether, for a member who is there. */
export const undoEntryPage = {
  ...form,
  show: async (visit: CooperativeVisit) =>
    (await memberInPath(visit)) ? form.show(visit) : new Response(null, { status: 404 }),
}
