import type { LinkActor } from '../../../platform/actor.ts'
import { qrSvg } from '../../../documents/qr.ts'
import { Card, Copyable, Heading, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { Visit } from '../../../web/visit.ts'
import type { FullApplication } from '../application.ts'

/**
 * How who applies finds their page again: the address was mailed, or stands here to copy, to take a photo of with
 * another phone, and to print.
 */
export function KeepLink({ visit, application }: { visit: Visit; application: FullApplication }) {
  const { keep } = visit.text.joiningOwn
  const { email } = application.contact
  const address = visit.url.origin + paths.applicantPage((visit.actor as LinkActor).token)
  return (
    <Card labelledBy="keep">
      <Heading level={2} size={3} id="keep">
        {keep.title}
      </Heading>
      <Paragraph>{email === '' ? keep.lead : keep.mailed({ email })}</Paragraph>
      <p>
        <Copyable shown={address} copied={address} label={keep.address} />
      </p>
      {email === '' && (
        <>
          <Paragraph>{keep.scan}</Paragraph>
          <p>
            <img
              class="payment-code"
              src={`data:image/svg+xml,${encodeURIComponent(qrSvg(address))}`}
              alt={keep.scanAlt}
              width="160"
              height="160"
            />
          </p>
        </>
      )}
    </Card>
  )
}
