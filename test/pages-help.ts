import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import type { Mailbox } from './pages.ts'

const YUSUF = 'yusuf@voorbeeld.example'

/** Where the things on the board are. */
export async function addressesOfHelp(office: DemoOffice) {
  const one = async (text: string) => (await office.sql(text))[0]?.['path'] as string | undefined
  return {
    turn: await one(
      `select '${coop}/hulp/rooster/' || duty_id || '/' || on_day as path from duty_turn
       where let_go order by on_day desc limit 1`,
    ),
    duty: await one(`select '${coop}/hulp/rooster/rol/' || id as path from duty order by name limit 1`),
    ownPost: await one(
      `select '${coop}/hulp/' || p.id as path from help_post p
       join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
       join person a on a.id = m.person_id
       where a.email = '${YUSUF}' and p.closed_at is null and not exists (
         select from help_promise h where h.post_id = p.id and h.helper_done_at is not null)
       order by p.said_at desc limit 1`,
    ),
    helpDay: await one(
      `select '${coop}/hulp/' || h.post_id || '/' || h.id || '/dag' as path
       from help_promise h join member m on m.id = h.helper_id join person a on a.id = m.person_id
       where a.email = '${YUSUF}' and h.agreed_at is not null and h.closed_at is null and h.helper_done_at is null
       order by h.begun_at desc limit 1`,
    ),
    helpPost: await one(
      `select '${coop}/hulp/' || post_id as path from help_promise
       where agreed_at is null order by begun_at desc limit 1`,
    ),
  }
}

/** Pages of help among members, for `pages.ts`. */
export function ofHelp(
  at: Awaited<ReturnType<typeof addressesOfHelp>>,
): [name: string, as: Role | Mailbox | undefined, path: string | undefined][] {
  return [
    ['lid-hulp', 'member', `${coop}/hulp`],
    ['lid-hulp-gezocht', 'member', `${coop}/hulp?zoek=webwinkel`],
    ['lid-hulp-vraag', 'member', `${coop}/hulp/vraag`],
    ['lid-hulp-bied', 'member', `${coop}/hulp/bied`],
    ['lid-hulp-een', 'member', at.helpPost],
    ['lid-hulp-anders', YUSUF, at.ownPost && `${at.ownPost}/anders`],
    ['lid-hulp-dag', YUSUF, at.helpDay],
    ['lid-hulp-rooster', 'member', `${coop}/hulp/rooster`],
    ['lid-hulp-beurt', 'member', at.turn],
    ['coach-hulp-rooster', 'coach', `${coop}/hulp/rooster`],
    ['coach-hulp-beurt', 'coach', at.turn],
    ['coach-hulp-rol', 'coach', `${coop}/hulp/rooster/rol`],
    ['coach-hulp-rol-een', 'coach', at.duty],
    ['coach-hulp-rol-dag', 'coach', at.duty && `${at.duty}/dag`],
    ['lid-hulp-uren', 'member', `${coop}/hulp/uren`],
    ['lid-hulp-uren-geven', 'member', `${coop}/hulp/uren/geef`],
    ['bestuur-hulp-uren', 'board', `${coop}/hulp/uren/afspraak`],
    ['coach-hulp', 'coach', `${coop}/hulp`],
    ['coach-hulp-voor-een-lid', 'coach', `${coop}/hulp/voor-een-lid`],
  ]
}
