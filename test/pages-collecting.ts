import type { Role } from '../app/platform/actor.ts'
import type { addressesOfWriteOffs } from './pages-addresses.ts'
import { coop } from './pages-asking.ts'

/** Pages of what customers owe: one invoice, crediting, reminding, what is written off, for `pages.ts`. */
export function ofCollecting(
  at: Awaited<ReturnType<typeof addressesOfWriteOffs>> &
    Record<'issuedInvoice' | 'credit', string | undefined>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['beheer-factuur', 'administrator', at.issuedInvoice],
    ['beheer-crediteren', 'administrator', at.credit],
    ['beheer-herinneringen', 'administrator', `${coop}/herinneringen`],
    ['beheer-herinneren-afspraken', 'administrator', `${coop}/herinneringen/afspraken`],
    ['beheer-ideal', 'administrator', `${coop}/ideal`],
    ['beheer-afboeken', 'administrator', `${coop}/herinneringen/afboeken`],
    ['beheer-afgeboekt', 'administrator', at.writtenOff],
    ['beheer-afboeken-terug', 'administrator', at.takeBack],
    ['klant-factuur-afgeboekt', undefined, at.customerWrittenOff],
  ]
}
