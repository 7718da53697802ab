/** The texts that members sign: each kind with its versions. */
import { ButtonRow, Card, Heading, Lead, Link, LinkButton, Notice } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { CONTRACT_KINDS, textOn, type ContractKind, type ContractText } from '../contract-text.ts'
import { contractTexts } from '../contract-text.db.ts'
import { addresses } from './addresses.ts'

/** Shows them. */
export async function textsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.contracts.texts
  const texts = await visit.read((tx) => contractTexts(tx, visit.cooperative.id))
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.contracts(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Notice tone="doubt">{words.lawyer}</Notice>
        {CONTRACT_KINDS.map((kind) => (
          <OneKind key={kind} visit={visit} kind={kind} all={texts} />
        ))}
      </>
    ),
  })
}

function OneKind(props: { visit: CooperativeVisit; kind: ContractKind; all: readonly ContractText[] }) {
  const { visit, kind, all } = props
  const { texts: words, kinds } = visit.text.contracts
  const { slug } = visit.cooperative
  const mine = all.filter((text) => text.kind === kind)
  const draft = mine.find(({ fromDay }) => fromDay === undefined)
  return (
    <Card labelledBy={`texts-${kind}`}>
      <Heading level={2} size={3} id={`texts-${kind}`}>
        {kinds[kind]}
      </Heading>
      {mine.length === 0 && <p>{words.none}</p>}
      {mine.length > 0 && (
        <ul>
          {mine.map((text) => (
            <li key={text.id}>
              <Link href={addresses.text(slug, text.id)} roomy>
                {words.version({ version: text.version })}
              </Link>{' '}
              {textStanding(visit, text, all)}
            </li>
          ))}
        </ul>
      )}
      {visit.may('contract-texts.keep') && (
        <ButtonRow>
          <LinkButton href={addresses.write(slug, kind)} look="secondary">
            {draft ? words.goOn : mine.length === 0 ? words.begin : words.write}
          </LinkButton>
        </ButtonRow>
      )}
    </Card>
  )
}

/** Where a version stands today, in words. */
export function textStanding(
  visit: CooperativeVisit,
  text: ContractText,
  all: readonly ContractText[],
): string {
  const words = visit.text.contracts.texts.standing
  if (text.fromDay === undefined) return words.draft
  const day = formatDay(text.fromDay, visit.language)
  if (text.fromDay > visit.now.today) return words.coming({ day })
  return textOn(all, text.kind, visit.now.today)?.id === text.id
    ? words['in-use']({ day })
    : words.past({ day })
}
