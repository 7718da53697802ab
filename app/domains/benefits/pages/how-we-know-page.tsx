import { CLOSED } from '../../../platform/closed.ts'
import { Card, Heading, Lead, Link, Paragraph } from '../../../ui/index.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { memberStanding } from '../what-if/load-standing.ts'
import { broughtBy } from '../what-if/what-it-brings.ts'
import { whatItDoes, whatTheMonthDid } from '../what-if/what-it-does.ts'
import { Agreement } from './agreement-said.tsx'
import { EffectLadder, Terms } from './effect-ladder.tsx'
import { doubtIn, effectInALine } from './effect-line.ts'
import { asMember } from './own-facts.ts'
import { readWhatIf } from './what-if-form.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** The ladder on a page of its own: of all the work in a month, or (with `bedrag`) of an amount on top of it. */
export async function howWeKnowPage(visit: CooperativeVisit): Promise<Response> {
  const asked = readWhatIf(Object.fromEntries(visit.url.searchParams), visit.now.today)
  const found = await asMember(visit, async (tx, member) => {
    const { cooperativeId } = visit.actor
    const parameters = await parametersInForce(tx)
    const standing = await memberStanding(tx, visit, member.id, asked.month)
    if (standing === CLOSED) return undefined
    const brought =
      asked.amount === undefined
        ? undefined
        : await broughtBy(tx, cooperativeId, member.id, visit.now.today, asked.amount)
    const added = brought?.added
    const does = added ? whatItDoes(standing, added, parameters) : whatTheMonthDid(standing, parameters)
    return { standing, does, added, ask: await whomToAsk(tx, visit, does) }
  })
  if (!found) return new Response(null, { status: 404 })
  const { standing, does, added, ask } = found
  const words = visit.text.benefitPages
  const { slug } = visit.cooperative
  const month = formatMonth(asked.month, visit.language)
  const doubt = doubtIn(visit, does, standing.inForce.version)
  return page(visit, {
    title: words.ladder.title,
    children: (
      <>
        <Link href={paths.benefit(slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{words.ladder.title}</Heading>
        <Lead>
          {added
            ? words.ladder.leadAmount({ month, amount: formatEuro(added.turnover, visit.language) })
            : words.ladder.lead({ month })}
        </Lead>
        <Card labelledBy="effect">
          <Paragraph>
            <strong id="effect">{words.line.name}</strong> {effectInALine(visit, does)}
          </Paragraph>
          {doubt !== undefined && <Paragraph>{doubt}</Paragraph>}
          {does.kind === 'effect' ? (
            <EffectLadder visit={visit} effect={does.effect} ask={ask} />
          ) : (
            <>
              <Paragraph>
                <strong>{words.ladder.end.municipality}</strong> {ask}
              </Paragraph>
              <Terms visit={visit} />
            </>
          )}
          {does.kind === 'missing' && (
            <Link href={paths.benefitFacts(slug)} roomy>
              {words.line.tell}
            </Link>
          )}
        </Card>
        <Agreement visit={visit} standing={standing} />
      </>
    ),
  })
}
