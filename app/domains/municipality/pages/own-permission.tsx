import { ButtonRow, Heading, Lead, Link, LinkButton, Notice, Paragraph, Card } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  isCurrent,
  judgeRighting,
  lettersWithoutEnd,
  letterOf,
  permissionInWords,
  permissionsOf,
  permissionStanding,
  type Permission,
} from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { permissionAddresses } from './addresses.ts'
import { AskPermission, messageFor } from './ask-permission.tsx'
import { loadOwnWriter } from './own-writer.ts'
import { EarlierPermissions, LetterCard, PermissionCard } from './permission-card.tsx'

/** The own permission of a member: until when, what is asked, the letter; earlier ones under it. */
export async function ownPermissionPage(visit: CooperativeVisit): Promise<Response> {
  const found = await load(visit)
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.municipality.permission
  const { slug } = visit.cooperative
  const current = found.permissions.filter((one) => isCurrent(one, visit.now.today))
  const earlier = found.permissions.filter((one) => !isCurrent(one, visit.now.today))
  const standing = permissionStanding(found.permissions, visit.now.today)
  // With nothing there yet and nobody else to write it down, asking is the one thing to do.
  const mayWrite = visit.may('permission.record')
  const asksFirst = current.length === 0 && found.writer === 'case-manager'
  const message =
    mayWrite && found.writer === 'member' ? messageFor(visit, found.member.name, standing) : undefined
  const card = (one: Permission) => (
    <PermissionCard
      key={one.id}
      visit={visit}
      permission={one}
      letter={paths.ownLetter(slug, one.id)}
      right={
        mayWrite && judgeRighting(one, 'member').ok ? permissionAddresses.ownRight(slug, one.id) : undefined
      }
    />
  )
  const said = { opgeschreven: words.saved, verbeterd: words.rightedDone }
  const done = (['opgeschreven', 'verbeterd'] as const).find((one) => visit.url.searchParams.has(one))
  return page(visit, {
    title: words.ownTitle,
    children: (
      <>
        {done !== undefined && (
          <Notice tone="done" announce>
            {said[done]}
          </Notice>
        )}
        <Link href={mayWrite ? paths.benefit(slug) : paths.home(slug)} roomy>
          {mayWrite ? visit.text.benefitPages.back : visit.text.proofs.back}
        </Link>
        <Heading level={1}>{words.ownTitle}</Heading>
        <Lead>{words.ownLead}</Lead>
        {current.length === 0 && found.letters.length === 0 && (
          <Paragraph>
            {standing.kind === 'stopped'
              ? permissionInWords(visit, standing)
              : found.permissions.length === 0
                ? words.none
                : words.noneNow}
          </Paragraph>
        )}
        {current.map((one) => (
          <Card key={one.id}>{card(one)}</Card>
        ))}
        <Letters visit={visit} found={found} />
        {mayWrite && <Ways visit={visit} found={found} asksFirst={asksFirst} />}
        <AskPermission visit={visit} message={message} />
        <EarlierPermissions visit={visit} permissions={earlier} card={card} />
        <Paragraph>
          <Link href={`${paths.account()}#wie-keek`} roomy>
            {words.whoLooked}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof load>>>

/** The letters that lack a last day, and that the coach reads what came from a letter by who guides. */
function Letters({ visit, found: { letters, permissions } }: { visit: CooperativeVisit; found: Found }) {
  const { slug } = visit.cooperative
  const right = (id: Permission['id']) =>
    visit.may('permission.record') ? permissionAddresses.ownRight(slug, id) : undefined
  return (
    <>
      {letters.map((one) => (
        <Card key={one.id}>
          <LetterCard
            visit={visit}
            letter={one}
            paper={paths.ownLetter(slug, one.id)}
            right={right(one.id)}
          />
        </Card>
      ))}
      {[...permissions, ...letters].some(({ recordedAs }) => recordedAs === 'guide') && (
        <Paragraph>{visit.text.municipality.permission.guiding.own}</Paragraph>
      )}
    </>
  )
}

/** Who writes the permission down, and what the member can do. */
function Ways(props: { visit: CooperativeVisit; found: Found; asksFirst: boolean }) {
  const { visit, asksFirst } = props
  const { writer, permissions, letters } = props.found
  const placeless = writer === 'nobody-yet' && permissions.length + letters.length > 0
  const words = visit.text.municipality.permission
  const { slug } = visit.cooperative
  return (
    <>
      <Paragraph>{placeless ? words.ownPlaceless : words.ownHow[writer]}</Paragraph>
      <ButtonRow>
        {writer === 'member' && (
          <LinkButton href={paths.ownPermissionNew(slug)}>{words.ownRecord}</LinkButton>
        )}
        {writer !== 'nobody-yet' && (
          <LinkButton href={paths.ownMessages(slug)} look={asksFirst ? 'primary' : 'secondary'}>
            {words.ownAsk}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}

async function load(visit: CooperativeVisit) {
  return visit.read(async (tx) => {
    const found = await loadOwnWriter(tx, visit)
    if (!found) return undefined
    const { cooperativeId } = visit.actor
    const permissions = await permissionsOf(tx, cooperativeId, found.member.id)
    return { ...found, permissions, letters: await lettersWithoutEnd(tx, cooperativeId, found.member.id) }
  })
}

/** The letter of an own permission. */
export async function ownLetterPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'benefit-permission'>('permission')
  const { cooperativeId, personId } = visit.actor
  const letter = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    return member && (await letterOf(tx, cooperativeId, member.id, id))
  })
  return letter ? file(letter) : new Response(null, { status: 404 })
}
