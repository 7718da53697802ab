/** Whose work in a business ended, or goes on after all, and reads no mail of it: told by somebody who calls. */
import { z } from 'zod'
import { HiddenField } from '../../../ui/index.ts'
import { formatDayOfYear, formatWeekday } from '../../../values/format.ts'
import { idOf } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../members.ts'
import { noteToldOfWork } from '../note-told-of-work.ts'
import { membersToTellOfWork, type ToTellWork } from '../work-changed.db.ts'
import { memberPaths } from './addresses.ts'
import { CallCard } from './call-card.tsx'
import { memberInPath } from './loading.ts'

/** What a member is to be told of their businesses, for who can tell them. */
export async function toTellWorkOf(visit: CooperativeVisit, { id }: Member): Promise<readonly ToTellWork[]> {
  if (!visit.may('members.edit')) return []
  return visit.read((tx) => membersToTellOfWork(tx, visit.cooperative.id, visit.now.today, id))
}

/** What to say, with the button that says it was said. */
export function TellWork({
  visit,
  toTell,
}: {
  readonly visit: CooperativeVisit
  readonly toTell: ToTellWork
}) {
  const words = visit.text.endingBusiness.tell
  const { memberId, businessId, firstName, tradeName, mailFailed, phone } = toTell
  const id = `tell-work-${businessId}`
  return (
    <CallCard
      visit={visit}
      id={id}
      title={words.title({ name: firstName, business: tradeName })}
      why={mailFailed ? words.mailFailed(firstName) : words.noAddress(firstName)}
      phone={phone}
      say={toSay(visit, toTell)}
      action={memberPaths.toldOfWork(visit.cooperative.slug, memberId)}
      also={<HiddenField name="businessId" value={businessId} />}
    />
  )
}

function toSay(visit: CooperativeVisit, { tradeName: business, until, whole }: ToTellWork): string {
  const words = visit.text.endingBusiness.tell
  if (until === null) return words.sayGoesOn({ business })
  return (whole ? words.sayEnded : words.sayStopped)({ business, day: formatWeekday(until, visit.language) })
}

/** Keeps that they were told. */
export async function receiveToldOfWork(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ businessId: idOf<'business'>() }))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  await visit.readsFileOf(member.id)
  const back = paths.member(visit.cooperative.slug, member.id)
  if (!form.ok) return redirect(back)
  const told = { memberId: member.id, businessId: form.value.businessId }
  const noted = await visit.perform(noteToldOfWork, visit.actor, told, form.commandId)
  return redirect(noted.ok ? `${back}?werkverteld=ja` : back)
}

/** Who is still to be told. */
export const tellWorkBlock: TaskBlock = {
  may: 'members.edit',
  order: 214,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const words = reader.text.endingBusiness.tell
    const all = await reader.read((tx) => membersToTellOfWork(tx, id, reader.now.today))
    return all.map(({ memberId, firstName, tradeName, until }) => ({
      kind: 'leaving',
      href: paths.member(slug, memberId),
      title: words.title({ name: firstName, business: tradeName }),
      detail:
        until === null
          ? words.detailGoesOn
          : words.detailEnded({ day: formatDayOfYear(until, reader.language) }),
    }))
  },
}
