import { Notice } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** What was just done about a member, as the address of their page tells. */
export function Done({ visit, name }: { visit: CooperativeVisit; name: string }) {
  const text = visit.text.members.member
  const asked = visit.url.searchParams
  const sentence = asked.has('ingeschreven')
    ? text.added(name)
    : asked.has('weerlid')
      ? text.resumed(name)
      : asked.has('bewaard')
        ? text.saved
        : asked.has('bevestigd')
          ? visit.text.members.confirm.done(name)
          : undefined
  if (sentence === undefined) return null
  return (
    <Notice tone="done" announce>
      {sentence}
    </Notice>
  )
}
