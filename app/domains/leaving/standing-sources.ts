import { talksThatStand } from '../appointments/index.ts'
import { statementsThatStand } from '../benefits/index.ts'
import { thingsThatStand } from '../facilities/index.ts'
import { insideWorkThatStands } from '../inside/index.ts'
import { papersThatStand, type StillStands } from '../members/index.ts'
import { caseManagerToTell } from '../municipality/index.ts'
import { helpThatStands } from '../mutual-help/index.ts'
import { potRequestsThatStand } from '../pots/index.ts'
import { quotesThatStand } from '../quotes/index.ts'
import { receiptsThatStand } from '../receipts/index.ts'
import { plansThatStand } from '../recurring/index.ts'
import { salesThatStand } from '../sales/index.ts'
import { shopThatStands } from '../shop-window/index.ts'
import { spendingThatStands } from '../spending/index.ts'

const SOURCES = [
  salesThatStand,
  insideWorkThatStands,
  quotesThatStand,
  plansThatStand,
  receiptsThatStand,
  spendingThatStands,
  potRequestsThatStand,
  shopThatStands,
  thingsThatStand,
  helpThatStands,
  talksThatStand,
  statementsThatStand,
  caseManagerToTell,
  papersThatStand,
] as const

/** What may still stand of who stops. A kind that the road has no place and no words for does not compile. */
export type StandingKind = (typeof SOURCES)[number]['kinds'][number]

/** Each domain tells what of its own still stands. */
export const STANDING_SOURCES: readonly StillStands<StandingKind>[] = SOURCES
