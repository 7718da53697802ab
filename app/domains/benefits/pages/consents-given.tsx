import { Card, Details, Heading, LinkButton, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Adviser } from '../consent/consent.db.ts'
import { isOpenOn, type Consent } from '../consent/consent.ts'
import { sharedFieldInWords } from '../facts/fact-words.ts'

/** With whom one can share, what was shared, and the names of everybody in it. */
export type Sharing = {
  readonly advisers: readonly Adviser[]
  readonly consents: readonly Consent[]
  readonly names: ReadonlyMap<string, string>
}

/** What is shared now, each with the way to stop, and what was shared earlier. */
export function ConsentsGiven({ visit, data }: { visit: CooperativeVisit; data: Sharing }) {
  const words = visit.text.benefitSharing.page
  const asked = visit.url.searchParams
  const said = asked.has('geregeld') ? words.given : asked.has('gestopt') ? words.stopped : undefined
  const open = data.consents.filter((one) => isOpenOn(one, visit.now.today))
  const earlier = data.consents.filter((one) => !isOpenOn(one, visit.now.today))
  return (
    <Stack>
      {said !== undefined && (
        <Notice tone="done" announce>
          {said}
        </Notice>
      )}
      <Heading level={2}>{words.now}</Heading>
      {open.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {open.map((consent) => (
        <OneConsent key={consent.id} visit={visit} consent={consent} name={nameOf(visit, data, consent)} />
      ))}
      {earlier.length > 0 && (
        <Details summary={words.history}>
          {earlier.map((consent) => (
            <Paragraph key={consent.id}>
              {words.historyLine({
                name: nameOf(visit, data, consent),
                from: on(visit, dayOf(consent.givenAt)),
                to: on(visit, lastDayOf(consent)),
              })}
              {': '}
              {consent.fields.map((field) => sharedFieldInWords(field, visit)).join(', ')}.
              {consent.endedBy && ` ${words.endedBy[consent.endedBy]}`}
            </Paragraph>
          ))}
        </Details>
      )}
    </Stack>
  )
}

function OneConsent({ visit, consent, name }: { visit: CooperativeVisit; consent: Consent; name: string }) {
  const words = visit.text.benefitSharing
  return (
    <Card labelledBy={consent.id}>
      <Heading level={3} id={consent.id}>
        {words.page.who({ name, purpose: words.purpose[consent.purpose] })}
      </Heading>
      <ul>
        {consent.fields.map((field) => (
          <li key={field}>{sharedFieldInWords(field, visit)}</li>
        ))}
      </ul>
      <Paragraph>
        {words.page.since({ day: on(visit, dayOf(consent.givenAt)) })}{' '}
        {consent.until ? words.page.until({ day: on(visit, consent.until) }) : words.page.noEnd}
      </Paragraph>
      <p>
        <LinkButton look="secondary" href={paths.stopSharing(visit.cooperative.slug, consent.id)}>
          {words.page.stop({ name })}
        </LinkButton>
      </p>
    </Card>
  )
}

/** What had run out already was not ended later; and what ends with a membership ends with its last day. */
function lastDayOf({ revokedAt, until }: Consent): Day {
  const ended = revokedAt && dayOf(revokedAt)
  return until !== undefined && (ended === undefined || until < ended) ? until : ended!
}

function nameOf(visit: CooperativeVisit, { names }: Sharing, { personId }: Consent): string {
  return names.get(personId) ?? visit.text.benefitSharing.page.someone
}

function on({ language }: CooperativeVisit, one: Day): string {
  return formatDay(one, language)
}
