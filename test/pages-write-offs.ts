import type { Role } from '../app/platform/actor.ts'
import type { addressesOfWriteOffs } from './pages-addresses.ts'
import { coop } from './pages-asking.ts'

/** Pages of what is written off, for `pages.ts`. */
export function ofWriteOffs(
  at: Awaited<ReturnType<typeof addressesOfWriteOffs>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['beheer-afboeken', 'administrator', `${coop}/herinneringen/afboeken`],
    ['beheer-afgeboekt', 'administrator', at.writtenOff],
    ['beheer-afboeken-terug', 'administrator', at.takeBack],
    ['klant-factuur-afgeboekt', undefined, at.customerWrittenOff],
  ]
}
