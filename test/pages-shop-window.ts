import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import type { Mailbox } from './pages.ts'

/** Pages of the shop window, for everybody and for who keeps it; for `pages.ts`. */
export async function ofShopWindow(
  office: DemoOffice,
): Promise<[name: string, as: Role | Mailbox | undefined, path: string | undefined][]> {
  const dewi = 'dewi@voorbeeld.example'
  const [klei] = await office.sql(`select business_id as id from shop_window where name = 'Klei van Dewi'`)
  const [vase] = await office.sql(`select id from shop_request where name = 'Loes Verhagen'`)
  const [bowls] = await office.sql(`select id from shop_request where name = 'Femke Aarts'`)
  const [bowl] = await office.sql(`select o ->> 'id' as id from shop_page p, jsonb_array_elements(p.offers) o
    where p.name = 'Klei van Dewi' and o ->> 'name' = 'Kom'`)
  const own = `${coop}/mijn-etalage/${String(klei?.['id'])}`
  return [
    ['etalage', undefined, `${coop}/etalage`],
    ['etalage-bedrijf', undefined, `${coop}/etalage/klei-van-dewi`],
    ['etalage-bestellen', undefined, `${coop}/etalage/klei-van-dewi/bestel?wat=${String(bowl?.['id'])}`],
    ['lid-aanvraag', dewi, `${coop}/aanvragen/${String(vase?.['id'])}`],
    ['lid-bestelling', dewi, `${coop}/aanvragen/${String(bowls?.['id'])}`],
    ['bestuur-etalage', 'board', `${coop}/instellingen/etalage`],
    ['lid-etalage', 'member', `${coop}/mijn-etalage`],
    ['lid-etalage-eigen', dewi, `${coop}/mijn-etalage`],
    ['lid-etalage-bladzijde', dewi, own],
    ['lid-etalage-bekijk', dewi, `${own}/bekijk`],
    ['lid-etalage-foto', dewi, `${own}/foto`],
    ['lid-etalage-foto-product', dewi, `${own}/aanbod/${String(bowl?.['id'])}/foto`],
    ['lid-etalage-sleutels', 'member', `${coop}/mijn-etalage/sleutels`],
  ]
}
