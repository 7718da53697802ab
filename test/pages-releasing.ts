/** What who only releases payments sees. */
import type { Role } from '../app/platform/actor.ts'
import { coop } from './pages-asking.ts'

export function ofReleasing(at: {
  readonly paymentBatch: string | undefined
}): [name: string, as: Role, path: string | undefined][] {
  return [
    ['penningmeester-begin', 'treasurer', coop],
    ['penningmeester-betalen', 'treasurer', `${coop}/betalen`],
    ['penningmeester-opdracht', 'treasurer', at.paymentBatch],
  ]
}
