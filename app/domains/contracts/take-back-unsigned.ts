import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { contractsOf, heldContract, insertWord } from './contract.db.ts'
import { isUnsigned } from './contract.ts'
import type { ContractKind } from './contract-text.ts'

/**
 * Takes back what a member did not sign, of one kind or of all: a newer version is asked, or they left. What they
 * signed at this very moment stays.
 *
 * @param why what who reads the old one is told
 */
export async function takeBackUnsigned(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly memberId: Id<'member'>; readonly kind?: ContractKind; readonly by: Id<'person'> },
  why: string,
  now: Now,
): Promise<void> {
  for (const { id, kind } of await contractsOf(tx, cooperativeId, of.memberId)) {
    if (of.kind !== undefined && kind !== of.kind) continue
    const held = await heldContract(tx, cooperativeId, id)
    if (!held || !isUnsigned(held.words)) continue
    await insertWord(tx, cooperativeId, {
      id: newId<'contract-word'>(now.at),
      contractId: id,
      kind: 'withdrawn',
      words: why,
      onDay: now.today,
      by: of.by,
      at: now.at,
    })
  }
}
