import type { Tx } from '../../../platform/database.ts'
import { ButtonRow, Heading, Lead, Link, LinkButton, Notice, Paragraph, Card } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  letterOf,
  permissionInWords,
  permissionsOf,
  permissionStanding,
  recordPermission,
  permissionState,
  whoWritesPermission,
  type Permission,
} from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { EarlierPermissions, PermissionCard } from './permission-card.tsx'
import {
  asFields,
  hadLetter,
  permissionForm,
  PermissionFields,
  permissionLabel,
  refusedPermissionField,
} from './permission-form.tsx'

/** The own permission of a member: until when, what is asked, the letter; earlier ones under it. */
export async function ownPermissionPage(visit: CooperativeVisit): Promise<Response> {
  const found = await load(visit)
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.municipality.permission
  const { slug } = visit.cooperative
  const isCurrent = (one: Permission) => !['over', 'ended'].includes(permissionState(one, visit.now.today))
  const current = found.permissions.filter(isCurrent)
  const earlier = found.permissions.filter((one) => !isCurrent(one))
  const standing = permissionStanding(found.permissions, visit.now.today)
  // With nothing there yet and nobody else to write it down, asking is the one thing to do.
  const asksFirst = current.length === 0 && found.writer === 'case-manager'
  const card = (one: Permission) => (
    <PermissionCard key={one.id} visit={visit} permission={one} letter={paths.ownLetter(slug, one.id)} />
  )
  return page(visit, {
    title: words.ownTitle,
    children: (
      <>
        {visit.url.searchParams.has('opgeschreven') && (
          <Notice tone="done" announce>
            {words.saved}
          </Notice>
        )}
        <Link href={paths.benefit(slug)} roomy>
          {visit.text.benefitPages.back}
        </Link>
        <Heading level={1}>{words.ownTitle}</Heading>
        <Lead>{words.ownLead}</Lead>
        {current.length === 0 && (
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
        <Paragraph>{words.ownHow[found.writer]}</Paragraph>
        <ButtonRow>
          {found.writer === 'member' && (
            <LinkButton href={paths.ownPermissionNew(slug)}>{words.ownRecord}</LinkButton>
          )}
          {found.writer !== 'nobody-yet' && (
            <LinkButton href={paths.ownMessages(slug)} look={asksFirst ? 'primary' : 'secondary'}>
              {words.ownAsk}
            </LinkButton>
          )}
        </ButtonRow>
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

async function load(visit: CooperativeVisit) {
  return visit.read(async (tx) => {
    const found = await whoWrites(tx, visit)
    return (
      found && { ...found, permissions: await permissionsOf(tx, visit.actor.cooperativeId, found.member.id) }
    )
  })
}

type Writes = Exclude<Awaited<ReturnType<typeof whoWrites>>, undefined>

/** Who looks as a member, and who writes their permission down. */
async function whoWrites(tx: Tx, { actor: { cooperativeId, personId }, now }: CooperativeVisit) {
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return undefined
  return { member, writer: await whoWritesPermission(tx, cooperativeId, member.id, now.today) }
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

/** The form to write a permission down from a letter. */
export function recordPage(visit: CooperativeVisit): Promise<Response> {
  return formFor().show(visit)
}

/** Writes it down. */
export async function receiveRecord(visit: CooperativeVisit): Promise<Response> {
  return formFor(await hadLetter(visit.request)).receive(visit)
}

function formFor(comesBack = false) {
  return formPage({
    schema: permissionForm,
    files: true,
    load: (visit): Promise<Writes | undefined> => visit.read((tx) => whoWrites(tx, visit)),
    title: (visit, { writer }) => {
      const { ownRecord, ownTitle } = visit.text.municipality.permission
      return writer === 'member' ? ownRecord : ownTitle
    },
    lead: (visit, { writer }) => {
      const words = visit.text.municipality.permission
      return writer === 'member' ? words.ownRecordLead : words.ownHow[writer]
    },
    back: (visit) => ({
      href: paths.ownPermission(visit.cooperative.slug),
      label: visit.text.municipality.permission.ownTitle,
    }),
    initial: () => ({}),
    fields: ({ visit, typed, wrong }) => (
      <PermissionFields visit={visit} typed={typed} wrong={wrong} comesBack={comesBack} />
    ),
    label: permissionLabel,
    // Who may not write it down reads that before anything is filled in.
    offered: ({ writer }) => writer === 'member',
    below: ({ writer }, visit) =>
      writer === 'case-manager' && (
        <LinkButton href={paths.ownMessages(visit.cooperative.slug)}>
          {visit.text.municipality.permission.ownAsk}
        </LinkButton>
      ),
    save: async (visit, values, commandId, { member }) => {
      const of = { memberId: member.id, ...(await asFields(values)) }
      return visit.perform(recordPermission, visit.actor, of, commandId)
    },
    done: (visit) => `${paths.ownPermission(visit.cooperative.slug)}?opgeschreven`,
    refusals: (visit) => visit.text.municipality.refusals,
    refusedField: refusedPermissionField,
    saveLabel: (visit) => visit.text.municipality.permission.save,
  })
}
