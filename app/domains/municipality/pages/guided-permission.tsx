/** What letters of the municipality say a member may do, for the coach: with the application, or taken over since. */
import { ButtonRow, Card, Heading, Lead, Link, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  isCurrent,
  judgeRighting,
  lastDayOf,
  letterOf,
  lettersWithoutEnd,
  permissionsOf,
  type Permission,
} from '../../benefits/index.ts'
import { memberById } from '../../members/index.ts'
import { permissionAddresses } from './addresses.ts'
import { EarlierPermissions, LetterCard, PermissionCard } from './permission-card.tsx'

/** Somebody of whom a coach reads the letters, and what they say; undefined when there is no such member. */
export function loadGuided(visit: CooperativeVisit) {
  const { id: here } = visit.cooperative
  return visit.read(async (tx) => {
    const member = await memberById(tx, here, visit.id<'member'>('member'))
    return (
      member && {
        member,
        permissions: await permissionsOf(tx, here, member.id),
        letters: await lettersWithoutEnd(tx, here, member.id),
      }
    )
  })
}

/** The page of them: what holds, the letters that lack a last day, and earlier ones under it. */
export async function guidedPermissionPage(visit: CooperativeVisit): Promise<Response> {
  const found = await loadGuided(visit)
  if (!found) return new Response(null, { status: 404 })
  const { member, permissions, letters } = found
  await visit.readsFileOf(member.id)
  const words = visit.text.municipality.permission
  const { slug } = visit.cooperative
  const current = permissions.filter((one) => isCurrent(one, visit.now.today))
  const earlier = permissions.filter((one) => !isCurrent(one, visit.now.today))
  const guides = visit.actor.personId !== member.personId
  const right = (id: Permission['id']) => permissionAddresses.guidedRight(slug, member.id, id)
  const paper = (id: Permission['id']) => permissionAddresses.guidedLetter(slug, member.id, id)
  const card = (one: Permission) => (
    <PermissionCard
      key={one.id}
      visit={visit}
      permission={one}
      letter={paper(one.id)}
      right={one.recordedAs === 'guide' && judgeRighting(one, 'guide').ok ? right(one.id) : undefined}
    />
  )
  const title = words.guiding.title({ name: member.firstName })
  const said = { opgeschreven: words.saved, verbeterd: words.rightedDone }
  const done = (['opgeschreven', 'verbeterd'] as const).find((one) => visit.url.searchParams.has(one))
  return page(visit, {
    title,
    children: (
      <>
        {done !== undefined && (
          <Notice tone="done" announce>
            {said[done]}
          </Notice>
        )}
        <Link href={paths.member(slug, member.id)} roomy>
          {member.name}
        </Link>
        <Heading level={1}>{title}</Heading>
        <Lead>{words.guiding.lead({ name: member.firstName })}</Lead>
        {current.length + letters.length === 0 && <Paragraph>{words.guiding.none}</Paragraph>}
        {current.map((one) => (
          <Card key={one.id}>{card(one)}</Card>
        ))}
        {letters.map((one) => (
          <Card key={one.id}>
            <LetterCard visit={visit} letter={one} paper={paper(one.id)} right={right(one.id)} />
          </Card>
        ))}
        <Paragraph>{words.guiding.others({ name: member.firstName })}</Paragraph>
        {guides && (
          <ButtonRow>
            <LinkButton href={permissionAddresses.guidedNew(slug, member.id)} look="secondary">
              {words.guiding.newLetter}
            </LinkButton>
          </ButtonRow>
        )}
        <EarlierPermissions visit={visit} permissions={earlier} card={card} />
      </>
    ),
  })
}

/** The letter of one of them, byte for byte. */
export async function guidedLetterPage(visit: CooperativeVisit): Promise<Response> {
  const memberId = visit.id<'member'>('member')
  const id = visit.id<'benefit-permission'>('permission')
  const letter = await visit.read((tx) => letterOf(tx, visit.cooperative.id, memberId, id))
  if (!letter) return new Response(null, { status: 404 })
  await visit.readsFileOf(memberId)
  return file(letter)
}

/** How the permission of a member stands, on their page, as far as the coach reads it. */
export const guidedPermissionBlock: MemberBlock = {
  may: 'permission.guide',
  parts: ['permission'],
  async load(visit, memberId) {
    const { id: here, slug } = visit.cooperative
    const { today } = visit.now
    const [permissions, letters] = await visit.read(async (tx) => [
      await permissionsOf(tx, here, memberId),
      await lettersWithoutEnd(tx, here, memberId),
    ])
    const words = visit.text.municipality.permission.guiding
    const current = permissions.filter((one) => isCurrent(one, today)).at(-1)
    const says = current
      ? words.blockUntil({ day: formatDay(lastDayOf(current), visit.language) })
      : letters.length > 0
        ? words.blockUnknown
        : words.none
    return (
      <Card key="permission" labelledBy="permission">
        <Heading level={2} size={3} id="permission">
          {words.block}
        </Heading>
        <Paragraph>{says}</Paragraph>
        <p>
          <Link href={paths.memberPermission(slug, memberId)} roomy>
            {words.see}
          </Link>
        </p>
      </Card>
    )
  },
}
