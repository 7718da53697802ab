import { Card, Heading, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import type { Named } from './write-off-lists.tsx'

/** What somebody asked and nobody answered: yes or no to it, or why there can be no yes and how to go on. */
export function Waiting({ visit, one }: { visit: CooperativeVisit; one: Named }) {
  const words = visit.text.writeOff
  const amount = formatEuro(one.amount, visit.language)
  const who = one.askedByName ?? visit.text.sales.office
  const said = one.ground === 'mistake' ? words.takeBack : words
  const outdated = one.stands !== one.amount
  return (
    <Card labelledBy={one.id}>
      <Heading level={2} id={one.id}>
        {titleOf(visit, one, outdated)}
      </Heading>
      <Paragraph>
        {one.ground === 'mistake'
          ? words.askedBack({ ...one, who, amount })
          : words.asked({ ...one, who, amount })}{' '}
        <Link href={paths.invoice(visit.cooperative.slug, one.invoiceId)}>{one.number}</Link>
      </Paragraph>
      <Paragraph>{words.why({ ground: words.grounds[one.ground], why: one.why })}</Paragraph>
      {outdated && <Outdated visit={visit} one={one} />}
      {visit.may('invoice.write-off') && one.standing && (
        <AnswerAsked
          visit={visit}
          standing={one.standing}
          action={paths.writeOffAnswer(visit.cooperative.slug, one.id)}
          seen={{}}
          words={{ waits: words.waits, yes: said.yes(one), no: said.no(one), byAnother: words.needsAnother }}
          yesIsElsewhere={outdated}
        />
      )}
    </Card>
  )
}

/** Who can say yes reads that it is theirs; everybody else that it waits for another. */
function titleOf(visit: CooperativeVisit, { standing }: Named, outdated: boolean): string {
  const words = visit.text.writeOff
  if (outdated) return words.outdated.title
  return standing === 'another' && visit.may('invoice.write-off') ? words.forYou : words.waits
}

/** That something else is open than was asked: both amounts, and the way to ask it anew. */
function Outdated({ visit, one }: { visit: CooperativeVisit; one: Named }) {
  const words = visit.text.writeOff.outdated
  const stands = one.stands ?? 0n
  const facts = {
    asked: formatEuro(one.amount, visit.language),
    now: stands === 0n ? undefined : formatEuro(stands, visit.language),
  }
  const mayAsk = stands !== 0n && visit.may('invoice.write-off') && one.standing !== 'party'
  const askAnew = one.ground === 'mistake' ? paths.takeBackWriteOff : paths.writeOff
  return (
    <>
      <Notice tone="doubt">{one.ground === 'mistake' ? words.givenUp(facts) : words.open(facts)}</Notice>
      {mayAsk && (
        <Paragraph>
          <Link href={askAnew(visit.cooperative.slug, one.invoiceId)} roomy>
            {words.askAnew}
          </Link>
        </Paragraph>
      )}
    </>
  )
}
