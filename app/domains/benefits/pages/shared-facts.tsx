import { Card, Heading, NewestFirst, Notice, Paragraph, TaskList } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import type { Consent } from '../consent/consent.ts'
import { sharedInWords } from '../consent/shared-in-words.ts'
import type { Shared } from '../consent/shared-with.ts'
import { sharedFieldInWords } from '../facts/fact-words.ts'

/** What a member shares, in words: the agreement on top, then each field it names, and no other. */
export function SharedFacts({
  visit,
  member: { id, firstName: name },
  shared,
}: {
  visit: CooperativeVisit
  member: Pick<Member, 'id' | 'firstName'>
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
          {field === 'statements' && (
            <Statements visit={visit} memberId={id} statements={shared.statements} />
          )}
        </Card>
      ))}
    </>
  )
}

function Statements(props: {
  visit: CooperativeVisit
  memberId: Member['id']
  statements: Shared['statements']
}) {
  const { visit, memberId, statements } = props
  const { slug } = visit.cooperative
  return (
    <NewestFirst
      items={statements}
      groupOf={({ month }) => month.slice(0, 4)}
      show={(rows) => (
        <TaskList
          tasks={rows.map(({ id, month, version }) => ({
            href: paths.sharedStatement(slug, memberId, id),
            title: visit.text.benefitSharing.shared.version({
              month: formatMonth(month, visit.language),
              version,
            }),
          }))}
        />
      )}
    />
  )
}

function agreementSaid(visit: CooperativeVisit, name: string, { fields, givenAt }: Consent): string {
  return visit.text.benefitSharing.shared.agreement({
    name,
    fields: fields.map((field) => sharedFieldInWords(field, visit)).join(', '),
    day: formatDay(dayOf(givenAt), visit.language),
  })
}
