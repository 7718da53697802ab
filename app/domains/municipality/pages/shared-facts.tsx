import { FactCards, sharedWith } from '../../benefits/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Client } from '../clients/client.db.ts'

/** What a client told of the benefit and the household and shares: each field that the agreement names, and no other. */
export async function sharedFacts(visit: CooperativeVisit, { memberId, firstName }: Client) {
  const { cooperativeId, personId } = visit.actor
  const shared = await visit.read((tx) => sharedWith(tx, cooperativeId, memberId, personId, visit.now.today))
  return <FactCards visit={visit} name={firstName} shared={shared} />
}
