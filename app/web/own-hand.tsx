import { Paragraph } from '../ui/index.ts'
import { isOnBehalf, type Visit } from './visit.ts'

/** In place of a button that who works on behalf of a member could only be refused: that the member does it. */
export function OwnHand({ visit }: { readonly visit: Visit }) {
  if (!isOnBehalf(visit)) return null
  return <Paragraph quiet>{visit.text.form.byOwnHand.does(visit.signedIn?.behalf?.name ?? '')}</Paragraph>
}
