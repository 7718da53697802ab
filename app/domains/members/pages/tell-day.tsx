/** The register came to say another first day: told on the first page of the member, and by who calls. */
import { z } from 'zod'
import { Notice } from '../../../ui/index.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { readForm } from '../../../web/form.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastDayChange } from '../first-day.db.ts'
import { memberOfPerson } from '../members.db.ts'
import type { Member } from '../members.ts'
import { noteToldOfDay } from '../note-told-of-day.ts'
import { membersToTellDay, type ToTellDay } from '../told-of-day.db.ts'
import { memberPaths } from './addresses.ts'
import { CallCard } from './call-card.tsx'
import { memberInPath } from './loading.ts'

/** So long it stands on the first page of the member, in days. */
const SHOWN = 30

/** A member reads that their first day was changed, and what it was. */
export const dayChangedBlock: HomeBlock = {
  may: 'home.read',
  order: 198,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const change = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && lastDayChange(tx, cooperativeId, member.id)
    })
    if (!change || dayOf(change.on) < addDays(visit.now.today, -SHOWN)) return null
    const words = visit.text.firstDay
    const say = (day: typeof change.is) => formatDay(day, visit.language)
    return (
      <Notice key="first-day" title={words.ownTitle}>
        {words.own({ was: say(change.was), is: say(change.is), on: say(dayOf(change.on)) })}
      </Notice>
    )
  },
}

/** A member to be told of it, for who can tell them. */
export async function toTellDayOf(visit: CooperativeVisit, { id }: Member): Promise<ToTellDay | undefined> {
  if (!visit.may('members.edit')) return undefined
  const [one] = await visit.read((tx) => membersToTellDay(tx, visit.cooperative.id, visit.now.today, id))
  return one
}

/** What to say, with the button that says it was said. */
export function TellDay({ visit, toTell }: { visit: CooperativeVisit; toTell: ToTellDay }) {
  const { tell: words } = visit.text.firstDay
  const { id, firstName, was, is, mailFailed, phone } = toTell
  return (
    <CallCard
      visit={visit}
      id="tell-day"
      title={words.title(firstName)}
      why={mailFailed ? words.mailFailed(firstName) : words.noAddress(firstName)}
      phone={phone}
      say={words.say({ was: formatDay(was, visit.language), is: formatDay(is, visit.language) })}
      action={memberPaths.toldOfDay(visit.cooperative.slug, id)}
    />
  )
}

/** Keeps that they were told. */
export async function receiveToldOfDay(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  await visit.readsFileOf(member.id)
  const back = paths.member(visit.cooperative.slug, member.id)
  const noted = await visit.perform(noteToldOfDay, visit.actor, { memberId: member.id }, commandId)
  return redirect(noted.ok ? `${back}?dagverteld=ja` : back)
}

/** Who is still to be told. */
export const tellDayBlock: TaskBlock = {
  may: 'members.edit',
  order: 214,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const words = reader.text.firstDay.tell
    const all = await reader.read((tx) => membersToTellDay(tx, id, reader.now.today))
    return all.map(({ id: memberId, firstName, is }) => ({
      kind: 'leaving',
      href: paths.member(slug, memberId),
      title: words.title(firstName),
      detail: words.detail({ is: formatDay(is, reader.language) }),
    }))
  },
}
