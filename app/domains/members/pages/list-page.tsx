import {
  Badge,
  ButtonRow,
  EmptyState,
  Heading,
  JustDone,
  KeyHints,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { allWorksIn, businessesOf } from '../businesses.db.ts'
import { membersOf } from '../members.db.ts'
import { memberPaths } from './addresses.ts'
import { membersToConfirm } from '../to-confirm.db.ts'
import type { Member } from '../members.ts'

type Row = {
  readonly member: Member
  readonly businesses: readonly string[]
  /** Nobody said yet that they sign in themselves. */
  readonly toConfirm: boolean
}

/** The register of members: who, with which businesses, since when; who left is under it. */
export async function membersPage(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.members.list
  const rows = await loadRows(visit)
  const found = foundByName(rows, nameAsked(visit), ({ member, businesses }) => [member.name, ...businesses])
  const current = pageOfList(
    visit.url,
    found.filter(({ member }) => !member.leftOn),
  )
  const left = pageOfList(
    visit.url,
    found.filter(({ member }) => member.leftOn),
    'gestopt',
  )
  return page(visit, {
    title: text.title,
    wide: true,
    children: (
      <>
        {visit.url.searchParams.has('teruggedraaid') && <JustDone said={visit.text.members.undo.done} />}
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        <Actions visit={visit} />
        <FindByName visit={visit} total={rows.length} found={found.length} label={text.find} />
        {current.lines.length > 0 && (
          <Table
            caption={text.title}
            captionUnseen
            columns={columns(visit)}
            rows={current.lines}
            rowKey={keyOf}
            keyed
          />
        )}
        <ListPages place={current.place} />
        {rows.every(({ member }) => member.leftOn) && (
          <EmptyState title={text.empty}>{text.emptyHow}</EmptyState>
        )}
        {left.lines.length > 0 && (
          <Table caption={text.left} columns={columns(visit, true)} rows={left.lines} rowKey={keyOf} />
        )}
        <ListPages place={left.place} />
        {current.lines.length > 0 && <KeyHints keys={[]} />}
      </>
    ),
  })
}

async function loadRows(visit: CooperativeVisit): Promise<readonly Row[]> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const [members, businesses, links] = [
      await membersOf(tx, id),
      await businessesOf(tx, id),
      await allWorksIn(tx, id),
    ]
    const nameOf = new Map(businesses.map((business) => [business.id, business.tradeName]))
    const linksOf = Map.groupBy(links, ({ memberId }) => memberId)
    // Of who is a member, where they work now; of who left, where they worked.
    const namesOf = (member: Member) =>
      (linksOf.get(member.id) ?? [])
        .filter(({ until }) => until === undefined || member.leftOn !== undefined)
        .flatMap((link) => nameOf.get(link.businessId) ?? [])
    const waiting = new Set((await membersToConfirm(tx, id, visit.now.at)).map(({ memberId }) => memberId))
    return members.map((member) => ({
      member,
      businesses: [...new Set(namesOf(member))],
      toConfirm: waiting.has(member.id),
    }))
  })
}

function Actions({ visit }: { visit: CooperativeVisit }) {
  const text = visit.text.members.list
  const { slug } = visit.cooperative
  const [edits, assigns] = [visit.may('members.edit'), visit.may('roles.assign')]
  const follows = visit.may('applications.follow')
  if (!edits && !assigns && !follows) return null
  return (
    <ButtonRow>
      {edits && <LinkButton href={paths.newMember(slug)}>{text.add}</LinkButton>}
      {follows && (
        <LinkButton href={paths.applications(slug)} look="secondary">
          {text.applications}
        </LinkButton>
      )}
      {assigns && (
        <LinkButton href={paths.people(slug)} look="secondary">
          {text.people}
        </LinkButton>
      )}
      {visit.may('members.register') && (
        <LinkButton href={memberPaths.register(slug)} look="secondary">
          {visit.text.memberRegister.link}
        </LinkButton>
      )}
      {visit.may('import.make') && (
        <LinkButton href={paths.imports(slug)} look="secondary">
          {visit.text.importing.title}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

function columns(visit: CooperativeVisit, left = false): readonly Column<Row>[] {
  const text = visit.text.members.list
  const { slug } = visit.cooperative
  const day = (on: Member['leftOn']) => (on === undefined ? '' : formatDay(on, visit.language))
  return [
    {
      key: 'name',
      label: text.name,
      head: true,
      cell: ({ member, toConfirm }) => (
        <>
          <Link href={paths.member(slug, member.id)} roomy>
            {member.name}
          </Link>{' '}
          {toConfirm && <Badge tone="doubt">{visit.text.members.confirm.mark}</Badge>}
        </>
      ),
    },
    {
      key: 'businesses',
      label: text.businesses,
      cell: (row) => row.businesses.join(', ') || text.noBusiness,
    },
    { key: 'since', label: text.since, cell: ({ member }) => day(member.joinedOn) },
    ...(left ? [{ key: 'until', label: text.until, cell: ({ member }: Row) => day(member.leftOn) }] : []),
  ]
}

function keyOf(row: Row): string {
  return row.member.id
}
