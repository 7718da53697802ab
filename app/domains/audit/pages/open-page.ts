import { freshCommandId } from '../../../web/form.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { isIndependent } from '../independent.ts'
import { papersBehind } from '../load-papers.ts'
import { looksOf } from '../look.db.ts'
import { openPaper } from '../open-paper.ts'
import { isSamePaper } from '../paper-kinds.ts'
import { begunIn } from './audit-year-in.ts'
import { paperAddress } from './paper-addresses.ts'

/**
 * On the way to a paper behind an entry of the sample: that somebody of the committee opens it is kept the first time.
 * Who may open it and does not look for the members just goes there; a browser that only looks ahead opens nothing.
 */
export async function openThePaper(visit: CooperativeVisit): Promise<Response> {
  const { id } = visit.cooperative
  const entryId = visit.id<'entry'>('entry')
  const paperId = visit.id<'paper'>('paper')
  const { audit, paper, isNew } = await visit.read(async (tx) => {
    const begun = await begunIn(tx, visit)
    if (!begun.sample.some((one) => one.id === entryId)) throw new NothingHere('not in the sample')
    const behind = (await papersBehind(tx, id, [entryId])).get(entryId) ?? []
    const found = behind.find((one) => one.id === paperId && one.kind === visit.params['kind'])
    const looks = await looksOf(tx, id, begun.audit.id)
    const opened = looks.some(
      (look) =>
        found !== undefined &&
        look.entryId === entryId &&
        look.personId === visit.actor.personId &&
        isSamePaper(look, found),
    )
    return { audit: begun.audit, paper: found, isNew: !opened }
  })
  const address = paper && paperAddress(visit, paper, entryId)
  if (!paper || address === undefined) throw new NothingHere('no such paper of this entry')
  const isAhead = visit.request.headers.get('sec-purpose')?.includes('prefetch') ?? false
  if (isNew && isIndependent(visit.actor) && !isAhead) {
    const opened = { auditId: audit.id, entryId, kind: paper.kind, paperId }
    // Whose own year it is may read it and is no witness: refused, and shown.
    await visit.perform(openPaper, visit.actor, opened, freshCommandId(visit))
  }
  return redirect(address)
}
