import { portfolioSheet } from '../../../documents/portfolio.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { loadPortfolio } from '../load-portfolio.ts'
import { isTicked, PARTS } from '../portfolio.ts'
import { chosenParts, linesOf } from './portfolio-lines.ts'

/** What the member who visits did. */
function ownPortfolio(visit: CooperativeVisit) {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!member || !cooperative) throw new NothingHere('no member here')
    return { member, cooperative, portfolio: await loadPortfolio(tx, cooperativeId, member.id) }
  })
}

/** All that a member can put on paper, to choose from. Choosing keeps nothing: it is in the address of the paper. */
export async function portfolioPage(visit: CooperativeVisit, refusal?: string): Promise<Response> {
  const { portfolio } = await ownPortfolio(visit)
  const words = visit.text.portfolio
  const { slug } = visit.cooperative
  const lines = linesOf(visit, portfolio)
  const parts = PARTS.filter((part) => lines[part].length > 0)
  return page(visit, {
    title: words.title,
    status: refusal === undefined ? 200 : 422,
    children: (
      <>
        {visit.may('leaving.own') ? (
          <Link href={paths.leaving(slug)} roomy>
            {words.back}
          </Link>
        ) : (
          <Link href={paths.home(slug)} roomy>
            {visit.text.proofs.back}
          </Link>
        )}
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {parts.length === 0 ? (
          <EmptyState title={words.empty}>{words.emptyHow}</EmptyState>
        ) : (
          <Form method="get" action={paths.portfolioPdf(slug)}>
            {parts.map((part) => (
              <CheckboxGroup
                key={part}
                name={part}
                label={words.parts[part]}
                choices={lines[part].map(({ key, line }) => ({ value: key, label: line }))}
                values={isTicked(part) ? lines[part].map(({ key }) => key) : []}
              />
            ))}
            <Paragraph quiet>{words.others}</Paragraph>
            <Paragraph quiet>{words.notes}</Paragraph>
            <ButtonRow>
              <Button>{words.save}</Button>
            </ButtonRow>
          </Form>
        )}
      </>
    ),
  })
}

/** The paper, with what was chosen and nothing else. Nothing chosen: the choice again, with a sentence. */
export async function portfolioPdf(visit: CooperativeVisit): Promise<Response> {
  const { member, cooperative, portfolio } = await ownPortfolio(visit)
  const keys = PARTS.flatMap((part) => visit.url.searchParams.getAll(part))
  const parts = chosenParts(visit, portfolio, keys)
  const words = visit.text.portfolio
  if (parts.length === 0) return portfolioPage(visit, words.none)
  const { language } = visit
  const { name } = member
  const { legalName } = cooperative
  const until = member.leftOn && formatDay(member.leftOn, language)
  const since = formatDay(member.joinedOn, language)
  const data = portfolioSheet({
    language,
    cooperative: legalName,
    colour: cooperative.colour,
    title: words.paper.title({ name }),
    lead: words.paper.lead({ name, cooperative: legalName, since, until }),
    parts,
    signing: {
      says: words.paper.says({ cooperative: legalName, day: formatDay(visit.now.today, language) }),
      place: words.paper.place,
      name: words.paper.name,
    },
  })
  const template = await documentTemplate('portfolio')
  const content = await renderPdf({ template, on: visit.now.today, data })
  const fileName = `${data.title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.pdf`
  return file({ name: fileName, media_type: 'application/pdf', content: Buffer.from(content) })
}
