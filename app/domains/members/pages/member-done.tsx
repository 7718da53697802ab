import { Notice } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endedSaid } from './end-page.tsx'
import type { WholeMember } from './loading.ts'
import { Resumed } from './resume-page.tsx'

/** What was just done about a member, as the address of their page tells. */
export function Done({ visit, whole }: { visit: CooperativeVisit; whole: WholeMember }) {
  const asked = visit.url.searchParams
  const back = asked.get('weerlid')
  if (back !== null) return <Resumed visit={visit} member={whole.member} how={back} />
  const sentence = doneSaid(visit, whole)
  if (sentence === undefined) return null
  return (
    <Notice tone="done" announce>
      {sentence}
    </Notice>
  )
}

function doneSaid(visit: CooperativeVisit, whole: WholeMember): string | undefined {
  const { member, confirm } = visit.text.members
  const { firstName } = whole.member
  const asked = visit.url.searchParams
  if (asked.has('ingeschreven')) return member.added(firstName)
  if (asked.has('bewaard')) return member.saved
  if (asked.has('bevestigd')) return confirm.done(firstName)
  if (asked.has('uitgeschreven')) return endedSaid(visit, whole)
  if (asked.has('verteld')) return visit.text.endingMembership.tell.done(firstName)
  if (asked.has('gestopt')) return visit.text.endingBusiness.done
  if (asked.has('gaatdoor')) return visit.text.endingBusiness.undo.done
  if (asked.has('werkverteld')) return visit.text.endingBusiness.tell.done(firstName)
  if (asked.has('dagverteld')) return visit.text.firstDay.tell.done(firstName)
  return undefined
}
