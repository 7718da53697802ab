import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { ofContracts } from './pages-contracts.ts'
import { addressesOfFacilities, ofFacilities } from './pages-facilities.ts'
import { ofShopWindow } from './pages-shop-window.ts'

/** Pages of the life of a member that need nothing of others, for `pages.ts`. A domain adds its line here. */
export async function ofLife(
  office: DemoOffice,
): Promise<[name: string, as: Role | undefined, path: string | undefined][]> {
  return [
    ...(await ofContracts(office)),
    ...ofFacilities(await addressesOfFacilities(office)),
    ...ofShopWindow(),
  ]
}
