/** Agreements: a member's own, and for who follows them how those of all stand. */
import {
  Badge,
  ButtonRow,
  Card,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Notice,
  Table,
  type Column,
} from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { formatDay } from '../../../values/format.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isGoneOn, memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { contractsInShort, membersWithContracts } from '../contract-in-short.db.ts'
import { latestOf, stageOf, type ContractInShort, type Stage } from '../contract.ts'
import { schemeNotices, type SchemeNotice } from '../scheme-notice.db.ts'
import { contractTexts } from '../contract-text.db.ts'
import { CONTRACT_KINDS } from '../contract-text.ts'
import { addresses } from './addresses.ts'
import { StandingCell } from './standing-cell.tsx'

/** The tone of each stage: what waits stands out, beside its words. */
const TONES = {
  open: 'doubt',
  asked: 'doubt',
  refused: 'doubt',
  half: 'doubt',
  waits: 'doubt',
  agreed: 'done',
  withdrawn: 'neutral',
} as const satisfies Record<Stage, string>

/** Shows them. */
export async function listPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.contracts
  const { id } = visit.cooperative
  const { own, letters, all } = await visit.read(async (tx) => {
    const me = await memberOfPerson(tx, id, visit.actor.personId)
    return {
      own: me ? await contractsInShort(tx, id, { members: [me.id] }) : [],
      letters: (me ? await schemeNotices(tx, id, [me.id]) : []).filter(({ givenOn }) => givenOn !== null),
      all: visit.may('contracts.follow') ? await loadAll(visit, tx) : undefined,
    }
  })
  return page(visit, {
    title: words.list.title,
    wide: all !== undefined,
    children: (
      <>
        <Heading level={1}>{words.list.title}</Heading>
        {visit.url.searchParams.get('gedaan') === 'eerder' && (
          <Notice tone="done" announce>
            {words.before.done}
          </Notice>
        )}
        {visit.url.searchParams.get('gedaan') === 'adres' && (
          <Notice tone="done" announce>
            {visit.text.memberRegister.saved}
          </Notice>
        )}
        {visit.may('membership-proof.own') && <Own visit={visit} contracts={own} letters={letters} />}
        {all && <All visit={visit} all={all} />}
      </>
    ),
  })
}

/**
 * Those of all members, a page of them: who is a member, and who was one and has an agreement. Only of who stand on the
 * page it is read how theirs stand.
 */
async function loadAll(visit: CooperativeVisit, tx: Tx) {
  const { id } = visit.cooperative
  const everybody = await membersOf(tx, id)
  const kept = everybody.some(({ leftOn }) => leftOn !== undefined)
    ? await membersWithContracts(tx, id)
    : new Set()
  const members = everybody.filter((one) => !isGoneOn(one, visit.now.today) || kept.has(one.id))
  const found = foundByName(members, nameAsked(visit), ({ name }) => [name])
  const { lines, place } = pageOfList(visit.url, found)
  const contracts = await contractsInShort(tx, id, { members: lines.map((member) => member.id) })
  const ofMember = Map.groupBy(contracts, ({ memberId }) => memberId)
  return {
    total: members.length,
    place,
    rows: lines.map((member): Row => ({ member, contracts: ofMember.get(member.id) ?? [] })),
    texts: visit.may('contract.put') ? await contractTexts(tx, id) : [],
  }
}

function Own(props: {
  visit: CooperativeVisit
  contracts: readonly ContractInShort[]
  letters: readonly SchemeNotice[]
}) {
  const { visit, contracts, letters } = props
  const { list } = visit.text.contracts
  return (
    <>
      <Heading level={2} size={3}>
        {list.ownTitle}
      </Heading>
      {visit.may('contract.own') && <Lead>{list.ownLead}</Lead>}
      {contracts.length === 0 && !visit.may('contract.own') && <p>{list.noneThen}</p>}
      {contracts.length === 0 && visit.may('contract.own') && (
        <EmptyState title={list.ownNone}>{list.ownNoneHow}</EmptyState>
      )}
      {contracts.map((contract) => (
        <Card key={contract.id}>
          <Heading level={3} size={4}>
            <Link href={addresses.contract(visit.cooperative.slug, contract.id)} roomy>
              {contract.title}
            </Link>
          </Heading>
          <p>
            <StageMark visit={visit} contract={contract} />{' '}
            {list.from({ day: formatDay(contract.startsOn, visit.language) })}
          </p>
        </Card>
      ))}
      <p>
        <Link href={paths.membershipProof(visit.cooperative.slug)} roomy>
          {visit.text.contracts.membership.link}
        </Link>
      </p>
      {visit.may('portfolio.make') && (
        <p>
          <Link href={paths.portfolio(visit.cooperative.slug)} roomy>
            {visit.text.portfolio.way}
          </Link>
        </p>
      )}
      {visit.may('member.own-address') && (
        <p>
          <Link href={paths.ownAddress(visit.cooperative.slug)} roomy>
            {visit.text.memberRegister.own.link}
          </Link>
        </p>
      )}
      {letters.length > 0 && (
        <ul>
          {letters.map(({ id, sentOn }) => (
            <li key={id}>
              <Link href={addresses.notice(visit.cooperative.slug, id)} roomy>
                {list.ownLetter({ day: formatDay(sentOn, visit.language) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** How an agreement stands, as a mark with words. */
export function StageMark({ visit, contract }: { visit: CooperativeVisit; contract: ContractInShort }) {
  const stage = stageOf(contract.words)
  return <Badge tone={TONES[stage]}>{visit.text.contracts.stages[stage]}</Badge>
}

type Row = { readonly member: Member; readonly contracts: readonly ContractInShort[] }

function All({ visit, all }: { visit: CooperativeVisit; all: Awaited<ReturnType<typeof loadAll>> }) {
  const { list, kinds } = visit.text.contracts
  const columns: Column<Row>[] = [
    { key: 'member', label: list.member, head: true, cell: ({ member }) => member.name },
    ...CONTRACT_KINDS.map((kind): Column<Row> => ({
      key: kind,
      label: kinds[kind],
      cell: ({ member, contracts: own }) => (
        <StandingCell
          visit={visit}
          contract={latestOf(own, kind)}
          member={member}
          kind={kind}
          texts={all.texts}
        />
      ),
    })),
  ]
  return (
    <>
      <Lead>{list.lead}</Lead>
      <Ways visit={visit} />
      <FindByName visit={visit} total={all.total} found={all.place.total} />
      {all.total === 0 && <EmptyState title={list.empty}>{list.emptyHow}</EmptyState>}
      {all.rows.length > 0 && (
        <Table
          caption={list.title}
          captionUnseen
          columns={columns}
          rows={all.rows}
          rowKey={({ member }) => member.id}
          keyed
        />
      )}
      <ListPages place={all.place} />
    </>
  )
}

function Ways({ visit }: { visit: CooperativeVisit }) {
  const { list } = visit.text.contracts
  const { slug } = visit.cooperative
  return (
    <ButtonRow>
      {visit.may('contract-texts.read') && (
        <LinkButton href={addresses.texts(slug)} look="secondary">
          {list.texts}
        </LinkButton>
      )}
      {visit.may('contract.put') && (
        <LinkButton href={addresses.changes(slug)} look="secondary">
          {list.changes}
        </LinkButton>
      )}
      {visit.may('contract.note-before') && (
        <LinkButton href={addresses.before(slug)} look="secondary">
          {list.noteBefore}
        </LinkButton>
      )}
    </ButtonRow>
  )
}
