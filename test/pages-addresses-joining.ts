import { WAITING_TOKEN } from '../demo/joining.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** Where the applications of the demo are: one that waits for a municipality, one that is voted on, one that ended. */
export async function addressesOfJoining(office: DemoOffice) {
  const one = async (stage: string) => {
    const [row] = await office.sql(`select id from application where stage = $1 limit 1`, [stage])
    return row && String(row['id'])
  }
  const at = (id: string | undefined) => id && `${coop}/aanmeldingen/${id}`
  const voting = await one('voting')
  const waiting = await one('permission-asked')
  const [last] = await office.sql(
    'select id from application_step where application_id = $1 order by place desc limit 1',
    [waiting],
  )
  return {
    own: `/a/${WAITING_TOKEN}`,
    waiting: at(waiting),
    right: waiting && last && `${at(waiting)}/recht/${String(last['id'])}`,
    voting: at(voting),
    refused: at(await one('refused')),
    ballot: voting && `${coop}/stemmen/${voting}`,
  }
}
