import { Badge, EmptyState, Facts, Heading, Lead, Table } from '../../../ui/index.ts'
import type { Text } from '../../../text/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatMoment, type Language } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { notPermittedPage } from '../../../web/plain-pages.tsx'
import { page, redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { needsSecondFactor } from '../gate.ts'
import { cooperativesHere } from '../installation.db.ts'
import type { InstallationFacts, PeopleNeeds } from '../people-needs.ts'

/**
 * What runs here, for the operator: co-ops, versions, last check. No data of people. The operator visits as an
 * ordinary person: the purpose `operator`, which sees everything, is for the command on the machine itself.
 */
export async function showInstallation(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  if (!signedIn.operator) return notPermittedPage(visit)
  if (needsSecondFactor(signedIn, undefined, needs.demo))
    return redirect(paths.secondFactor(paths.operator()))
  const cooperatives = await needs.database.read({ kind: 'sign-in' }, cooperativesHere)
  const about = await needs.about?.()
  const words = visit.text.people.operator
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Facts facts={factsOf(needs, visit.text, visit.language, about)} />
        <Heading level={2}>{words.cooperatives}</Heading>
        {cooperatives.length === 0 && <EmptyState title={words.cooperatives}>{words.none}</EmptyState>}
        {cooperatives.length > 0 && (
          <Table
            caption={words.cooperatives}
            captionUnseen
            rows={cooperatives}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'name',
                label: words.cooperative,
                head: true,
                cell: (row) => (
                  <>
                    {row.legal_name} {row.demo && <Badge>{words.demo}</Badge>}
                  </>
                ),
              },
              {
                key: 'address',
                label: words.address,
                cell: (row) => needs.publicOrigin + paths.home(row.slug),
              },
              {
                key: 'since',
                label: words.since,
                cell: (row) => formatDay(dayOf(row.created_at), visit.language),
              },
            ]}
          />
        )}
      </>
    ),
  })
}

function factsOf(needs: PeopleNeeds, text: Text, language: Language, about: InstallationFacts | undefined) {
  const words = text.people.operator
  const mail = needs.outbox === undefined ? words.mailBySmtp : words.mailByFile(needs.outbox)
  const check = about?.lastCheck
  const when = check ? formatMoment(check.at, language) : ''
  const checked = !check
    ? words.checkNever
    : check.findings === 0
      ? words.checkFine(when)
      : words.checkFound(when, check.findings)
  const versions = about
    ? [
        {
          label: words.versions,
          value: `Gilde ${about.version} · Node ${about.node} · PostgreSQL ${about.postgres}`,
        },
      ]
    : []
  return [...versions, { label: words.lastCheck, value: checked }, { label: words.mail, value: mail }]
}
