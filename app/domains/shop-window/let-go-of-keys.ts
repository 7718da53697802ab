import type { LettingGo } from '../members/index.ts'
import { endKeysOfWhoLeft, shopKeysGoingOn } from './shop-key.db.ts'

/** By the keys of who leaves no order comes in any more. */
export const letGoOfKeys: LettingGo = {
  count: async (tx, { memberId }) => ({ 'shop-keys': await shopKeysGoingOn(tx, memberId) }),
  letGo: (tx, { memberId }, now) => endKeysOfWhoLeft(tx, memberId, now.at),
}
