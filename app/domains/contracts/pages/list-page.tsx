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
  Notice,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isGoneOn, memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { contractsInShort } from '../contract.db.ts'
import { latestOf, stageOf, type ContractInShort, type Stage } from '../contract.ts'
import { schemeNotices, type SchemeNotice } from '../scheme-notice.db.ts'
import { contractTexts } from '../contract-text.db.ts'
import { CONTRACT_KINDS, type ContractText } from '../contract-text.ts'
import { addresses } from './addresses.ts'
import { StandingCell } from './standing-cell.tsx'

/** The tone of each stage: what waits stands out, beside its words. */
const TONES = {
  open: 'doubt',
  asked: 'doubt',
  refused: 'doubt',
  half: 'doubt',
  agreed: 'done',
  withdrawn: 'neutral',
} as const satisfies Record<Stage, string>

/** Shows them. */
export async function listPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.contracts
  const { id } = visit.cooperative
  const { contracts, members, notices, me, texts } = await visit.read(async (tx) => ({
    texts: visit.may('contract.put') ? await contractTexts(tx, id) : [],
    contracts: await contractsInShort(tx, id),
    notices: await schemeNotices(tx, id),
    me: await memberOfPerson(tx, id, visit.actor.personId),
    members: visit.may('contracts.follow') ? await membersOf(tx, id) : [],
  }))
  const own = contracts.filter(({ memberPerson }) => memberPerson === visit.actor.personId)
  const follows = visit.may('contracts.follow')
  return page(visit, {
    title: words.list.title,
    wide: follows,
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
        {visit.may('membership-proof.own') && (
          <Own
            visit={visit}
            contracts={own}
            letters={notices.filter(({ memberId }) => memberId === me?.id)}
          />
        )}
        {follows && <All visit={visit} contracts={contracts} members={members} texts={texts} />}
      </>
    ),
  })
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

function All(props: {
  visit: CooperativeVisit
  contracts: readonly ContractInShort[]
  members: readonly Member[]
  texts: readonly ContractText[]
}) {
  const { visit, contracts } = props
  const { list, kinds } = visit.text.contracts
  const { slug } = visit.cooperative
  const ofMember = Map.groupBy(contracts, ({ memberId }) => memberId)
  const rows: Row[] = props.members
    .filter((one) => !isGoneOn(one, visit.now.today) || ofMember.has(one.id))
    .map((member) => ({ member, contracts: ofMember.get(member.id) ?? [] }))
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
          texts={props.texts}
        />
      ),
    })),
  ]
  return (
    <>
      <Lead>{list.lead}</Lead>
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
      {rows.length === 0 ? (
        <EmptyState title={list.empty}>{list.emptyHow}</EmptyState>
      ) : (
        <Table
          caption={list.title}
          captionUnseen
          columns={columns}
          rows={rows}
          rowKey={({ member }) => member.id}
          keyed
        />
      )}
    </>
  )
}
