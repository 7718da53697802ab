/** Who left without a mail that tells it: to be told by somebody who calls. */
import { z } from 'zod'
import { formatDay, formatDayOfYear, formatWeekday } from '../../../values/format.ts'
import { readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../members.ts'
import { noteToldOfEnd } from '../note-told-of-end.ts'
import { proofsUntil } from '../kept.ts'
import { membersToTell, type ToTell } from '../told-of-end.db.ts'
import { memberPaths } from './addresses.ts'
import { CallCard } from './call-card.tsx'
import { memberInPath } from './loading.ts'

/** Who left and was not told, for who can tell them. */
export async function toTellOf(visit: CooperativeVisit, { id, leftOn }: Member): Promise<ToTell | undefined> {
  if (leftOn === undefined || !visit.may('members.edit')) return undefined
  const [one] = await visit.read((tx) => membersToTell(tx, visit.cooperative.id, visit.now.today, id))
  return one
}

/** What to say, with the button that says it was said. */
export function TellEnd({ visit, toTell }: { visit: CooperativeVisit; toTell: ToTell }) {
  const words = visit.text.endingMembership.tell
  const { id, firstName, leftOn, mailFailed, phone } = toTell
  const day = formatWeekday(leftOn, visit.language)
  const until = formatDay(proofsUntil(leftOn), visit.language)
  return (
    <CallCard
      visit={visit}
      id="tell-end"
      title={words.title(firstName)}
      why={mailFailed ? words.mailFailed(firstName) : words.noAddress(firstName)}
      phone={phone}
      say={mailFailed ? words.say({ day, until }) : words.sayOnPhone({ day, until })}
      action={memberPaths.toldOfEnd(visit.cooperative.slug, id)}
    />
  )
}

/** Keeps that they were told. */
export async function receiveToldOfEnd(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  await visit.readsFileOf(member.id)
  const back = paths.member(visit.cooperative.slug, member.id)
  const noted = await visit.perform(noteToldOfEnd, visit.actor, { memberId: member.id }, commandId)
  // Who is a member again meanwhile need not be told of an end.
  return redirect(noted.ok ? `${back}?verteld=ja` : back)
}

/** Who is still to be told. */
export const tellEndBlock: TaskBlock = {
  may: 'members.edit',
  order: 214,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const words = reader.text.endingMembership.tell
    const all = await reader.read((tx) => membersToTell(tx, id, reader.now.today))
    return all.map(({ id: memberId, firstName, leftOn }) => ({
      kind: 'leaving',
      href: paths.member(slug, memberId),
      title: words.title(firstName),
      detail: words.detail({ day: formatDayOfYear(leftOn, reader.language) }),
    }))
  },
}
