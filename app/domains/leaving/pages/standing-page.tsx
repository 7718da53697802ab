/** What still stands of a member, also where nobody said that they stop: for who ends a membership. */
import { Heading, Lead, Link, Notice, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { leavingOf, standingOf } from '../leaving.db.ts'
import { roadOf, stillToDo } from '../road.ts'
import { letGoCounts } from './let-go-lines.tsx'
import { Facts } from './road-stops.tsx'

/** What still stands, by the stop where it belongs. */
export async function standingPage(visit: CooperativeVisit): Promise<Response> {
  const { id: here, slug } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const member = await memberById(tx, here, visit.id<'member'>('member'))
    if (!member) return undefined
    const leaving = await leavingOf(tx, here, member.id)
    return { member, leaving, standing: await standingOf(tx, member.id, visit.now.at) }
  })
  if (!found) throw new NothingHere('no such member')
  const { member, leaving, standing } = found
  await visit.readsFileOf(member.id)
  const words = visit.text.endingMembership.standing
  const { stopsOf } = visit.text.leaving.road
  const stops = roadOf(standing).filter(({ open, onwards }) => open.length + onwards.length > 0)
  const said = { name: member.firstName }
  return page(visit, {
    title: words.title(said),
    children: (
      <>
        <Link href={paths.member(slug, member.id)} roomy>
          {visit.text.leaving.say.backToMember(said)}
        </Link>
        <Heading level={1}>{words.title(said)}</Heading>
        <Lead>{words.count({ count: stillToDo(standing).count })}</Lead>
        <Paragraph>{words.followed}</Paragraph>
        {stops.map((stop) => (
          <section key={stop.stop}>
            <Heading level={2}>{stopsOf[stop.stop]}</Heading>
            <Facts visit={visit} going={{ member, own: false }} stop={{ ...stop, done: [] }} />
          </section>
        ))}
        {leaving && (
          <Paragraph>
            <Link href={paths.memberLeaving(slug, member.id)} roomy>
              {words.road(said)}
            </Link>
          </Paragraph>
        )}
      </>
    ),
  })
}

/** What still stands and does not end with it, in lines: shown before a membership is ended. */
export async function openLines(visit: CooperativeVisit, memberId: Id<'member'>) {
  const words = visit.text.endingMembership.sure
  const { standing: sentences } = visit.text.leaving.road
  const standing = await visit.read((tx) => standingOf(tx, memberId, visit.now.at))
  const ends = await letGoCounts(visit, memberId)
  const open = roadOf(standing)
    .flatMap((stop) => stop.open)
    .map((one) => ({ ...one, count: one.count - (ends[one.kind] ?? 0) }))
    .filter(({ count }) => count > 0)
  if (open.length === 0) return <Paragraph>{words.nothingOpen}</Paragraph>
  return (
    <Notice tone="doubt" title={words.open}>
      <ul>
        {open.map(({ kind, count }) => (
          <li key={kind}>{sentences[kind]({ count, amount: undefined })}</li>
        ))}
      </ul>
      <Link href={paths.memberStanding(visit.cooperative.slug, memberId)}>{words.openLook}</Link>
    </Notice>
  )
}
