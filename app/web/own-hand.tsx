import { Paragraph } from '../ui/index.ts'
import { isOnBehalf, type Visit } from './visit.ts'

/** In place of a button that who works on behalf of a member could only be refused: that the member does it. */
export function OwnHand({ visit }: { readonly visit: Visit }) {
  if (!isOnBehalf(visit)) return null
  return <Paragraph quiet>{visit.text.form.byOwnHand.does(visit.signedIn?.behalf?.name ?? '')}</Paragraph>
}

/** The same beside buttons that stay: which of them is missing, as it would be called. */
export function LeftToMember({ visit, what }: { readonly visit: Visit; readonly what: string }) {
  if (!isOnBehalf(visit)) return null
  const name = visit.signedIn?.behalf?.name ?? ''
  return <Paragraph quiet>{visit.text.form.byOwnHand.doesThat({ what, name })}</Paragraph>
}
