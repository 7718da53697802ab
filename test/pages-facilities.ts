import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** The van of the demo, and what Yusuf booked of it. */
export async function addressesOfFacilities(office: DemoOffice) {
  const [found] = await office.sql(
    `select t.id as van, b.id as booking from thing t
     join thing_booking b on b.cooperative_id = t.cooperative_id and b.thing_id = t.id
     where t.name = 'De bus' order by b.from_at desc limit 1`,
  )
  const [room] = await office.sql(`select id from thing where name = 'De grote kamer'`)
  const [returned] = await office.sql(`select booking_id as id from thing_word limit 1`)
  const [charge] = await office.sql(`select id from thing_charge limit 1`)
  return {
    undo: `${coop}/spullen/kosten/${String(charge?.['id'])}/terug`,
    returned: `${coop}/spullen/reservering/${String(returned?.['id'])}`,
    van: `${coop}/spullen/${String(found?.['van'])}`,
    room: `${coop}/spullen/${String(room?.['id'])}`,
    booking: `${coop}/spullen/reservering/${String(found?.['booking'])}`,
  }
}

/** Pages of things and rooms, for `pages.ts`. */
export function ofFacilities(
  at: Awaited<ReturnType<typeof addressesOfFacilities>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['lid-spullen', 'member', `${coop}/spullen`],
    ['lid-spullen-bus', 'member', at.van],
    ['beheer-spullen', 'administrator', `${coop}/spullen`],
    ['beheer-spullen-bus', 'administrator', at.van],
    ['beheer-spullen-nieuw', 'administrator', `${coop}/spullen/nieuw`],
    ['beheer-spullen-wijzig', 'administrator', `${at.van}/wijzig`],
    ['beheer-spullen-kijken', 'administrator', `${at.van}/kijken`],
    ['beheer-spullen-dicht', 'administrator', `${at.room}/dicht`],
    ['beheer-spullen-kosten', 'administrator', `${coop}/spullen/kosten`],
    ['beheer-spullen-kosten-terug', 'administrator', at.undo],
    ['beheer-spullen-gebruik', 'administrator', `${coop}/spullen/gebruik`],
    ['beheer-reservering-terug', 'administrator', `${at.returned}/terug`],
    ['beheer-reservering-gezegd', 'administrator', at.returned],
    ['beheer-reservering', 'administrator', at.booking],
    ['beheer-reservering-borg', 'administrator', `${at.booking}/borg`],
    ['bestuur-spullen', 'board', `${coop}/spullen`],
  ]
}
