/** Who is a member again and reads no mail of it: told by somebody who calls. */
import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../members.ts'
import { noteToldOfReturn } from '../note-told-of-return.ts'
import { membersToTellReturn, type ToTellReturn } from '../told-of-return.db.ts'
import { memberPaths } from './addresses.ts'
import { CallCard } from './call-card.tsx'
import { memberInPath } from './loading.ts'

/** A member to be told of it, for who can tell them. */
export async function toTellReturnOf(
  visit: CooperativeVisit,
  { id }: Member,
): Promise<ToTellReturn | undefined> {
  if (!visit.may('members.edit')) return undefined
  const [one] = await visit.read((tx) => membersToTellReturn(tx, visit.cooperative.id, visit.now.today, id))
  return one
}

/** What to say, with the button that says it was said. */
export function TellReturn({ visit, toTell }: { visit: CooperativeVisit; toTell: ToTellReturn }) {
  const { tell: words } = visit.text.resumingMembership
  const { noAddress, mailFailed: failed } = visit.text.endingMembership.tell
  const { id, firstName, mailFailed, phone } = toTell
  return (
    <CallCard
      visit={visit}
      id="tell-return"
      title={words.title(firstName)}
      why={mailFailed ? failed(firstName) : noAddress(firstName)}
      phone={phone}
      say={words.say}
      action={memberPaths.toldOfReturn(visit.cooperative.slug, id)}
    />
  )
}

/** Keeps that they were told. */
export async function receiveToldOfReturn(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  await visit.readsFileOf(member.id)
  const back = paths.member(visit.cooperative.slug, member.id)
  const noted = await visit.perform(noteToldOfReturn, visit.actor, { memberId: member.id }, commandId)
  return redirect(noted.ok ? `${back}?verteld=ja` : back)
}

/** Who is still to be told. */
export const tellReturnBlock: TaskBlock = {
  may: 'members.edit',
  order: 214,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const words = reader.text.resumingMembership.tell
    const all = await reader.read((tx) => membersToTellReturn(tx, id, reader.now.today))
    return all.map(({ id: memberId, firstName }) => ({
      kind: 'leaving',
      href: paths.member(slug, memberId),
      title: words.title(firstName),
      detail: words.detail,
    }))
  },
}
