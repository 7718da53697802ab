/** In a form of a step: how who applies hears of it. */
import { Checkbox, Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FullApplication } from '../application.ts'

type Telling = {
  readonly visit: CooperativeVisit
  readonly application: FullApplication
  readonly called: boolean
}

/** That a mail tells it; or, without an address, whether somebody did so already. */
export function HowTold({ visit, application, called }: Telling) {
  const { call } = visit.text.joining
  if (application.contact.email !== '') return <Paragraph quiet>{call.mailed(application)}</Paragraph>
  return (
    <Checkbox
      name="called"
      label={call.already(application)}
      hint={call.alreadyHint(application)}
      checked={called}
      optional
    />
  )
}
