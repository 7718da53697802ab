import { Card, Copyable, Facts, Heading, Link, Paragraph, Unseen } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { StepTaken } from '../application.ts'
import { standingSteps } from '../righting.ts'
import { hasEnded, takesLetter } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import type { Part } from './whole.ts'

/** How to reach who applies, and what they told. */
export function Contact({ visit, whole: { application } }: Part) {
  const { one, fields, benefitSaid, reach } = visit.text.joining
  const { phone, email, benefit, municipality, helper, agreed } = application.contact
  const facts = [
    { label: one.idea, value: application.idea },
    { label: fields.phone, value: phone === '' ? one.noPhone : <Link href={`tel:${phone}`}>{phone}</Link> },
    {
      label: fields.email,
      value: email === '' ? one.noEmail : <Link href={`mailto:${email}`}>{email}</Link>,
    },
    {
      label: one.benefit,
      value: [benefitSaid[benefit], municipality].filter((said) => said !== '').join(', '),
    },
    { label: one.helper, value: helper === '' ? one.noHelper : helper },
    ...(agreed === '' ? [] : [{ label: one.agreed, value: agreed }]),
  ]
  return (
    <Card labelledBy="contact">
      <Heading level={2} size={3} id="contact">
        {one.contact(application)}
      </Heading>
      <Facts facts={facts} />
      {!hasEnded(application.stage) && (
        <p>
          <Link href={joiningAddresses.reach(visit.cooperative.slug, application.id)} roomy>
            {reach.change}
          </Link>
        </p>
      )}
    </Card>
  )
}

/** What happened, with its words and its letter. */
export function Steps({ visit, whole }: Part) {
  const { application } = whole
  const { one } = visit.text.joining
  if (application.steps.length === 0) return null
  return (
    <Card labelledBy="steps">
      <Heading level={2} size={3} id="steps">
        {one.steps}
      </Heading>
      <ol>
        {application.steps.map((step) => (
          <Step key={step.id} visit={visit} whole={whole} step={step} />
        ))}
      </ol>
      {application.kept.map(({ until, agreed, by, on }) => (
        <Paragraph>
          {one.keptBy({
            until: formatDay(until, visit.language),
            who: by,
            day: formatDay(on, visit.language),
          })}{' '}
          {agreed}
        </Paragraph>
      ))}
    </Card>
  )
}

/** One of them; one that was wrong stays to be read, with why. */
function Step({ visit, whole: { application }, step }: Part & { readonly step: StepTaken }) {
  const { one, own, stages, addLetter, righting } = visit.text.joining
  const { id, stage, on, by, note, letter, righted, due } = step
  const day = formatDay(on, visit.language)
  const to = { slug: visit.cooperative.slug, id: application.id }
  return (
    <li>
      {stages[stage]}:{' '}
      {by === undefined ? one.stepByApplicant({ day, name: application.name }) : one.stepBy({ day, who: by })}
      {note !== '' && <Paragraph>{note}</Paragraph>}
      {stage === 'permission-granted' && due !== undefined && (
        <Paragraph>{one.grantedUntil({ day: formatDay(due, visit.language) })}</Paragraph>
      )}
      {letter !== undefined && (
        <p>
          <Link href={joiningAddresses.letter(to.slug, to.id, id)} roomy>
            {own.letter}
          </Link>{' '}
          {addLetter.by({ who: letter.by, day: formatDay(letter.on, visit.language) })}
        </p>
      )}
      {righted !== undefined && (
        <Paragraph>
          <strong>{righting.wrong({ who: righted.by, day: formatDay(righted.on, visit.language) })}</strong>{' '}
          {righting.because(righted)}
        </Paragraph>
      )}
      {righted === undefined && letter === undefined && takesLetter(stage) && (
        <p>
          <Link href={joiningAddresses.addLetter(to.slug, to.id, id)} roomy>
            {addLetter.title}
          </Link>
        </p>
      )}
      {standingSteps(application.steps).includes(step) && (
        <p>
          <Link href={joiningAddresses.right(to.slug, to.id, id)} roomy>
            {righting.open}
            <Unseen>{righting.openFor({ stage: stages[stage] })}</Unseen>
          </Link>
        </p>
      )}
    </li>
  )
}

/** The address with which who applies sees how far it is, to send on. */
export function OwnLink({ visit, whole: { application, token } }: Part) {
  const { one } = visit.text.joining
  if (token === undefined) return null
  const address = visit.url.origin + paths.applicantPage(token)
  return (
    <Card labelledBy="link">
      <Heading level={2} size={3} id="link">
        {one.link(application)}
      </Heading>
      <Paragraph>{one.linkLead(application)}</Paragraph>
      <p>
        <Copyable shown={address} copied={address} label={one.link(application)} />
      </p>
    </Card>
  )
}
