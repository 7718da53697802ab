import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { timesTaken } from '../everything.db.ts'
import { sendEverything, type EverythingNeeds } from '../send-everything.ts'
import { everythingPage } from './everything-page.tsx'

/** Everything of the co-operative as a zip, for who began to fetch it; once, while the page tells how far it is. */
export function everythingFile(needs: EverythingNeeds | undefined) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    if (!needs) throw new Error('nothing here sends everything')
    const { id: cooperativeId, slug } = visit.cooperative
    const id = visit.id<'everything-taken'>('taken')
    const times = await visit.read((tx) => timesTaken(tx, cooperativeId))
    const mine = times.find((one) => one.id === id && one.takenBy === visit.actor.personId)
    if (!mine) throw new NothingHere('nobody began to fetch this')
    const body = await sendEverything(needs, { cooperativeId, slug, id })
    const refusal = visit.text.importing.handover.refusals['everything-ended']
    if (!body) return everythingPage(visit, { status: 409, refusal })
    return new Response(body, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${slug}-${visit.now.today}.zip"`,
        'cache-control': 'no-store',
      },
    })
  }
}
