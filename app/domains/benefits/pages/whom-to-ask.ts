import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Tx } from '../../../platform/database.ts'
import { advisersOfAsking } from '../consent/consent.db.ts'
import type { WhatItDoes } from '../what-if/what-it-does.ts'

/** Whom the member can ask: the case manager of the own municipality by name, else by what they do. */
export async function whomToAsk(tx: Tx, visit: CooperativeVisit, does: WhatItDoes): Promise<string> {
  const words = visit.text.benefitPages.ladder
  if (does.kind === 'effect' && does.effect.whoDecides === 'uwv') return words.askSomeone.uwv
  const managers = (await advisersOfAsking(tx)).filter(({ purpose }) => purpose === 'case-manager')
  const [only, ...others] = managers
  return only && others.length === 0 ? words.ask({ name: only.name }) : words.askSomeone.municipality
}
