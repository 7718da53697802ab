import { Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Lookalike } from '../lookalikes.db.ts'
import { nextStages } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import type { Part } from './whole.ts'

/** Applications that may be of the same person, with the way to each, and the end of this one as the second. */
export function AppliedTwice({ visit, whole }: Part) {
  const { application, lookalikes, rules } = whole
  if (lookalikes.length === 0) return null
  const { twice } = visit.text.joining
  const { stage, contact } = application
  const next = nextStages({ stage, benefit: contact.benefit, trialMonths: rules.trialMonths })
  const end = joiningAddresses.step(visit.cooperative.slug, application.id, 'refused')
  return (
    <Notice tone="doubt" title={twice.title}>
      <ul class="plain-list">
        {lookalikes.map((one) => (
          <li key={one.id}>
            <LooksLike visit={visit} one={one} />
          </li>
        ))}
      </ul>
      <Paragraph>{twice.how}</Paragraph>
      {contact.email !== '' && !lookalikes.some(({ sameAddress }) => sameAddress) && (
        <Paragraph>{twice.otherAddress}</Paragraph>
      )}
      {next.includes('refused') && stage !== 'voting' && (
        <Link href={`${end}?dubbel=ja`} roomy>
          {twice.end}
        </Link>
      )}
    </Notice>
  )
}

/** That an application looks like another, which is one tap away. */
export function LooksLike({ visit, one }: { visit: CooperativeVisit; one: Lookalike }) {
  const day = formatDay(dayOf(one.receivedAt), visit.language)
  return (
    <Link href={joiningAddresses.one(visit.cooperative.slug, one.id)}>
      {visit.text.joining.twice.looksLike({ name: one.name, day })}
    </Link>
  )
}
