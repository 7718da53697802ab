import { z } from 'zod'
import {
  Badge,
  Card,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  Table,
} from '../../../../ui/index.ts'
import { dayOf, type Day } from '../../../../values/day.ts'
import { formatDayShort } from '../../../../values/format.ts'
import { idOf } from '../../../../web/fields.ts'
import { readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence } from '../../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../../web/respond.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { AskedWay } from '../../agreement/municipality.db.ts'
import { assignCaseManager } from '../../agreement/assign-case-manager.ts'
import { endCaseManager } from '../../agreement/end-case-manager.ts'
import {
  holdingOn,
  lastDayOf,
  policyStanding,
  waitingOf,
  type PolicyVersion,
} from '../../agreement/policy-version.ts'
import { municipalityFile, type MunicipalityFile } from './loading.ts'
import { Clients, Managers } from './municipality-people.tsx'
import { PolicySaid } from './policy-said.tsx'
import { TONE } from './version-page.tsx'
import { askedInWords, wayInWords } from './way-page.tsx'
import { benefitPaths } from '../addresses.ts'

/** A municipality, for the office: what holds, every version, who works for it, which members it pays. */
export async function municipalityPage(visit: CooperativeVisit): Promise<Response> {
  const file = await municipalityFile(visit)
  return file ? show(visit, file, { status: 200 }) : new Response(null, { status: 404 })
}

/** Lets a case manager work for it, or no longer. */
export async function receiveManager(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, z.object({ person: idOf<'person'>() }))
  const file = await municipalityFile(visit)
  if (!file) return new Response(null, { status: 404 })
  const words = visit.text.agreement
  if (!read.ok) {
    const wrong = sentences(visit, read.errors, () => words.page.assign)
    return show(visit, file, { status: 422, wrong: wrong.of('person') ?? '' })
  }
  const input = { municipalityId: file.municipality.id, personId: read.value.person }
  const done =
    read.intent === 'end'
      ? await visit.perform(endCaseManager, visit.actor, input, read.commandId)
      : await visit.perform(assignCaseManager, visit.actor, input, read.commandId)
  if (done.ok) return redirect(`${paths.municipality(visit.cooperative.slug, file.municipality.id)}?gedaan`)
  return show(visit, file, { status: 409, refusal: refusalSentence(visit, words.refusals, done) })
}

type State = { readonly status: number; readonly refusal?: string; readonly wrong?: string }

function show(visit: CooperativeVisit, file: MunicipalityFile, state: State): Response {
  const words = visit.text.agreement
  const { municipality, versions } = file
  const { slug } = visit.cooperative
  const holding = holdingOn(versions, visit.now.today)
  return page(visit, {
    title: municipality.name,
    status: state.status,
    wide: true,
    children: (
      <>
        <Link href={paths.municipalities(slug)} roomy>
          {words.facts.back}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('gedaan') && state.status === 200 && (
          <Notice tone="done" announce>
            {words.page.done}
          </Notice>
        )}
        <Heading level={1}>{municipality.name}</Heading>
        <Paragraph>
          {wayInWords(visit, municipality)}{' '}
          <Link href={benefitPaths.municipalityFacts(slug, municipality.id)}>{words.facts.edit}</Link>
        </Paragraph>
        {file.asked && <Asked visit={visit} asked={file.asked} />}
        <Card>
          <Heading level={2} size={3}>
            {words.page.now}
          </Heading>
          {holding ? (
            <PolicySaid visit={visit} policy={holding.policy} level={3} />
          ) : (
            <Paragraph>{words.rules.nothing(municipality.name)}</Paragraph>
          )}
          <Propose visit={visit} file={file} />
        </Card>
        {versions.length > 0 && <Versions visit={visit} versions={versions} />}
        <Managers visit={visit} file={file} wrong={state.wrong} />
        {visit.may('municipal-sign-in.set') && (
          <Paragraph>
            <Link href={paths.municipalSignIn(slug, municipality.id)} roomy>
              {visit.text.municipalSignIn.setting.open}
            </Link>
          </Paragraph>
        )}
        <Clients visit={visit} file={file} />
      </>
    ),
  })
}

function Asked({ visit, asked }: { visit: CooperativeVisit; asked: AskedWay }) {
  const words = visit.text.agreement.way
  return (
    <Notice tone="doubt" title={words.waits}>
      <p>
        {askedInWords(visit, asked)} {wayInWords(visit, asked)}
      </p>
      <p>
        <Link href={paths.municipalityWay(visit.cooperative.slug, asked.municipalityId)} roomy>
          {words.look}
        </Link>
      </p>
    </Notice>
  )
}

function Propose({ visit, file }: { visit: CooperativeVisit; file: MunicipalityFile }) {
  const words = visit.text.agreement
  const { slug } = visit.cooperative
  const waiting = waitingOf(file.versions)
  const { id } = file.municipality
  return waiting ? (
    <Paragraph>
      <Link href={paths.policyVersion(slug, id, waiting.id)} roomy>
        {words.page.lookAtProposal}
      </Link>
    </Paragraph>
  ) : (
    <LinkButton href={paths.newPolicy(slug, id)}>{words.page.propose}</LinkButton>
  )
}

function Versions({ visit, versions }: { visit: CooperativeVisit; versions: readonly PolicyVersion[] }) {
  const words = visit.text.agreement.page
  const short = (on: Day | undefined) => (on === undefined ? null : formatDayShort(on, visit.language))
  const who = (name: string | null, at: Date) => words.by({ name: name ?? '', day: short(dayOf(at))! })
  const decided = ({ confirmedAt, confirmedByName, withdrawnAt, withdrawnByName }: PolicyVersion) => {
    if (confirmedAt) return who(confirmedByName, confirmedAt)
    return withdrawnAt ? who(withdrawnByName, withdrawnAt) : null
  }
  return (
    <Table
      caption={words.history}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'version',
          label: words.version,
          head: true,
          cell: ({ id, version, municipalityId }) => (
            <Link href={paths.policyVersion(visit.cooperative.slug, municipalityId, id)}>
              {`${words.version} ${version}`}
            </Link>
          ),
        },
        {
          key: 'standing',
          label: words.standing,
          cell: (version) => {
            const standing = policyStanding(version, versions, visit.now.today)
            return <Badge tone={TONE[standing]}>{words.standings[standing]}</Badge>
          },
        },
        { key: 'from', label: words.from, cell: ({ policy }) => short(policy.validFrom) },
        {
          key: 'until',
          label: words.until,
          cell: (version) =>
            short(version.confirmedAt ? lastDayOf(version, versions) : version.policy.validTo),
        },
        {
          key: 'proposed',
          label: words.proposed,
          cell: ({ proposedAt, proposedByName }) => who(proposedByName, proposedAt),
        },
        { key: 'decided', label: words.decided, cell: decided },
      ]}
    />
  )
}
