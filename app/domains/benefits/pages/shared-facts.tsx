import { Card, Heading, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Consent } from '../consent/consent.ts'
import { sharedInWords } from '../consent/shared-in-words.ts'
import type { Shared } from '../consent/shared-with.ts'
import { sharedFieldInWords } from '../facts/fact-words.ts'

/** What a member shares, in words: the agreement on top, then each field it names, and no other. */
export function SharedFacts({
  visit,
  name,
  shared,
}: {
  visit: CooperativeVisit
  name: string
  shared: Shared
}) {
  const words = visit.text.benefitSharing.shared
  if (shared.consents.length === 0) return <Notice>{words.nothing({ name })}</Notice>
  return (
    <>
      {shared.consents.map((consent) => (
        <Notice key={consent.id} title={agreementSaid(visit, name, consent)}>
          <p>
            {consent.until !== undefined && words.until({ day: formatDay(consent.until, visit.language) })}{' '}
            {words.logged({ name })}
          </p>
        </Notice>
      ))}
      {sharedInWords(visit, name, shared).map(({ field, title, sentences }) => (
        <Card key={field} labelledBy={`shared-${field}`}>
          <Heading level={2} size={3} id={`shared-${field}`}>
            {title}
          </Heading>
          {sentences.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
        </Card>
      ))}
    </>
  )
}

function agreementSaid(visit: CooperativeVisit, name: string, { fields, givenAt }: Consent): string {
  return visit.text.benefitSharing.shared.agreement({
    name,
    fields: fields.map((field) => sharedFieldInWords(field, visit)).join(', '),
    day: formatDay(dayOf(givenAt), visit.language),
  })
}
