import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import type { BeforeApproving, ToKnow } from '../../sales/pages/index.ts'
import { contractsInShort } from '../contract-in-short.db.ts'
import { CONTRACT_KINDS } from '../contract-text.ts'
import { contractTexts } from '../contract-text.db.ts'
import { stageOf, type Stage } from '../contract.ts'
import { addresses } from './addresses.ts'
import { textInUse } from './standing-cell.tsx'

/** The stages in which a member put their name under nothing yet. */
const UNSIGNED: readonly Stage[] = ['open', 'asked', 'refused']

/**
 * That a member whose invoice is approved signed no agreement at all: what waits, or that nothing was asked where there
 * are texts in use. Once one is signed nothing is said here: the rest stands with the agreements.
 */
export const unsignedBefore: BeforeApproving = async (tx, visit, { members }) => {
  const told: ToKnow[] = []
  for (const member of members) told.push(...(await unsignedOf(tx, visit, member)))
  return told
}

async function unsignedOf(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
): Promise<readonly ToKnow[]> {
  const { id, slug } = visit.cooperative
  const member = await memberById(tx, id, memberId)
  const held = (await contractsInShort(tx, id, { members: [memberId] })).filter(
    ({ words }) => stageOf(words) !== 'withdrawn',
  )
  const waits = held.filter(({ words }) => UNSIGNED.includes(stageOf(words)))
  if (!member || waits.length < held.length) return []
  const { approving, kinds } = visit.text.contracts
  const [first] = waits
  if (first) {
    const list = new Intl.ListFormat(visit.language, { type: 'conjunction' })
    const what = list.format([...new Set(waits.map(({ kind }) => kinds[kind]))])
    const sentence = approving.waits({ name: member.name, what })
    return [{ sentence, link: { href: addresses.contract(slug, first.id), label: approving.see } }]
  }
  const texts = await contractTexts(tx, id)
  if (!CONTRACT_KINDS.some((kind) => textInUse(visit, texts, kind))) return []
  const sentence = approving.notAsked({ name: member.name })
  return [{ sentence, link: { href: paths.contracts(slug), label: approving.see } }]
}
