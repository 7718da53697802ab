import {
  Badge,
  ButtonRow,
  Card,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
} from '../../../../ui/index.ts'
import { formatDay } from '../../../../values/format.ts'
import { paths } from '../../../../web/paths.ts'
import { page } from '../../../../web/respond.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { isGoneOn, membersOf } from '../../../members/index.ts'
import { placingsOf } from '../../agreement/client.db.ts'
import { holdingOn, waitingOf } from '../../agreement/policy-version.ts'
import { agreedHere, clientsOf, type Agreed } from './loading.ts'

/** All municipalities: what holds, what waits, how many members. */
export async function municipalitiesPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.agreement.list
  const { id, slug } = visit.cooperative
  const { agreed, clients } = await visit.read(async (tx) => ({
    agreed: await agreedHere(tx, id),
    clients: clientsOf(
      await placingsOf(tx, id),
      (await membersOf(tx, id)).filter((one) => !isGoneOn(one, visit.now.today)),
      visit,
    ),
  }))
  const countOf = (one: Agreed) =>
    clients.filter(({ placing }) => placing.municipalityId === one.municipality.id).length
  const add = (
    <LinkButton href={paths.newMunicipality(slug)} look={agreed.length > 0 ? 'secondary' : 'primary'}>
      {words.add}
    </LinkButton>
  )
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {agreed.length === 0 && (
          <EmptyState title={words.emptyTitle} action={add}>
            <p>{words.empty}</p>
          </EmptyState>
        )}
        {agreed.map((one) => (
          <MunicipalityCard key={one.municipality.id} visit={visit} agreed={one} clients={countOf(one)} />
        ))}
        {agreed.length > 0 && <ButtonRow>{add}</ButtonRow>}
        {agreed.length > 0 && (
          <Link href={paths.agreements(slug)} roomy>
            {visit.text.agreement.rules.title}
          </Link>
        )}
      </>
    ),
  })
}

function MunicipalityCard(props: { visit: CooperativeVisit; agreed: Agreed; clients: number }) {
  const { visit, agreed } = props
  const { municipality, versions } = agreed
  const words = visit.text.agreement.list
  const holding = holdingOn(versions, visit.now.today)
  return (
    <Card labelledBy={municipality.id}>
      <Heading level={2} id={municipality.id}>
        {municipality.name}
      </Heading>
      <Paragraph>
        {holding
          ? words.holds({
              version: String(holding.version),
              day: formatDay(holding.policy.validFrom, visit.language),
            })
          : words.nothing}{' '}
        {words.clients(props.clients)}.
      </Paragraph>
      {waitingOf(versions) && (
        <p>
          <Badge tone="doubt">{words.waits}</Badge>
        </p>
      )}
      <LinkButton href={paths.municipality(visit.cooperative.slug, municipality.id)} look="secondary">
        {`${words.open} ${municipality.name}`}
      </LinkButton>
    </Card>
  )
}
