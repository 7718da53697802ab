import { Card, Heading, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf, yearOf } from '../../../values/day.ts'
import { formatDay, formatExact, formatMonth } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { permissionOn } from '../agreement/agreement.db.ts'
import type { Consent } from '../consent/consent.ts'
import type { Shared } from '../consent/shared-with.ts'
import { FACT_FIELDS, type FactField } from '../facts/fact-shapes.ts'
import { factInWords, sharedFieldInWords } from '../facts/fact-words.ts'

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
      <FieldCards visit={visit} name={name} shared={shared} fields={fieldsOf(shared)} />
    </>
  )
}

/** The facts among what a member shares, without the agreement: for a page that shows that itself. */
export function FactCards({ visit, name, shared }: { visit: CooperativeVisit; name: string; shared: Shared }) {
  const facts = fieldsOf(shared).filter((field) => FACT_FIELDS.includes(field as FactField))
  return <FieldCards visit={visit} name={name} shared={shared} fields={facts} />
}

function fieldsOf({ consents }: Shared): string[] {
  return [...new Set(consents.flatMap(({ fields }) => fields))]
}

function FieldCards({
  visit,
  name,
  shared,
  fields,
}: {
  visit: CooperativeVisit
  name: string
  shared: Shared
  fields: readonly string[]
}) {
  return (
    <>
      {fields.map((field) => (
        <Card key={field} labelledBy={`shared-${field}`}>
          <Heading level={2} size={3} id={`shared-${field}`}>
            {capital(sharedFieldInWords(field, visit))}
          </Heading>
          {saidOf(visit, name, shared, field).map((sentence) => (
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

function saidOf(visit: CooperativeVisit, name: string, shared: Shared, field: string): string[] {
  const words = visit.text.benefitSharing.shared
  const { language, now } = visit
  if (field === 'hours') {
    const { minutesThisYear: minutes } = shared
    if (minutes === undefined) return [words.notTold]
    const hours = formatExact((BigInt(minutes) * 10n + 30n) / 60n, 1, language)
    return [words.minutes({ hours, year: String(yearOf(now.today)) })]
  }
  if (field === 'permission') {
    const permission = permissionOn(shared.permissions, now.today) ?? shared.permissions[0]
    if (!permission) return [words.notTold]
    const { municipality, validFrom, validTo } = permission
    return [
      words.permission({
        municipality,
        from: formatDay(validFrom, language),
        until: formatDay(validTo, language),
      }),
    ]
  }
  if (field === 'statements' || field === 'meters') return [words.elsewhere]
  if (!FACT_FIELDS.includes(field as FactField)) return [words.notTold]
  const facts = shared.facts.filter((fact) => fact.field === field)
  if (facts.length === 0) return [words.notTold]
  const { since } = visit.text.benefitFacts.overview
  return [
    words.asTold({ name }),
    ...facts.map((fact) => {
      const until = fact.until ? { until: formatMonth(fact.until, language) } : {}
      return `${since({ from: formatMonth(fact.from, language), ...until })}: ${factInWords(fact, visit).join(' ')}`
    }),
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
