import type { ComponentChildren } from 'preact'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Client } from '../clients/client.db.ts'

/**
 * What a client told of the benefit and the household and shares with the case manager: the one place on the page of a
 * client where the domain of benefits shows it. Given to the routes, so that this page needs not know how it is stored.
 * Reads only what row-level security shows; gives null when nothing of it is shared.
 */
export type SharedFacts = (visit: CooperativeVisit, client: Client) => Promise<ComponentChildren>

/** As long as nobody gives them: the agreement on top still names what is shared. */
export const noSharedFacts: SharedFacts = async () => null
