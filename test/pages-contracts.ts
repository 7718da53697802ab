import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

const HERE = `${coop}/overeenkomsten`

/** Texts of the demo, and agreements in each state. */
async function addressesOf(office: DemoOffice) {
  const one = async (kind: string, member: string) => {
    const [found] = await office.sql(
      `select c.id from contract c join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
       where c.kind = '${kind}' and m.first_name = '${member}' limit 1`,
    )
    return `${HERE}/${String(found?.['id'])}`
  }
  const [text] = await office.sql(`select id from contract_text where kind = 'scheme'`)
  return {
    text: `${HERE}/teksten/${String(text?.['id'])}`,
    toSign: await one('house-rules', 'Rachid'),
    half: await one('scheme', 'Yusuf'),
    signed: await one('scheme', 'Rachid'),
    asked: await one('scheme', 'Fatima'),
    before: await one('membership', 'Karel'),
  }
}

/** Pages of agreements, for `pages.ts`. */
export async function ofContracts(
  office: DemoOffice,
): Promise<[name: string, as: Role | undefined, path: string | undefined][]> {
  const at = await addressesOf(office)
  return [
    ['lid-overeenkomsten', 'member', HERE],
    ['lid-overeenkomsten-adres', 'member', `${coop}/mijn-adres`],
    ['bestuur-overeenkomst-register', 'board', `${coop}/leden/register`],
    ['lid-overeenkomst-lezen', 'member', at.toSign],
    ['lid-overeenkomst-tekenen', 'member', at.toSign.replace(HERE, `${HERE}/tekenen`)],
    ['lid-overeenkomst-getekend', 'member', at.signed],
    ['beheer-overeenkomsten', 'administrator', HERE],
    ['beheer-overeenkomst-eerder', 'administrator', `${HERE}/eerder`],
    ['beheer-overeenkomst-papier', 'administrator', `${at.toSign}/papier`],
    ['beheer-overeenkomst-van-eerder', 'administrator', at.before],
    ['bestuur-overeenkomst-teksten', 'board', `${HERE}/teksten`],
    ['bestuur-overeenkomst-schrijven', 'board', `${HERE}/teksten/schrijf/regeling`],
    ['bestuur-overeenkomst-tekst', 'board', at.text],
    ['bestuur-overeenkomst-vragen', 'board', `${at.text}/vraag`],
    ['bestuur-overeenkomst-tekenen', 'board', at.half],
    ['bestuur-overeenkomst-regeling', 'board', `${HERE}/regeling`],
    ['coach-overeenkomst-vraag', 'coach', at.asked],
  ]
}
