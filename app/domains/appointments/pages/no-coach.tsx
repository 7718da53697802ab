import { Notice } from '../../../ui/index.ts'
import { reachOf } from '../../../web/reach.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** In place of a way to ask for a conversation where nobody can be asked: that there is no coach, and whom to call. */
export function NoCoach({ visit }: { readonly visit: CooperativeVisit }) {
  return (
    <Notice>
      <p>{visit.text.appointments.form.noCoach}</p>
      {reachOf(visit)}
    </Notice>
  )
}
