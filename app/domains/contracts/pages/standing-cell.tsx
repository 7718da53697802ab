/** How a member stands to one kind of agreement, in the list of all; with the way to ask who has nothing yet. */
import { Link, Unseen } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import type { ContractKind, ContractText } from '../contract-text.ts'
import { stageOf, type ContractInShort } from '../contract.ts'
import { addresses } from './addresses.ts'

/** The cell. `texts` are those that whoever looks may put to members. */
export function StandingCell(props: {
  visit: CooperativeVisit
  contract: ContractInShort | undefined
  member: Member
  kind: ContractKind
  texts: readonly ContractText[]
}) {
  const { visit, contract, member } = props
  const { list, stages } = visit.text.contracts
  const { slug } = visit.cooperative
  if (contract)
    return (
      <>
        <Link href={addresses.contract(slug, contract.id)} roomy>
          {stages[stageOf(contract.words)]}
        </Link>
        {contract.textId === undefined && ` (${list.before})`}
      </>
    )
  const ask = mayAsk(visit, member) ? textInUse(visit, props.texts, props.kind) : undefined
  if (!ask) return <>{list.none}</>
  return (
    <>
      {list.none}.{' '}
      <Link href={`${addresses.put(slug, ask.id)}?lid=${member.id}`} roomy>
        {list.ask}
        <Unseen> {member.name}</Unseen>
      </Link>
    </>
  )
}

/** Whether this member can be asked to sign: they are one, and it is not oneself. */
function mayAsk(visit: CooperativeVisit, { leftOn, personId }: Member): boolean {
  return leftOn === undefined && personId !== visit.actor.personId
}

/** The text of a kind that holds today. */
export function textInUse(
  { now }: Pick<CooperativeVisit, 'now'>,
  texts: readonly ContractText[],
  kind: ContractKind,
) {
  const held = texts.filter(
    (one) => one.kind === kind && one.fromDay !== undefined && one.fromDay <= now.today,
  )
  return held.toSorted((a, b) => (a.fromDay! < b.fromDay! ? 1 : -1))[0]
}
