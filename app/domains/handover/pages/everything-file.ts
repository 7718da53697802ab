import { z } from 'zod'
import { idOf } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { sendEverything, type EverythingNeeds } from '../send-everything.ts'
import { takeEverything } from '../take-everything.ts'
import { everythingPage } from './everything-page.tsx'

const schema = z.object({ request: idOf<'everything-request'>() })

/** Everything of the co-operative as a zip, for who asked and got a yes; the page tells how far it is meanwhile. */
export function everythingFile(needs: EverythingNeeds | undefined) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    if (!needs) throw new Error('nothing here sends everything')
    const form = await readForm(visit, schema)
    // There is nothing to type: only a form that is not ours has it wrong.
    if (!form.ok) return everythingPage(visit, { status: 422 })
    const given = { requestId: form.value.request }
    const begun = await visit.perform(takeEverything, visit.actor, given, form.commandId)
    const { refusals } = visit.text.importing.handover
    if (!begun.ok)
      return everythingPage(visit, { status: 409, refusal: refusalSentence(visit, refusals, begun) })
    const { id: cooperativeId, slug } = visit.cooperative
    const body = await sendEverything(needs, { cooperativeId, slug, id: begun.value })
    if (!body) return everythingPage(visit, { status: 409, refusal: refusals['everything-under-way'] })
    return new Response(body, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${slug}-${visit.now.today}.zip"`,
        'cache-control': 'no-store',
      },
    })
  }
}
