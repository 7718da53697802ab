import { Card, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { WholeStatement } from './statement-loading.ts'

type Part = {
  readonly visit: CooperativeVisit
  readonly whole: Pick<WholeStatement, 'destination' | 'figures' | 'readers'>
}

/** Where it goes after "Klopt", and that it goes nowhere else. */
export function WhereItGoes({ visit, whole }: Part) {
  const words = visit.text.statements.where
  return (
    <Card tone="brand" labelledBy="where">
      <Heading level={2} size={3} id="where">
        {words.title}
      </Heading>
      <Paragraph>{whereInWords(visit, whole)}</Paragraph>
      {whole.destination.delivery === 'portal' && whole.readers.names.length === 0 && (
        <Paragraph>
          <Link href={paths.benefitSharing(visit.cooperative.slug)} roomy>
            {visit.text.statements.proof.share}
          </Link>
        </Paragraph>
      )}
      <Paragraph quiet>{words.kept}</Paragraph>
    </Card>
  )
}

/** An address on the street as it stands in a sentence. */
export function addressInSentence(address: string): string {
  return address.split(/\s*\r?\n\s*/).join(', ')
}

/** To which municipality, by which way, to which address or to whom. */
export function whereInWords(
  visit: CooperativeVisit,
  { destination, figures, readers }: Part['whole'],
): string {
  const words = visit.text.statements.where
  const municipality = figures.municipality.name
  const { delivery, sentTo } = destination
  if (delivery === 'mail') return words.mail({ municipality, email: sentTo })
  if (delivery === 'print') return words.print({ municipality, address: addressInSentence(sentTo) })
  if (!readers.anybody) return words.nobodyThere({ municipality })
  if (readers.names.length === 0) return words.nobodyYet({ municipality })
  const names = new Intl.ListFormat(visit.language, { type: 'conjunction' }).format(readers.names)
  return words.portal({ municipality, names })
}
