import { Badge, Card, Heading, Lead, Link, LinkButton, Notice, Paragraph, Table } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatDayShort } from '../../../values/format.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { z } from 'zod'
import { draftScheme } from '../draft-scheme.ts'
import { readDraft } from '../scheme-stored.ts'
import { schemeVersionStanding, type SchemeHistory } from '../schemes.ts'
import type { VersionRow } from '../schemes.db.ts'
import { loadSchemes } from './loading.ts'
import { refusedPage } from './refused-page.tsx'
import { schemePaths } from './scheme-paths.ts'
import { SchemeSaid } from './scheme-said.tsx'
import { followersLine, NewVersionForm } from './schemes-page.tsx'

const TONE = { draft: 'doubt', coming: 'info', 'in-force': 'done', past: 'neutral' } as const

/** One scheme: what holds, who follows it, and every version with its days and who decided. */
export async function schemePage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.schemePages
  const { histories } = await loadSchemes(visit)
  const history = histories.find((one) => one.id === visit.id<'scheme'>('scheme'))
  if (!history) return new Response(null, { status: 404 })
  const done = visit.url.searchParams.get('gedaan')
  const isBoard = visit.may('scheme.edit')
  return page(visit, {
    title: history.name,
    wide: true,
    children: (
      <>
        <Link href={paths.schemes(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        {done === 'besluit' && (
          <Notice tone="done" announce>
            {words.decide.done}
          </Notice>
        )}
        {done === 'lid' && (
          <Notice tone="done" announce>
            {words.assign.done}
          </Notice>
        )}
        <Heading level={1}>{history.name}</Heading>
        <Lead>{followersLine(visit, history)}</Lead>
        {history.inForce && (
          <Card>
            <Heading level={2} size={3}>
              {words.now}
            </Heading>
            <SchemeSaid visit={visit} draft={readDraft(history.inForce.rules)} />
          </Card>
        )}
        <DecidedByFollower visit={visit} history={history} />
        <Versions visit={visit} history={history} />
        <Followers visit={visit} history={history} />
        {isBoard && !history.draft && <NewVersionForm visit={visit} history={history} />}
      </>
    ),
  })
}

/** Who decided what holds now and shares in it: said to whoever watches over it, and to the board itself. */
function DecidedByFollower({ visit, history }: { visit: CooperativeVisit; history: SchemeHistory }) {
  const { inForce, coming, followers } = history
  if (!visit.may('pots.read')) return null
  const deciders = [inForce, coming].map((version) => version?.decided_by_id)
  const named = followers.filter(({ person_id }) => deciders.includes(person_id))
  return named.map(({ id, name }) => <Notice key={id}>{visit.text.schemePages.decide.hasPot(name)}</Notice>)
}

function Versions({ visit, history }: { visit: CooperativeVisit; history: SchemeHistory }) {
  const words = visit.text.schemePages
  const { slug } = visit.cooperative
  return (
    <Table
      caption={words.versions}
      rows={history.versions}
      rowKey={(version) => version.id}
      columns={[
        {
          key: 'version',
          label: words.version,
          head: true,
          cell: (version) => (
            <Link href={paths.schemeVersion(slug, version.id)}>{`${words.version} ${version.version}`}</Link>
          ),
        },
        {
          key: 'standing',
          label: words.standing,
          cell: (version) => {
            const standing = schemeVersionStanding(version, history, visit.now.today)
            return <Badge tone={TONE[standing]}>{words.standings[standing]}</Badge>
          },
        },
        {
          key: 'from',
          label: words.from,
          cell: (version) => (version.from_day ? formatDayShort(version.from_day, visit.language) : null),
        },
        { key: 'decided', label: words.decided, cell: (version) => decidedLine(visit, version) },
        { key: 'why', label: words.why, cell: (version) => version.reason || null },
      ]}
    />
  )
}

/** Who decided a version and when; only the day for who may not see the people. */
export function decidedLine(visit: CooperativeVisit, version: VersionRow): string | null {
  if (!version.decided_at) return null
  const day = formatDayShort(dayOf(version.decided_at), visit.language)
  return version.decided_by ? visit.text.schemePages.decidedBy({ name: version.decided_by, day }) : day
}

function Followers({ visit, history }: { visit: CooperativeVisit; history: SchemeHistory }) {
  const words = visit.text.schemePages
  if (!visit.may('pots.read')) return null
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.followersCount(history.followers.length)}
      </Heading>
      {history.followers.length > 0 && (
        <Paragraph>{history.followers.map((one) => one.name).join(', ')}</Paragraph>
      )}
      {visit.may('scheme.edit') && (history.inForce ?? history.coming) && (
        <LinkButton href={schemePaths.assign(visit, history.id)} look="secondary">
          {words.assign.go}
        </LinkButton>
      )}
    </Card>
  )
}

/** Begins a new version: a copy of the last one, in a draft. */
export async function beginVersion(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const scheme = visit.id<'scheme'>('scheme')
  const begun = await visit.perform(draftScheme, visit.actor, { schemeId: scheme }, commandId)
  if (!begun.ok) return refusedPage(visit, begun, paths.scheme(visit.cooperative.slug, scheme))
  return redirect(paths.schemeVersion(visit.cooperative.slug, begun.value))
}

/** What a version was or is, for who does not write it. */
export function versionReadPage(
  visit: CooperativeVisit,
  version: VersionRow,
  history: SchemeHistory,
): Response {
  const words = visit.text.schemePages
  const title = `${history.name}, ${words.version.toLowerCase()} ${version.version}`
  const standing = schemeVersionStanding(version, history, visit.now.today)
  const decided = decidedLine(visit, version)
  const facts = [
    version.from_day && `${words.from}: ${formatDay(version.from_day, visit.language)}`,
    decided && `${words.decided}: ${decided}`,
    version.notice_sent_on && `${words.told}: ${formatDay(version.notice_sent_on, visit.language)}`,
    version.reason && `${words.why}: ${version.reason}`,
  ].filter((fact): fact is string => Boolean(fact))
  return page(visit, {
    title,
    children: (
      <>
        <Link href={paths.scheme(visit.cooperative.slug, history.id)} roomy>
          {words.assign.back(history.name)}
        </Link>
        <Heading level={1}>{title}</Heading>
        <p>
          <Badge tone={TONE[standing]}>{words.standings[standing]}</Badge>
        </p>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Card>
          <Heading level={2} size={3}>
            {visit.text.pots.page.rules}
          </Heading>
          <SchemeSaid visit={visit} draft={readDraft(version.rules)} />
        </Card>
      </>
    ),
  })
}
