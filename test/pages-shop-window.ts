import type { Role } from '../app/platform/actor.ts'
import { coop } from './pages-asking.ts'

/** Pages of the shop window, for everybody and for who keeps it; for `pages.ts`. */
export function ofShopWindow(): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['etalage', undefined, `${coop}/etalage`],
    ['etalage-bedrijf', undefined, `${coop}/etalage/klei-van-dewi`],
    ['bestuur-etalage', 'board', `${coop}/instellingen/etalage`],
    ['lid-etalage', 'member', `${coop}/mijn-etalage`],
    ['lid-etalage-sleutels', 'member', `${coop}/mijn-etalage/sleutels`],
  ]
}
